import type { TextView } from '../../text/index.js';
import { type Line, makeLine } from './line.js';

const WIDEST = 130;
const FULL = 45;

/**
 * Lines that a mail program or a typewriter broke at a fixed width are one paragraph until the next empty line. Taken for broken: no line is
 * longer than 130 units, and most lines that are followed at once by another are long and end inside a sentence.
 */
export function joinWrapped(view: TextView, lines: readonly Line[]): Line[] {
  if (!isWrapped(lines)) return [...lines];
  const joined: Line[] = [];
  let first: Line | undefined;
  let last: Line | undefined;
  const flush = (): void => {
    if (first && last) joined.push(first === last ? first : makeLine(view, { start: first.start, end: last.end }, first.apart));
  };
  for (const line of lines) {
    const goesOn = last !== undefined && !line.apart && last.text.length >= FULL;
    if (!goesOn) {
      flush();
      first = line;
    }
    last = line;
  }
  flush();
  return joined;
}

function isWrapped(lines: readonly Line[]): boolean {
  let breaks = 0;
  let inside = 0;
  for (const [i, line] of lines.entries()) {
    if (line.text.length > WIDEST) return false;
    const next = lines[i + 1];
    if (next === undefined || next.apart) continue;
    breaks++;
    if (line.text.length >= FULL && !/[.!?…:»”"]$/u.test(line.text)) inside++;
  }
  return breaks >= 4 && inside >= breaks * 0.6;
}
