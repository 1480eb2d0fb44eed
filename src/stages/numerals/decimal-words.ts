import { Accumulator } from './accumulator.js';
import { addParts, startOf } from './add-parts.js';
import { readDigits } from './digits.js';
import { toDecimal } from './exact.js';
import { entryAt, type NumberScan } from './number-scan.js';

/** More decimals than this are not read out. */
const MAX_DECIMALS = 12;

/** Decimals said in words after a whole number: `virgule cinquante-deux`, `point nought four`, `coma mil quinientos`. */
export function readDecimalWords(scan: NumberScan, at: number): { digits: string; next: number } | null {
  if (!entryAt(scan, at)?.decimalWord) return null;
  const token = scan.view.tokens[at + 1];
  if (token?.kind === 'number') {
    const read = readDigits(scan.view, at + 1, scan.lexicon.data);
    return read?.integer ? { digits: scan.view.text.slice(token.start, token.end), next: read.nextToken } : null;
  }
  let digits = '';
  let next = at + 1;
  while (digits.length < MAX_DECIMALS) {
    if (entryAt(scan, next)?.unit === 0) {
      digits += '0';
      next++;
      continue;
    }
    const sum = new Accumulator(scan.lexicon.data, false);
    const progress = startOf(next);
    addParts(scan, sum, progress);
    if (sum.empty || progress.digits || progress.onlyBefore) break;
    digits += toDecimal(sum.value);
    next = progress.next;
  }
  return digits === '' || digits.length > MAX_DECIMALS ? null : { digits, next };
}
