export type { Scheme } from './label-scheme.js';
export { type HubModel, type ModelRef, shippedModels } from './model-source.js';
export { type OpenedTagger, openTagger, type TaggerOptions } from './open-tagger.js';
export { openSeq2Seq, type Seq2Seq, type Seq2SeqOptions } from './seq2seq.js';
export type { TaggedSpan, TaggedText, Tagger } from './tagger.js';
