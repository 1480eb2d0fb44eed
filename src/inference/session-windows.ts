import type { EncodedText, Encoder } from './encoder.js';
import type { SessionWindows } from './session.js';
import type { Window } from './windows.js';

/** The windows as a session takes them: what each reads, and the first piece of each word that it answers for. */
export function sessionWindows(windows: readonly Window[], { pieces }: EncodedText, { begin, end: last }: Encoder): SessionWindows {
  const cuts = new Int32Array(windows.length + 1);
  const rowCuts = new Int32Array(windows.length + 1);
  for (const [i, { start, end, from, to }] of windows.entries()) {
    let size = begin.length + last.length;
    for (let word = start; word < end; word++) size += (pieces[word] as Int32Array).length;
    cuts[i + 1] = (cuts[i] as number) + size;
    rowCuts[i + 1] = (rowCuts[i] as number) + Math.max(0, to - from);
  }
  const ids = new Int32Array(cuts.at(-1) as number);
  const rows = new Int32Array(rowCuts.at(-1) as number);
  let row = 0;
  for (const [i, { start, end, from, to }] of windows.entries()) {
    const first = cuts[i] as number;
    ids.set(begin, first);
    let at = first + begin.length;
    for (let word = start; word < end; word++) {
      if (word >= from && word < to) rows[row++] = at - first;
      const own = pieces[word] as Int32Array;
      for (let j = 0; j < own.length; j++) ids[at++] = own[j] as number;
    }
    ids.set(last, at);
  }
  return { ids, cuts, rows, rowCuts };
}
