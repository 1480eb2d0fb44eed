// Writes docs/cli.md from the program's own help; a test holds the file to it. Run with: npx tsx scripts/cli-docs.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cliReference } from './cli-reference.js';

writeFileSync(fileURLToPath(new URL('../docs/cli.md', import.meta.url)), cliReference());
