import type { Document, NameMention } from '../../article/index.js';
import type { EngineInfo, StageContext } from '../stage.js';
import type { Reading } from './reading.js';

/**
 * Finds names in an article. An engine reads only what `reading` holds (the sentences of the zones that are read); it may give names that
 * overlap: the stage settles them with those of the other engines (see merge.ts).
 */
export interface EntityEngine {
  /** `id` is `entities/<name>`, the first part of every `by` it gives. Its `languages` say where the stage asks it. */
  readonly info: EngineInfo;
  /** How far to believe a name of this engine where names overlap, 0..100: see RANK in merge.ts. */
  readonly rank: (mention: NameMention) => number;
  /** Loads what it needs before the first article; a failure here is an error of the environment. */
  open?(): Promise<void>;
  /** Of a model that gives probabilities: what it finds, and its word on what others find. The stage asks this instead of `find`. */
  judge?(document: Document<'language' | 'sentences'>, context: StageContext): Promise<Judgement>;
  find(
    document: Document<'language' | 'sentences'>,
    reading: Reading,
    context: StageContext,
  ): readonly NameMention[] | Promise<readonly NameMention[]>;
  dispose?(): Promise<void>;
}

/** What one engine found in an article. */
export interface EngineMentions {
  readonly engine: EntityEngine;
  readonly mentions: readonly NameMention[];
  /** Of the engine that judges all names. */
  readonly scoreOf?: Judgement['scoreOf'];
}

/** What a model found, and its word on any other name. */
export interface Judgement {
  readonly mentions: readonly NameMention[];
  /** The probability it gives a name, marked by it or not: 0..1; null where it cannot tell. */
  scoreOf(mention: NameMention): number | null;
}
