import { type AmountScan, folded, isCapital, isMark, tokenAt, written } from './scan.js';

/** Below this a "de N ans" with digits is as often a length of time. */
const GROWN = 4;
/** Nobody is older. */
const OLDEST = 125;

/**
 * Whether a number of years that stands in tokens `[first, next)` is an age: words say so before or after it, it stands between commas after a
 * name, it follows a person and a linker in digits (`un homme de 45 ans`), or is an opened range in digits (`les femmes entre 40 et 44 ans`). Everything else is a length of time and left to the dates.
 */
export function isAge(scan: AmountScan, first: number, next: number, years: number, how: { digits: boolean; hedged: boolean }): boolean {
  const { view, lexicon, low, high } = scan;
  const { ages } = lexicon;
  if (ages.after.match(view, next, low, high)) return true;
  const after = tokenAt(scan, next);
  const following = after?.kind === 'word' ? folded(scan, after) : '';
  if (ages.notBefore.has(following)) return false;
  const before = tokenAt(scan, first - 1);
  if (!before) return false;
  const said = ages.before.match(view, first - 1, low, high);
  if (said) return said.value;
  if (years > OLDEST) return false;
  if (how.hedged && before.kind === 'word' && ages.withHedge.has(folded(scan, before))) return true;
  if (before.kind === 'punct' && (isMark(scan, first - 1, ',') || isMark(scan, first - 1, '('))) {
    return endsName(scan, first - 2);
  }
  if (how.digits && lexicon.between.match(view, first, low, high) && before.kind === 'word') return !ages.lasting.has(folded(scan, before));
  const linked = isMark(scan, first - 1, "'") ? first - 2 : first - 1;
  const link = tokenAt(scan, linked);
  if (link?.kind !== 'word' || !ages.links.has(folded(scan, link))) return false;
  const owner = tokenAt(scan, linked - 1);
  if (isMark(scan, linked - 1, ',')) return how.digits && endsName(scan, linked - 2);
  if (owner?.kind !== 'word' || ages.lasting.has(folded(scan, owner))) return false;
  return how.digits && years >= GROWN;
}

/** A name ends at token `at`: a capital (`Dupont`), an initial with its stop (`B.`), or the small end of a name with a hyphen (`Kwang-bom`). */
function endsName(scan: AmountScan, at: number): boolean {
  const place = isMark(scan, at, '.') ? at - 1 : isMark(scan, at - 1, '-') ? at - 2 : at;
  const name = tokenAt(scan, place);
  return name?.kind === 'word' && isCapital(written(scan, name));
}
