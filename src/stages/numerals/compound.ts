import type { NumeralData } from '../../languages/index.js';
import { foldAligned } from '../../text/index.js';

/** One step of a number: what a word, or a part of a compound, adds to it. */
export type NumberStep = { readonly unit: number } | { readonly hundred: true } | { readonly scale: number } | { readonly half: true };

interface Atom {
  readonly text: string;
  readonly step: NumberStep | null;
}

/** Words longer than this are not tried: a real number word of this length does not exist in print. */
const MAX_LENGTH = 120;
const PREFIX = 3;

/** Splits number words written as one: `zweihundertfünfundfünfzig`, `tweeëntwintig`, `ottocentotrentuno`. Linear in the length of the word. */
export class CompoundReader {
  readonly #atoms = new Map<string, Atom[]>();
  readonly #prefixes = new Set<string>();

  constructor(data: NumeralData, compound: NonNullable<NumeralData['compound']>) {
    const put = (word: string, step: NumberStep | null): void => {
      const text = foldAligned(word);
      const first = text.charAt(0);
      const known = this.#atoms.get(first) ?? [];
      known.push({ text, step });
      this.#atoms.set(first, known);
    };
    for (const [word, value] of [...Object.entries(data.words), ...Object.entries(compound.atoms)])
      put(word, value === 100 ? { hundred: true } : { unit: value });
    for (const word of data.hundreds) put(word, { hundred: true });
    for (const [word, exponent] of Object.entries(data.scales)) put(word, { scale: exponent });
    for (const word of compound.halves) put(word, { half: true });
    for (const word of compound.joiners) put(word, null);
    for (const list of this.#atoms.values()) list.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
    for (const list of this.#atoms.values()) {
      for (const { text, step } of list) if (step && !('half' in step)) this.#addPrefixes(text);
    }
  }

  #addPrefixes(text: string): void {
    if (text.length >= PREFIX) {
      this.#prefixes.add(text.slice(0, PREFIX));
      return;
    }
    for (const list of this.#atoms.values()) for (const atom of list) this.#prefixes.add((text + atom.text).slice(0, PREFIX));
  }

  /** The steps of a folded word, or null when it is no compound of at least two parts. */
  read(word: string): readonly NumberStep[] | null {
    if (word.length < 5 || word.length > MAX_LENGTH || !this.#prefixes.has(word.slice(0, PREFIX))) return null;
    const dead = new Set<number>();
    const path: Atom[] = [];
    if (!this.#walk(word, 0, path, dead) || path.length < 2) return null;
    return unitsBeforeTens(path);
  }

  #walk(word: string, at: number, path: Atom[], dead: Set<number>): boolean {
    if (at === word.length) return path.at(-1)?.step != null;
    if (dead.has(at)) return false;
    for (const atom of this.#atoms.get(word.charAt(at)) ?? []) {
      if (!word.startsWith(atom.text, at) || (atom.step === null && path.length === 0)) continue;
      path.push(atom);
      if (this.#walk(word, at + atom.text.length, path, dead)) return true;
      path.pop();
    }
    dead.add(at);
    return false;
  }
}

/** `drei und zwanzig` says the unit first: one step, 23. */
function unitsBeforeTens(path: readonly Atom[]): NumberStep[] {
  const steps: NumberStep[] = [];
  for (let i = 0; i < path.length; i++) {
    const step = path[i]?.step;
    if (!step) continue;
    const tens = path[i + 1]?.step === null ? path[i + 2]?.step : undefined;
    if ('unit' in step && step.unit < 10 && tens && 'unit' in tens && tens.unit >= 20 && tens.unit < 100) {
      steps.push({ unit: step.unit + tens.unit });
      i += 2;
    } else {
      steps.push(step);
    }
  }
  return steps;
}
