import { type Article, type DocumentBase, type DuplicateOf, READ_ZONES } from '../../article/index.js';
import { DepecheError } from '../../errors/index.js';
import { isDeadLetter } from '../dead-letter.js';
import type { NearDuplicates } from '../duplicates/near-duplicates.js';
import { openDocument } from '../open-document.js';
import { notice } from '../opened.js';
import type { Outcome } from './entry.js';

/**
 * Passes outcomes on in their order; an article that repeats an earlier one gets `source.duplicateOf` and a notice `ingest/copy`, or becomes a dead
 * letter `article/copy`. Dead letters and articles that do not open go by untouched.
 */
export async function* handleCopies(outcomes: AsyncIterable<Outcome>, index: NearDuplicates, copies: 'mark' | 'skip'): AsyncGenerator<Outcome> {
  for await (const outcome of outcomes) {
    const document = isDeadLetter(outcome) ? undefined : opened(outcome);
    const copy = document && index.check(document.id, paragraphs(document));
    if (isDeadLetter(outcome) || document === undefined || copy === undefined) yield outcome;
    else if (copies === 'skip') {
      const { path, line } = document.source;
      const where = path === null ? document.id : line === undefined ? path : `${path}:${line}`;
      yield {
        source: { ...document.source, duplicateOf: copy },
        error: new DepecheError('article/copy', { where, got: inWords(copy) }),
      };
    } else {
      const source = { ...(outcome.source ?? document.source), duplicateOf: copy };
      yield { ...outcome, source, notices: [...(outcome.notices ?? []), notice('ingest/copy', inWords(copy))] };
    }
  }
}

const inWords = ({ id, kind, similarity }: DuplicateOf): string =>
  kind === 'exact' ? `exact copy of ${id}` : `near copy of ${id} (${similarity.toFixed(2)})`;

/** An article that cannot be opened has its outcome later, where it is run. */
function opened(article: Article): DocumentBase | undefined {
  try {
    return openDocument(article);
  } catch (thrown) {
    if (thrown instanceof DepecheError) return undefined;
    throw thrown;
  }
}

/** What is compared: the article's paragraphs. Outlets change titles and captions of a story that they share. */
const paragraphs = ({ text, zones }: DocumentBase): string =>
  zones
    .filter(({ kind }) => READ_ZONES.has(kind) && kind !== 'title' && kind !== 'caption')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
