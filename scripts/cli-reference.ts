import { createProgram } from '../src/cli/program.js';

/** docs/cli.md: the help of the program and of each command, as `depeche … --help` prints it. */
export function cliReference(): string {
  const program = createProgram();
  const block = (title: string, help: string): string => `## ${title}\n\n\`\`\`\n${help.trim()}\n\`\`\`\n`;
  const parts = [
    '# Command line\n\nMade from `depeche --help` by `npx tsx scripts/cli-docs.ts`; a test holds it to the program.\n',
    block('depeche', program.helpInformation()),
    ...program.commands.map((command) => block(`depeche ${command.name()}`, command.helpInformation())),
    `## Exit status\n\n| status | what |\n|---|---|\n| 0 | every article became a record |\n| 1 | some did not; their reasons are in the dead letters |\n| 2 | the command, an option or the pipeline is wrong |\n| 3 | the machine: output, model file, package |\n\n[errors.md](errors.md) has every code. \`DEPECHE_DEBUG=1\` prints the stack of an error.\n`,
  ];
  return parts.join('\n');
}
