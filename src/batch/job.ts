import type { Article } from '../article/index.js';
import type { DepecheError } from '../errors/index.js';
import type { DeadLetter } from '../ingest/index.js';
import { outcomeOf, type Pipeline } from '../pipeline/index.js';

/** What the table of a run says of one article; small, unlike its record. */
export interface Digest {
  readonly id: string;
  readonly path: string | null;
  readonly language: string;
  readonly title: string | null;
  /** Entities by type, in order of first mention. */
  readonly counts: Readonly<Record<string, number>>;
  /** Names of the most salient entities, at most three. */
  readonly main: readonly string[];
  readonly characters: number;
}

/** One article's outcome, ready to be written: the line of the record, or the dead letter. */
export type JobResult = { readonly ok: true; readonly line: string; readonly digest: Digest } | { readonly ok: false; readonly dead: DeadLetterLine };

/** A dead letter as it is written: where the article is and why it has no record; never text of the article. */
export interface DeadLetterLine {
  readonly id: string | null;
  readonly source: { readonly path: string | null; readonly line?: number; readonly sha256?: string } | null;
  readonly error: ReturnType<DepecheError['toJSON']>;
}

export function deadLetterLine(letter: DeadLetter): DeadLetterLine {
  return { id: null, source: letter.source, error: letter.error.toJSON() };
}

type AnyRecord = Awaited<ReturnType<Pipeline['run']>>;

function digestOf(record: AnyRecord): Digest {
  const counts: Record<string, number> = {};
  for (const { type } of record.entities ?? []) counts[type] = (counts[type] ?? 0) + 1;
  const named = (record.entities ?? []).flatMap((entity) => ('salience' in entity ? [entity] : []));
  return {
    id: record.id,
    path: record.source.path,
    language: record.language?.tag ?? 'und',
    title: record.metadata.title,
    counts,
    main: named
      .sort((a, b) => b.salience - a.salience)
      .slice(0, 3)
      .map(({ name }) => name),
    characters: record.text.length,
  };
}

/** Runs one article through the pipeline and makes the line to write. Never rejects. */
export async function runJob(pipeline: Pipeline, article: Article, signal?: AbortSignal): Promise<JobResult> {
  const outcome = await outcomeOf(article, (a) => pipeline.run(a, signal === undefined ? {} : { signal }));
  if (!outcome.ok) return { ok: false, dead: { id: outcome.id, source: outcome.source, error: outcome.error.toJSON() } };
  return { ok: true, line: `${JSON.stringify(outcome.record)}\n`, digest: digestOf(outcome.record) };
}
