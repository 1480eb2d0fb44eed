#!/usr/bin/env node
import { DepecheError, EXIT } from '../errors/index.js';
import { CommanderError, createProgram } from './program.js';

/** Errors reach the user as one line; the stack only when DEPECHE_DEBUG is set. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (process.env.DEPECHE_DEBUG !== undefined && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  if (error instanceof DepecheError) {
    process.stderr.write(`depeche: ${error.message} [${error.code}]\n`);
    return error.exitCode;
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  process.stderr.write(`depeche: unexpected error: ${message.split('\n', 1)[0]}. Set DEPECHE_DEBUG=1 for the details and report it.\n`);
  return EXIT.environment;
}

// A reader that went away ("depeche … | head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

createProgram()
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = report(error);
  });
