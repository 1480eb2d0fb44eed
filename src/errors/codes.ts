/** Exit codes of the command: what a script can act on. */
export const EXIT = { ok: 0, someArticlesFailed: 1, usage: 2, environment: 3 } as const;

interface CodeEntry {
  /** What happened, in one line, without the particulars. */
  readonly title: string;
  /** The way out, in one line. */
  readonly hint: string;
  /** HTTP status a service answers with. */
  readonly http: number;
  /** Exit status of the command when this ends a run; an article's own failure ends a run with 1. */
  readonly exit: 1 | 2 | 3;
}

/**
 * The one table of error codes. docs/errors.md and the types are held to it by a test.
 * `article/*` is one article's outcome (a dead letter), `usage/*` the caller's words, `environment/*` the machine, `stage/*` a defect of ours.
 */
export const CODES = {
  'article/not-found': {
    title: 'the input does not exist',
    hint: 'Check the path; quote globs that the shell should not expand.',
    http: 404,
    exit: 1,
  },
  'article/unreadable': { title: 'the input cannot be read', hint: 'Check the permissions of the file.', http: 400, exit: 1 },
  'article/empty': { title: 'the article has no text', hint: 'Give a file or a field that holds the text of the article.', http: 422, exit: 1 },
  'article/no-text-field': {
    title: 'the row has no text',
    hint: 'Map the fields with --map text=FIELD or in the "ingest" section of the pipeline.',
    http: 422,
    exit: 1,
  },
  'article/bad-field': {
    title: 'a field of the article has the wrong type or value',
    hint: 'See docs/data-model.md for the fields of an article.',
    http: 422,
    exit: 1,
  },
  'article/bad-json': { title: 'the line is not a JSON object', hint: 'Each line of a .jsonl file is one JSON object.', http: 400, exit: 1 },
  'article/bad-encoding': { title: 'the bytes cannot be decoded', hint: 'Convert the file to UTF-8.', http: 400, exit: 1 },
  'article/binary': { title: 'the input is not text', hint: 'Give text, HTML or JSON Lines.', http: 415, exit: 1 },
  'article/unsupported': {
    title: 'the format of the input is not read',
    hint: 'See "depeche run --help" for the formats that are read.',
    http: 415,
    exit: 1,
  },
  'article/too-large': { title: 'the article is larger than the limit', hint: 'Split it, or raise --max-bytes.', http: 413, exit: 1 },
  'article/bad-archive': {
    title: 'the archive is damaged or unsafe',
    hint: 'Unpack it with a tool that you trust and give its files.',
    http: 400,
    exit: 1,
  },
  'article/copy': {
    title: 'the article repeats an earlier one',
    hint: 'Nothing is lost; to have it too, mark copies instead of skipping them.',
    http: 409,
    exit: 1,
  },
  'article/aborted': {
    title: 'the run was stopped before the article was done',
    hint: 'Run again; nothing was written for this article.',
    http: 499,
    exit: 1,
  },
  'article/failed': {
    title: 'a stage failed on the article',
    hint: 'Report it with the code and the stage; the article is in the dead letters.',
    http: 500,
    exit: 1,
  },
  'usage/option': { title: 'an option or argument is wrong', hint: 'See "depeche --help".', http: 400, exit: 2 },
  'usage/no-input': {
    title: 'there is no article in the input',
    hint: 'Give files, folders or globs that hold .txt, .html or .jsonl.',
    http: 400,
    exit: 2,
  },
  'usage/pipeline': { title: 'the pipeline is unknown', hint: 'Name one of the embedded pipelines or a .yaml file.', http: 400, exit: 2 },
  'usage/definition': {
    title: 'the pipeline definition is wrong',
    hint: 'See docs/pipelines.md and schema/pipeline.schema.json.',
    http: 400,
    exit: 2,
  },
  'usage/table': {
    title: 'a table of names is wrong',
    hint: 'See "Your own table" in docs/entities.md.',
    http: 400,
    exit: 2,
  },
  'usage/record': { title: 'the file holds no record', hint: 'Give a file written by "depeche run", or one line of it.', http: 400, exit: 2 },
  'environment/output': {
    title: 'the output cannot be written',
    hint: 'Check that the folder exists and is writable, and that the disk has room.',
    http: 500,
    exit: 3,
  },
  'environment/model': { title: 'a model file is missing or altered', hint: 'Install the package again, or restore the file.', http: 500, exit: 3 },
  'environment/runtime': {
    title: 'a package that this needs cannot be loaded',
    hint: 'Run "npm ci" again, on Node 20.19 or newer.',
    http: 500,
    exit: 3,
  },
  'stage/contract': {
    title: 'a stage broke its contract',
    hint: 'Report it: this is a defect of the stage, not of the article.',
    http: 500,
    exit: 3,
  },
} as const satisfies Record<string, CodeEntry>;

export type ErrorCode = keyof typeof CODES;
