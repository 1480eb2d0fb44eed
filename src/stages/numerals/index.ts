export { addressEnd } from './address.js';
export { add, compare, divide, type Exact, exact, fromDecimal, multiply, negate, shift, toDecimal } from './exact.js';
export { findNumbers } from './find-numbers.js';
export { findOrdinals, type OrdinalReading } from './find-ordinals.js';
export { numeralLexicon, opensNumber } from './lexicon.js';
export type { NumberOptions } from './number-scan.js';
export { PhraseTable } from './phrase-table.js';
export { type NumberReading, readNumber } from './read-number.js';
export { readVague } from './vague.js';
