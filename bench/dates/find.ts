import { packFor } from '../../src/languages/index.js';
import { grammarOf } from '../../src/stages/dates/grammar.js';
import type { DateMention } from '../../src/stages/dates/index.js';
import { scan } from '../../src/stages/dates/scan.js';
import { anchorOf, toMention } from '../../src/stages/dates/stage.js';
import { TextView } from '../../src/text/index.js';

/** What the rules find in a text, and the milliseconds that they took (without the tokens, which the stages share). */
export function findDates(text: string, language: string, publishedAt: string | null): { mentions: DateMention[]; time: number } {
  const view = new TextView(text);
  view.tokens.at(0);
  view.folded.at(0);
  const grammar = grammarOf(packFor(language));
  const start = performance.now();
  const found = scan(grammar, view, [{ start: 0, end: text.length }], { anchor: anchorOf({ publishedAt }) });
  const time = performance.now() - start;
  return { mentions: found.map((one) => toMention(one, view)), time };
}

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
