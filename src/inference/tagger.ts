import { DepecheError } from '../errors/index.js';
import type { Span } from '../text/index.js';
import { type Calibration, calibrate } from './calibration.js';
import type { EncodedText, Encoder } from './encoder.js';
import type { Kinds } from './kinds.js';
import type { LabelScheme } from './label-scheme.js';
import type { Session } from './session.js';
import { sessionWindows } from './session-windows.js';
import { SpanReader, type WordSpan } from './span-reader.js';
import { cutWindows } from './windows.js';
import { WordScores } from './word-scores.js';

/** A name as the model marks it: offsets in the text, UTF-16 code units, end exclusive. */
export interface TaggedSpan extends Span {
  /** Label type of the model: `PER`. */
  readonly type: string;
  /** 0..1, see `calibrate`. */
  readonly score: number;
  /** Present where the model tells kinds of the type, with its probability among them. */
  readonly kind?: string;
  readonly kindScore?: number;
}

export interface TaggedText {
  /** In reading order, disjoint. */
  readonly spans: readonly TaggedSpan[];
  /** What the model gives any span and label type, marked or not: 0..1, like the score of a span; null where its words or labels cannot spell it. */
  scoreOf(span: Span, type: string): number | null;
}

/** Windows that go to the session together. */
const WINDOWS_A_CALL = 8;
/** Words that are read between two looks for spans that are settled: what the reader keeps stays small. */
const WORDS_A_STEP = 64;

export interface TaggerParts {
  readonly encoder: Encoder;
  readonly session: Session;
  readonly scheme: LabelScheme;
  readonly kinds: Kinds;
  /** Most pieces of a window, with the two special ones; most that neighbours share. */
  readonly window: { readonly pieces: number; readonly overlap: number };
  /** Absent: raw scores are given. */
  readonly calibration?: Calibration | undefined;
}

/**
 * Marks spans in texts of any length. What it returns depends on the text alone: windows are read one at a time, on one thread, and cut by the
 * text's own pieces. Calls may overlap.
 */
export class Tagger {
  readonly #parts: TaggerParts;

  constructor(parts: TaggerParts) {
    this.#parts = parts;
  }

  /** Types that the labels know. */
  get types(): readonly string[] {
    return this.#parts.scheme.types;
  }

  /**
   * Reads a text. `spans`: the parts to read (default: all), disjoint and in reading order; no name crosses their ends.
   * With an aborted signal it throws `article/aborted` before the next windows: at most eight are under way.
   */
  async read(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }], signal?: AbortSignal): Promise<TaggedText> {
    const { encoder, session, scheme, kinds, window } = this.#parts;
    const encoded = encoder.encode(text, spans);
    const { words, pieces } = encoded;
    const breaks = words.spanStarts.slice(1);
    const scores = new WordScores(scheme, words);
    const reader = new SpanReader(scheme, kinds, scores);
    const found: TaggedSpan[] = [];
    const add = (wordSpans: readonly WordSpan[]): void => {
      for (const span of wordSpans) found.push(this.#toText(span, encoded));
    };
    const counts = Int32Array.from(pieces, ({ length }) => length);
    const windows = [...cutWindows(counts, window.pieces - encoder.begin.length - encoder.end.length, window.overlap)];
    for (let at = 0; at < windows.length; at += WINDOWS_A_CALL) {
      if (signal?.aborted) throw new DepecheError('article/aborted', { where: 'between two windows of the model' });
      const some = windows.slice(at, at + WINDOWS_A_CALL);
      const [labels, kindRows] = await session.run(sessionWindows(some, encoded, encoder));
      if (labels === undefined) continue;
      const first = some[0]?.from ?? 0;
      const last = some.at(-1)?.to ?? 0;
      for (let word = first; word < last; ) {
        const stop = Math.min(last, word + WORDS_A_STEP, breaks[0] ?? last);
        reader.push(labels, kindRows, word - first, stop - first);
        word = stop;
        if (word === breaks[0]) {
          breaks.shift();
          add(reader.finish());
        } else add(reader.settle());
      }
    }
    add(reader.finish());
    const scoreOf = (span: Span, type: string): number | null => {
      const mean = scores.mean(span, type);
      return mean === null ? null : this.#score(mean);
    };
    return { spans: found, scoreOf };
  }

  /** The spans that `read` marks. */
  async tag(text: string, spans?: readonly Span[], signal?: AbortSignal): Promise<readonly TaggedSpan[]> {
    return (await this.read(text, spans, signal)).spans;
  }

  /** Ends the session. */
  dispose(): Promise<void> {
    return this.#parts.session.dispose();
  }

  #score(meanLog: number): number {
    return round(calibrate(Math.exp(meanLog), this.#parts.calibration));
  }

  #toText({ first, last, type, meanLog, kind }: WordSpan, { words }: EncodedText): TaggedSpan {
    const score = this.#score(meanLog);
    const span = { start: words.starts[first] as number, end: words.ends[last] as number, type, score };
    return kind === undefined ? span : { ...span, kind: kind.kind, kindScore: round(kind.probability) };
  }
}

/** Four digits: what is left does not tell processors apart. */
const round = (score: number): number => Math.round(score * 10_000) / 10_000;
