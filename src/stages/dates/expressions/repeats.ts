import type { LanguagePack } from '../../../languages/index.js';
import type { TextView } from '../../../text/index.js';
import { isStarter, repeatsGrammarOf } from '../grammar.js';
import { standsFree } from '../guards/index.js';
import { matchesAt } from '../matcher.js';
import { Words } from '../words.js';
import type { Wide } from './expression.js';
import { repeatValue } from './repeat-value.js';

/** All that comes back in a text (`tous les lundis`, `twice a week`), in reading order, disjoint. */
export function findRepeats(view: TextView, pack: LanguagePack): Wide<'repeat'>[] {
  const grammar = repeatsGrammarOf(pack);
  const words = new Words(view);
  const found: Wide<'repeat'>[] = [];
  for (let at = 0; at < words.tokens.length; ) {
    const read = isStarter(grammar, words, at) ? readAt(at) : null;
    if (read) found.push(read.expression);
    at = read?.next ?? at + 1;
  }
  return found;

  function readAt(at: number): { expression: Wide<'repeat'>; next: number } | null {
    for (const match of matchesAt(grammar, words, at)) {
      const value = standsFree(words, match.from, match.to) ? repeatValue(match) : null;
      const start = words.tokens[match.from]?.start;
      const end = words.tokens[match.to - 1]?.end;
      if (value === null || start === undefined || end === undefined) continue;
      return { expression: { type: 'repeat', start, end, text: view.text.slice(start, end), value, parts: [] }, next: match.to };
    }
    return null;
  }
}
