import { ADDRESS_FORMS } from '../../languages/index.js';
import type { Span } from '../../text/index.js';

const ADDRESS: ReadonlySet<string> = new Set(ADDRESS_FORMS);
/** Opening mark by closing mark. Apostrophes are none: they stand inside names. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['”', '“'],
  ['»', '«'],
  ['“', '„'],
]);

/** Index right after which a closing quotation mark stands inside the name without its opening one; -1 for none. */
function strayClosing(name: string): number {
  for (let at = 1; at < name.length - 1; at++) {
    const opening = QUOTES.get(name.charAt(at));
    if (opening === undefined) continue;
    return name.slice(0, at).includes(opening) ? -1 : at;
  }
  return -1;
}

/**
 * A person's name of a model without the form of address before it ("Sir"), and with the quotation mark that opens its nickname
 * (`"Mimi" Marchand`, which a model begins at `Mimi`).
 */
export function personBounds(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end);
  const [, first = '', gap = ''] = /^(\S+)(\s+)\p{Lu}/u.exec(name) ?? [];
  if (ADDRESS.has(first)) return { start: start + first.length + gap.length, end };
  const closing = strayClosing(name);
  if (closing < 0) return { start, end };
  const opening = QUOTES.get(name.charAt(closing));
  let before = start - 1;
  if (/\s/u.test(text.charAt(before))) before--;
  return text.charAt(before) === opening ? { start: before, end } : { start, end };
}
