// Writes schema/*.json from the zod schemas; a test holds the files to them. Run with: npx tsx scripts/schemas.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pipelineJsonSchema, recordJsonSchema } from './json-schemas.js';

const target = (name: string): string => fileURLToPath(new URL(`../schema/${name}.schema.json`, import.meta.url));
writeFileSync(target('record'), `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
writeFileSync(target('pipeline'), `${JSON.stringify(pipelineJsonSchema(), null, 2)}\n`);
