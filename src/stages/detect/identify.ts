import type { LanguageAnnotation } from '../../article/index.js';
import type { LanguageIdentifier, Opinion } from './opinion.js';
import { evidence, probability, WEIGHTS } from './probability.js';
import { samples } from './samples.js';

/** Above this, eld alone has settled it and franc is not asked. */
const SETTLED = 0.995;
const UNSURE = 0.5;
/** How many code units letters are counted in: more of them add nothing to the certainty. */
const LETTERS_OF = 2000;
const LETTER = /\p{L}/u;

/** Letters of a text, by code points. */
function countLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 128) {
      if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) letters++;
      continue;
    }
    if (LETTER.test(String.fromCodePoint(code))) letters++;
    if (code > 0xffff) at++;
  }
  return letters;
}

export interface Identifiers {
  readonly first: LanguageIdentifier;
  readonly second: LanguageIdentifier | null;
}

/** Mean of the opinions on each sample; a language that a sample lacks counts 0 there. */
function mean(opinions: readonly Opinion[]): Opinion {
  const sum = new Map<string, number>();
  for (const opinion of opinions) for (const [tag, score] of opinion) sum.set(tag, (sum.get(tag) ?? 0) + score / opinions.length);
  return sum;
}

/**
 * The language of a text among `supported` tags. The score is the probability that the tag is right; for `und` (below one half) it is the
 * probability that none of the supported tags is right. eld speaks first; franc is asked where eld leaves a doubt.
 */
export function identifyLanguage(text: string, supported: ReadonlySet<string>, { first, second }: Identifiers): LanguageAnnotation {
  const parts = samples(text);
  const letters = countLetters(text.slice(0, LETTERS_OF));
  const eld = mean(parts.map((part) => first.identify(part)));
  let by = first.id;
  let found = evidence(letters, supported, eld, null);
  let score = found === undefined || letters === 0 ? 0 : probability(found.features, WEIGHTS.eld);
  if (found !== undefined && letters > 0 && second !== null && score < SETTLED && score > 1 - SETTLED) {
    found = evidence(letters, supported, eld, mean(parts.map((part) => second.identify(part)))) ?? found;
    score = probability(found.features, WEIGHTS.both);
    by = `${first.id}+${second.id.split('/')[1] ?? second.id}`;
  }
  const candidates = [...eld]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([tag, raw]) => ({ tag, score: round(Math.min(1, raw)) }));
  const sure = found !== undefined && score >= UNSURE;
  return { tag: sure ? (found as { tag: string }).tag : 'und', score: round(sure ? score : 1 - score), scoreKind: 'probability', by, candidates };
}

const round = (x: number): number => Math.round(x * 10_000) / 10_000;
