import { Counts } from '../lib/scores.js';
import type { GoldDocument } from './sets.js';

export interface Found {
  readonly start: number;
  readonly end: number;
  /** PER, ORG, LOC. */
  readonly type: string;
  readonly kind?: string;
}

function countsOf({ entities }: GoldDocument, found: readonly Found[], types: readonly string[]): Counts {
  const wanted = entities.filter(({ label }) => types.includes(label));
  const mine = new Set(found.filter(({ type }) => types.includes(type)).map(({ start, end, type }) => `${start}-${end}-${type}`));
  const right = wanted.filter(({ start, end, label }) => mine.has(`${start}-${end}-${label}`)).length;
  return new Counts().add(right, mine.size, wanted.length);
}

/** Strict counts over documents: same offsets, same type. */
export function score(documents: readonly GoldDocument[], found: readonly (readonly Found[])[], types: readonly string[]): Counts {
  const total = new Counts();
  for (const [i, document] of documents.entries()) {
    const { right, found: own, wanted } = countsOf(document, found[i] ?? [], types);
    total.add(right, own, wanted);
  }
  return total;
}

/** 95 % interval of the F1 by bootstrap over the documents (Efron 1979), 1,000 samples, the same each time. */
export function interval(documents: readonly GoldDocument[], found: readonly (readonly Found[])[], types: readonly string[]): [number, number] {
  const each = documents.map((document, i) => countsOf(document, found[i] ?? [], types));
  let state = 12345;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const samples = Array.from({ length: 1000 }, () => {
    const total = new Counts();
    for (let i = 0; i < each.length; i++) {
      const { right, found: own, wanted } = each[Math.floor(next() * each.length)] as Counts;
      total.add(right, own, wanted);
    }
    return total.f1;
  }).sort((a, b) => a - b);
  return [samples[25] ?? 0, samples[974] ?? 0];
}
