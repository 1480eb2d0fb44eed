import type { EditMap, TextView } from '../text/index.js';
import type { LayerName, Layers, Notice, Zone } from './annotation.js';
import type { Source } from './article.js';

export interface Metadata {
  readonly title: string | null;
  /** RFC 3339 date or date-time. */
  readonly publishedAt: string | null;
  readonly section?: string;
  readonly authors: readonly string[];
  readonly readingMinutes?: number;
  readonly photoCredit?: string;
  readonly siteName?: string;
}

/** The article as every stage sees it: clean text, zones, metadata. Frozen. */
export interface DocumentBase {
  readonly id: string;
  readonly source: Source;
  readonly metadata: Metadata;
  /** All offsets index this. */
  readonly text: string;
  /** The text with its tokens and its folded form, made once for all stages. */
  readonly view: TextView;
  /** From `text` back to the decoded input: the text as given, or the source of the page. */
  readonly edits: EditMap;
  readonly zones: readonly Zone[];
  /** The tag the caller gave, if any. */
  readonly givenLanguage: string | null;
  /** Remarks made while the input was opened. */
  readonly notices: readonly Notice[];
}

/** A document with the named layers present: what a stage that needs them is given. */
export type Document<L extends LayerName = never> = DocumentBase & { readonly layers: Pick<Layers, L> & Partial<Layers> };
