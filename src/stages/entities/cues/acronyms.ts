import type { NameMention } from '../../../article/index.js';
import { articleBefore } from '../before.js';
import type { Lexicon } from '../lexicon.js';
import { isGlued, type Reading, SHAPE } from '../reading.js';
import { ruleMention } from './mention.js';

/** Whether a name's capitalised (or all) words begin with the letters of an acronym, in order, two letters at least. */
export function spells(acronym: string, name: readonly string[]): boolean {
  const letters = [...acronym];
  let at = 0;
  for (const word of name) if (word.startsWith(letters[at] ?? '\0')) at++;
  return at === letters.length || (letters.length > 3 && at === letters.length - 1);
}

/** Acronyms in parentheses after a name that another rule found take its type; the others with an article before them are bodies. */
export function acronyms(reading: Reading, found: readonly NameMention[], lexicon: Lexicon): NameMention[] {
  const { tokens, keys, shapes, text } = reading;
  const byEnd = new Map(found.map((mention) => [mention.end, mention]));
  const mentions: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || shapes[i] !== SHAPE.capitals || reading.shouts[i] === 1 || isGlued(reading, i, i + 1)) continue;
    const length = token.end - token.start;
    if (length < 2 || length > 8 || lexicon.notNames.has(keys[i] as string)) continue;
    const opened = tokens[i - 1];
    const before = tokens[i - 2];
    if (keys[i - 1] === '(' && keys[i + 1] === ')' && opened !== undefined && before !== undefined) {
      const long = byEnd.get(before.end);
      if (long !== undefined && long.type === 'organization') {
        const words =
          text
            .slice(long.start, long.end)
            .toLowerCase()
            .normalize('NFD')
            .match(/[a-z]+/gu) ?? [];
        if (spells(keys[i] as string, words)) {
          mentions.push(ruleMention(reading, i, i + 1, long, `${lexicon.tag}.acronym`, 0.86));
          continue;
        }
      }
    }
    if (articleBefore(reading, i, lexicon) && lexicon.data.capitalNouns !== true) {
      mentions.push(ruleMention(reading, i, i + 1, { type: 'organization' }, `${lexicon.tag}.capitals-acronym`, 0.45));
    }
  }
  return mentions;
}
