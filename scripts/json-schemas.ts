import { z } from 'zod';
import { recordSchema, SCHEMA_VERSION } from '../src/article/index.js';
import { definitionSchema } from '../src/pipeline/index.js';

/** JSON Schema (2020-12) of the record. */
export function recordJsonSchema(): Record<string, unknown> {
  return {
    title: `Dépêche record ${SCHEMA_VERSION}`,
    description: 'Offsets are UTF-16 code units of "text", half open [start, end).',
    ...z.toJSONSchema(recordSchema),
  };
}

/** JSON Schema (2020-12) of a pipeline file, as a person writes it. */
export function pipelineJsonSchema(): Record<string, unknown> {
  return { title: 'Dépêche pipeline', ...z.toJSONSchema(definitionSchema, { io: 'input' }) };
}
