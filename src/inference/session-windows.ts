import type { EncodedText, Encoder } from './encoder.js';
import type { SessionWindows } from './session.js';
import type { Window } from './windows.js';

/** The windows as a session takes them: what each reads, and the first piece of each word that it answers for. */
export function sessionWindows(windows: readonly Window[], { pieces }: EncodedText, { begin, end: last }: Encoder): SessionWindows {
  const ids: number[] = [];
  const rows: number[] = [];
  const cuts = [0];
  const rowCuts = [0];
  for (const { start, end, from, to } of windows) {
    const at = ids.length;
    ids.push(...begin);
    for (let word = start; word < end; word++) {
      if (word >= from && word < to) rows.push(ids.length - at);
      for (const id of pieces[word] as Int32Array) ids.push(id);
    }
    ids.push(...last);
    cuts.push(ids.length);
    rowCuts.push(rows.length);
  }
  return { ids: Int32Array.from(ids), cuts: Int32Array.from(cuts), rows: Int32Array.from(rows), rowCuts: Int32Array.from(rowCuts) };
}
