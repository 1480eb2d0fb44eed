import type { Span } from '../text/index.js';
import type { LocationKind, NameType, OrganizationKind, ScoreKind, ZoneKind } from './types.js';
import type { ValueByType, ValueMention } from './values.js';

/** A stretch of lines with one role on the page. Zones are disjoint, sorted, and cover everything but white space. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
  /** Rule or model that says so: `ingest/rules:byline`, `ingest/line-zones`. Every zone that is read from an article has it. */
  readonly by?: string;
}

export interface LanguageAnnotation {
  /** BCP 47 / ISO 639-1 tag; `und` when unsure or unsupported. */
  readonly tag: string;
  /** Probability that the tag is right, 0..1; null when the caller gave the language. */
  readonly score: number | null;
  readonly scoreKind: ScoreKind | null;
  readonly by: string;
  readonly candidates: readonly { readonly tag: string; readonly score: number }[];
}

export interface Sentence extends Span {
  /** Kind of the zone it stands in. A sentence never crosses a zone or a paragraph. */
  readonly zone: ZoneKind;
}

/** One occurrence of a name in the text. */
export interface NameMention extends Span {
  readonly text: string;
  readonly type: NameType;
  readonly kind?: OrganizationKind | LocationKind;
  /** Who says the kind, where it is not `by`. */
  readonly kindBy?: string;
  /** 0..1; says with `scoreKind` what it is. */
  readonly score?: number;
  readonly scoreKind?: ScoreKind;
  /** Engine and rule: `entities/gazetteer:fr.agency`, `entities/neural`. */
  readonly by: string;
  /** Canonical name and link known to the engine that found it (gazetteers). */
  readonly canonical?: string;
  readonly links?: readonly Link[];
  /** ISO 3166-1 alpha-2 of the state that an agency belongs to or that a country is. */
  readonly country?: string;
}

export interface Link {
  /** `iso3166-1`, `iso4217`, `depeche` (own table), `cve`, or the name of a user's table. */
  readonly kb: string;
  readonly id: string;
}

export interface Alias {
  readonly name: string;
  /** `official name`, `acronym`, `full name`, `former name`, `also known as`, `variant`. */
  readonly relation: 'official name' | 'acronym' | 'full name' | 'former name' | 'also known as' | 'variant';
  /** Where the text says so; absent for spelling variants. */
  readonly evidence?: Span;
  readonly by: string;
}

export interface EntityMention extends Span {
  /** Unique in the record: `m1`, `m2`, … in reading order. */
  readonly id: string;
  readonly text: string;
  readonly score?: number;
  readonly scoreKind?: ScoreKind;
  readonly by: string;
}

interface EntityBase {
  /** Unique in the record: `e1`, `e2`, … in the order of first mention. */
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly EntityMention[];
}

export interface NameEntity extends EntityBase {
  readonly type: NameType;
  readonly kind?: OrganizationKind | LocationKind;
  /** Why this kind: engine, head word or rule. */
  readonly kindBy?: string;
  readonly country?: string;
  /** How much the article is about it, 0..1; the largest is the main one. */
  readonly salience: number;
  readonly aliases: readonly Alias[];
  readonly links: readonly Link[];
}

export type ValueEntity = { [K in keyof ValueByType]: EntityBase & { readonly type: K; readonly value: ValueByType[K] } }[keyof ValueByType];

export type Entity = NameEntity | ValueEntity;

export interface SummarySentence extends Span {
  readonly score: number;
  /** What the ranker counted, feature by feature; the sum is the score. */
  readonly reasons?: Readonly<Record<string, number>>;
}

export interface Summary {
  readonly method: 'extractive' | 'abstractive';
  readonly text: string;
  /** In document order; the grounds of an extractive summary. */
  readonly sentences: readonly SummarySentence[];
  readonly by: string;
}

/** A sentence that holds a main amount, date or agency. */
export interface KeyFact extends Span {
  readonly mentions: readonly Span[];
}

export interface Keyword extends Span {
  readonly text: string;
  readonly score: number;
}

/** How much of the text a stage read, in UTF-16 code units of `text`. */
export interface Coverage {
  readonly of: number;
  readonly read: number;
  /** What it did not read and why, in reading order: `zone:related`, `limit`, `language`. */
  readonly skipped: readonly (Span & { readonly reason: string })[];
}

/** A remark about one article: nothing failed, and a reader should know. */
export interface Notice {
  readonly code: string;
  readonly stage: string;
  readonly message: string;
}

/** Every layer that a stage can give, by name. */
export interface Layers {
  readonly language: LanguageAnnotation;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
  readonly amounts: readonly ValueMention<'money' | 'percent' | 'quantity'>[];
  readonly dates: readonly ValueMention<'date' | 'time' | 'duration'>[];
  readonly entities: readonly Entity[];
  readonly summary: Summary;
  readonly keyFacts: readonly KeyFact[];
  readonly keywords: readonly Keyword[];
}
export type LayerName = keyof Layers;
