import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { packageVersion } from '../pipeline/package.js';

function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number of 1 or more.');
  return number;
}

function upTo(most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1 || number > most) throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`);
    return number;
  };
}

function fraction(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 1)) throw new InvalidArgumentError('Expected a number above 0 and up to 1.');
  return number;
}

/** `text=body` pairs, gathered. */
function mapping(value: string, previous: Record<string, string> = {}): Record<string, string> {
  const at = value.indexOf('=');
  if (at < 1 || at === value.length - 1) throw new InvalidArgumentError('Expected FIELD=NAME, such as text=body.');
  return { ...previous, [value.slice(0, at)]: value.slice(at + 1) };
}

const FORMATS = '.txt .md .html .jsonl .ndjson .json .csv .tsv .parquet .rss .atom .xml .warc .wacz, also in .gz .zst .zip .tar';

const pipelineOption = (): Option =>
  new Option('-p, --pipeline <name>', 'an embedded pipeline (see "depeche explain") or a .yaml file').default('french-news');

/**
 * The command line as data. Actions load what they need when they are called, so that "--help" stays quick; docs/cli.md is made from this.
 */
export function createProgram(): Command {
  const program = new Command('depeche')
    .description('Turns news articles into structured, reviewable JSON records: language, entities, amounts, dates, summary.')
    .version(packageVersion())
    .showSuggestionAfterError()
    .configureHelp({ helpWidth: 110 })
    .exitOverride();

  program
    .command('run')
    .description('run a pipeline over articles: one record or dead letter each, in input order')
    .argument('<input...>', `files, folders, globs, or - for standard input; read are ${FORMATS}`)
    .option('-o, --output <file>', 'records as JSON Lines; - is standard output', 'records.jsonl')
    .addOption(pipelineOption())
    .option('-m, --map <field=name>', 'take a field (id, title, text, html, date, url, language) from another one; repeatable', mapping)
    .option('-f, --format <extension>', 'what standard input holds, as the extension of a file: jsonl, csv.gz, …', 'txt')
    .addOption(
      new Option('-c, --copies <what>', 'articles that repeat an earlier one: keep, mark with a notice, or skip as dead letters')
        .choices(['keep', 'mark', 'skip'])
        .default('keep'),
    )
    .option('--words <n>', 'most words in a summary; replaces what the pipeline says', positive)
    .option('--sentences <n>', 'that many sentences in a summary, 1 to 100', upTo(100))
    .option('--ratio <part>', 'largest part of an article in its summary, above 0 and up to 1', fraction)
    .option('-w, --workers <n>', 'worker threads, each with a pipeline of its own; default: this thread', positive)
    .option('--max-bytes <n>', 'largest article, in bytes (default: 20000000)', positive)
    .option('--dead <file>', 'dead letters as JSON Lines (default: OUTPUT.dead.jsonl; for standard output, one line each on standard error)')
    .option('-q, --quiet', 'no table, no progress')
    .action(async (inputs: string[], options) => (await import('./run.js')).run(inputs, options));

  program
    .command('show')
    .description('print a record for a person: text with coloured mentions, entities, summary')
    .argument('<file>', 'a file of records, or - for standard input')
    .option('-n, --line <n>', 'the record on this line', positive)
    .option('-i, --id <id>', 'the record with this id')
    .action(async (file: string, options) => (await import('./show.js')).show(file, options));

  program
    .command('entities')
    .description('index the entities of a file of records: names, counts, first and last seen, what they stand with')
    .argument('<file>', 'a file of records, or - for standard input')
    .option('-o, --output <file>', 'JSON Lines, or a table for a name that ends in .csv; - is standard output', '-')
    .addOption(new Option('-f, --format <format>', 'the format, whatever the name').choices(['jsonl', 'csv']))
    .action(async (file: string, options) => (await import('./entities.js')).entities(file, options));

  program
    .command('explain')
    .description('print the plan of a pipeline, or with --text why each amount and date has its value; without arguments, the embedded pipelines')
    .argument('[pipeline]', 'an embedded pipeline or a .yaml file')
    .option('-t, --text <text>', 'explain this text instead')
    .option('-l, --language <tag>', 'language of the text', 'fr')
    .option('-d, --date <date>', 'publication date of the text, for relative dates')
    .option('--json', 'print JSON')
    .action(async (pipeline: string | undefined, options) => (await import('./explain.js')).explain(pipeline, options));

  program
    .command('language')
    .description('name the language of each line: one JSON object a line with tag and score')
    .requiredOption('-l, --lines <file>', 'a file with a text a line, or - for standard input')
    .action(async (options: { lines: string }) => (await import('./language.js')).language(options));

  program
    .command('schema')
    .description('print the JSON Schema of the record or of the pipeline definition')
    .argument('[what]', 'record or pipeline', 'record')
    .action(async (what: string) => (await import('./schema.js')).schema(what));

  return program;
}

export { CommanderError };
