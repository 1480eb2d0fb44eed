import type { Document, NameMention, NameType } from '../../article/index.js';
import type { EntityEngine } from './engine.js';
import { RANK } from './merge.js';
import type { Reading } from './reading.js';

type Nlp = typeof import('compromise').default;

const KINDS = [
  ['people', 'person'],
  ['places', 'location'],
  ['organizations', 'organization'],
] as const satisfies readonly (readonly [string, NameType])[];

/** What compromise leaves at the ends of a span: punctuation, articles, the possessive. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  const leading = /^(?:[^\p{L}\p{N}]+|the\s+)+/iu.exec(text.slice(from, to));
  if (leading !== null) from += leading[0].length;
  const trailing = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(text.slice(from, to));
  if (trailing !== null) to -= trailing[0].length;
  return { start: from, end: to };
}

/** The English rules of the package `compromise`, loaded when the first English article comes. */
export function createCompromiseEngine(): EntityEngine {
  let nlp: Nlp | undefined;
  return {
    info: { id: 'entities/compromise', version: '14', languages: ['en'] },
    rank: () => RANK.compromise,
    async find(document: Document<'language' | 'sentences'>, reading: Reading): Promise<readonly NameMention[]> {
      nlp ??= (await import('compromise')).default;
      const mentions: NameMention[] = [];
      for (const { sentence } of reading.sentences) {
        const doc = nlp(document.text.slice(sentence.start, sentence.end));
        for (const [view, type] of KINDS) {
          const found: { offset?: { start: number; length: number } }[] = doc[view]().json({ offset: true });
          for (const { offset } of found) {
            if (offset === undefined) continue;
            const start = sentence.start + offset.start;
            const span = trimmed(document.text, start, Math.min(sentence.end, start + offset.length));
            if (span.end <= span.start) continue;
            const text = document.text.slice(span.start, span.end);
            mentions.push({ ...span, text, type, score: 0.4, scoreKind: 'rule', by: `entities/compromise:${view}` });
          }
        }
      }
      return mentions;
    },
  };
}
