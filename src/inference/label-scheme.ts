/**
 * How labels spell spans. `BIOES`: S alone, or B, any I, E. `BIO`: B, any I. `IO`: a run of one type is one span (a B, where there is one, begins a
 * new span in a run: so the older BIO, in which I may begin a span, is read too).
 */
export type Scheme = 'BIOES' | 'BIO' | 'IO';

type Mark = 'O' | 'B' | 'I' | 'E' | 'S';

interface Label {
  readonly mark: Mark;
  /** Null for O. */
  readonly type: string | null;
}

/** BILOU writes L for E and U for S. */
const MARKS: ReadonlyMap<string, Mark> = new Map([
  ['B', 'B'],
  ['I', 'I'],
  ['E', 'E'],
  ['L', 'E'],
  ['S', 'S'],
  ['U', 'S'],
]);
const MARKED = /^([BIELSU])[-_](.+)$/u;

/** `S-PER` is mark S and type PER; a label without a mark, like `PER`, is mark I; `O` is no type. */
function parseLabel(label: string): Label {
  if (label === 'O') return { mark: 'O', type: null };
  const [, mark = 'I', type = label] = MARKED.exec(label) ?? [];
  return { mark: MARKS.get(mark) ?? 'I', type };
}

function schemeOf(labels: readonly Label[]): Scheme {
  const marks = new Set(labels.map(({ mark }) => mark));
  if (marks.has('E') || marks.has('S')) return 'BIOES';
  return marks.has('B') ? 'BIO' : 'IO';
}

/** Labels as a model numbers them, with the rules of which may follow which. */
export class LabelScheme {
  readonly scheme: Scheme;
  /** The distinct sets of labels that may stand before a label. */
  readonly before: readonly Int32Array[];
  /** By label, the number of its set in `before`. */
  readonly beforeOf: Int32Array;
  readonly #labels: readonly Label[];
  /** By type, the number of its label with each mark. */
  readonly #numbers = new Map<string, Partial<Record<Mark, number>>>();

  /** `names`: labels by number. `scheme`: default what the marks show. */
  constructor(names: readonly string[], scheme?: Scheme) {
    this.#labels = names.map(parseLabel);
    this.scheme = scheme ?? schemeOf(this.#labels);
    for (const [number, { mark, type }] of this.#labels.entries()) {
      if (type === null) continue;
      const known = this.#numbers.get(type);
      if (known === undefined) this.#numbers.set(type, { [mark]: number });
      else known[mark] ??= number;
    }
    const sets = new Map<string, Int32Array>();
    const keys = names.map((_, after) => {
      const before = Int32Array.from(names.keys()).filter((label) => this.canFollow(label, after));
      const key = before.join();
      sets.set(key, before);
      return key;
    });
    this.before = [...sets.values()];
    this.beforeOf = Int32Array.from(keys, (key) => [...sets.keys()].indexOf(key));
  }

  get size(): number {
    return this.#labels.length;
  }

  /** The number of O; −1 where there is none. */
  get outside(): number {
    return this.#labels.findIndex(({ type }) => type === null);
  }

  /** Types, each once, in the order of the labels. */
  get types(): readonly string[] {
    return [...new Set(this.#labels.flatMap(({ type }) => type ?? []))];
  }

  typeOf(label: number): string | null {
    return this.#labels[label]?.type ?? null;
  }

  /** The labels of a span of `count` words of a type; null for a type that the labels do not know. */
  spell(type: string, count: number): readonly number[] | null {
    const { B: begin = -1, I: inside = -1, E: end = -1, S: single = -1 } = this.#numbers.get(type) ?? {};
    const labels = new Array<number>(count).fill(inside);
    if (this.scheme === 'BIO') labels[0] = begin;
    if (this.scheme === 'BIOES') {
      labels[0] = begin;
      labels[count - 1] = count === 1 ? single : end;
    }
    return labels.includes(-1) ? null : labels;
  }

  /** Whether a span may not go on after this label. */
  canEnd(label: number): boolean {
    const mark = this.#markOf(label);
    return this.scheme !== 'BIOES' || (mark !== 'B' && mark !== 'I');
  }

  canStart(label: number): boolean {
    const mark = this.#markOf(label);
    if (this.scheme === 'IO') return true;
    return mark !== 'I' && mark !== 'E';
  }

  canFollow(before: number, after: number): boolean {
    if (this.scheme === 'IO') return true;
    const inside = !this.canStart(after);
    const mark = this.#markOf(before);
    const open = mark === 'B' || mark === 'I';
    if (this.scheme === 'BIO') return !inside || (open && this.typeOf(before) === this.typeOf(after));
    return open ? inside && this.typeOf(before) === this.typeOf(after) : !inside;
  }

  /** Whether `after` goes on with the span that `before` is in. */
  continues(before: number, after: number): boolean {
    const type = this.typeOf(after);
    if (type === null || type !== this.typeOf(before)) return false;
    if (this.scheme === 'IO') return this.#markOf(after) !== 'B';
    return !this.canStart(after);
  }

  #markOf(label: number): Mark {
    return this.#labels[label]?.mark ?? 'O';
  }
}
