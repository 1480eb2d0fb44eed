export { type Edit, EditMap } from './edits.js';
export { foldAligned, foldKey } from './fold.js';
export { isGraphemeBoundary, snapToGraphemes } from './grapheme.js';
export { type NormalisedText, normaliseText } from './normalise.js';
export { OffsetTable, type OffsetUnit } from './offsets.js';
export { resolveOverlaps } from './resolve-overlaps.js';
export { compareSpans, isSpace, type Span, spansOverlap, trimSpan } from './span.js';
export { TextView } from './text-view.js';
export { type Token, tokenize } from './tokens.js';
