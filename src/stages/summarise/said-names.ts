import type { TextView, Token } from '../../text/index.js';
import type { Lexicon } from './lexicon.js';
import type { SaidName } from './short-names.js';

const CAPITAL = /^\p{Lu}\p{M}*\p{Ll}/u;

/** Most words begin with one of a to z. */
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** The names of a sentence: runs of words with a capital and a space between, without the small words and titles that open them ("Le", "Mme"). */
export function saidNamesOf({ text, folded }: TextView, tokens: readonly Token[], lexicon: Lexicon): SaidName[] {
  // Where every noun has a capital, a capital does not tell a name.
  if (lexicon.capitalNouns) return [];
  const names: SaidName[] = [];
  let run: string[] = [];
  let end = -1;
  const close = (): void => {
    const word = run.at(-1);
    if (word === undefined) return;
    names.push({ word, full: run.length > 1 });
    run = [];
  };
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (token.start !== end + 1 || !token.spaced) close();
    end = token.end;
    if (isSmall(text.charCodeAt(token.start)) || !CAPITAL.test(text.slice(token.start, token.start + 4))) {
      close();
      continue;
    }
    const word = folded.slice(token.start, token.end);
    if (run.length > 0 || !(lexicon.stopWords.has(word) || lexicon.titles.has(word) || lexicon.newsDays.has(word))) run.push(word);
  }
  close();
  return names;
}
