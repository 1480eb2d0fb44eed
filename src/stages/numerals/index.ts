export type { NumberOptions } from './number-scan.js';
export { type NumberReading, readNumber } from './read-number.js';
