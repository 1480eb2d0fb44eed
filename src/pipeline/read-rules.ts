import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { parse } from 'yaml';
import { DepecheError, toDepecheError } from '../errors/index.js';
import { decode } from '../ingest/encoding/decode.js';
import { sha256 } from '../ingest/sha256.js';
import { parseUserRules } from '../stages/entities/rules/user-rules.js';
import { type RuleFile, ruleFileSchema, type UserRules } from '../stages/entities/rules/user-rules-schema.js';
import { readUserTable } from '../stages/entities/rules/user-table.js';

/** Bytes of a table or of a file of rules. */
const LARGEST_TABLE = 64 << 20;
const LARGEST_RULES = 4 << 20;

interface ReadFile {
  readonly text: string;
  readonly sha256: string;
}

function readBounded(file: string, folder: string, limit: number): ReadFile {
  const path = isAbsolute(file) ? file : join(folder, file);
  try {
    const { size } = statSync(path);
    if (size > limit) throw new DepecheError('usage/table', { where: file, expected: `at most ${limit} bytes`, got: `${size}` });
    const bytes = readFileSync(path);
    const decoded = decode(bytes);
    if (decoded === undefined) throw new DepecheError('usage/table', { where: file, expected: 'text in UTF-8', got: 'other bytes' });
    return { text: decoded.text, sha256: sha256(bytes) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES'
      ? new DepecheError('usage/table', {
          where: file,
          expected: 'a file that can be read',
          got: code,
          hint: 'Its path is relative to the pipeline file.',
        })
      : toDepecheError(error, 'usage/table', { where: file });
  }
}

function readRuleFile(text: string, file: string): RuleFile {
  let source: unknown;
  try {
    source = parse(text, { maxAliasCount: 10 });
  } catch (error) {
    throw toDepecheError(error, 'usage/definition', { where: file });
  }
  const result = ruleFileSchema.safeParse(source ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const got = issue?.code === 'unrecognized_keys' ? `the unknown key "${issue.keys[0]}"` : issue?.message;
  throw new DepecheError('usage/definition', {
    where: [file, ...(issue?.path ?? [])].join(' '),
    expected: Object.keys(ruleFileSchema.shape).join(', '),
    ...(got === undefined ? {} : { got }),
    hint: 'See docs/entities.md.',
  });
}

/**
 * The rules of a pipeline with the rows of their tables and files in them; `folder` is what relative paths start from. What was read stands under
 * `read` with its SHA-256, and so in the fingerprint; the result names no file that is still to be read. Throws `usage/table`, `usage/definition`.
 */
export function readRules(rules: UserRules, folder: string, where: string): UserRules {
  const entities = [...rules.entities];
  const places: (string | undefined)[] = entities.map(() => undefined);
  const read = [...rules.read];
  for (const file of rules.tables) {
    const { text, sha256: digest } = readBounded(file, folder, LARGEST_TABLE);
    for (const row of readUserTable(text, file)) {
      places[entities.length] = row.where;
      entities.push(row.entity);
    }
    read.push({ file, sha256: digest });
  }
  const files = rules.include.map((file): RuleFile => {
    const { text, sha256: digest } = readBounded(file, folder, LARGEST_RULES);
    const parsed = readRuleFile(text, file);
    for (const entity of parsed.entities) {
      places[entities.length] = file;
      entities.push(entity);
    }
    read.push({ file, sha256: digest });
    return parsed;
  });
  const whole = {
    ...rules,
    tables: [],
    include: [],
    read,
    entities,
    patterns: [...rules.patterns, ...files.flatMap(({ patterns }) => patterns)],
    deny: [...rules.deny, ...files.flatMap(({ deny }) => deny)],
    merge: [...rules.merge, ...files.flatMap(({ merge }) => merge)],
  };
  return parseUserRules(whole, where, places);
}
