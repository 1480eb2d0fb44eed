import { tokenize } from '../../../text/index.js';

/** Cuts a text that is longer than the limit between words, again and again, until each part fits or is one word. */
function partsOf(text: string, count: (text: string) => number, limit: number): string[] {
  if (count(text) <= limit) return [text];
  const breaks = tokenize(text)
    .filter(({ spaced, start }) => spaced && start > 0)
    .map(({ start }) => start);
  const middle = breaks[breaks.length >> 1] ?? text.length >> 1;
  const cut = (text.charCodeAt(middle) & 0xfc00) === 0xdc00 ? middle + 1 : middle;
  if (cut <= 0 || cut >= text.length) return [text];
  return [...partsOf(text.slice(0, cut).trimEnd(), count, limit), ...partsOf(text.slice(cut), count, limit)];
}

/** Puts sentences together into texts of at most `limit` pieces, in order; every word is in one of them. `count`: pieces of a text. */
export function windowsOf(sentences: readonly string[], count: (text: string) => number, limit: number): string[] {
  const windows: string[] = [];
  let open = '';
  for (const part of sentences.flatMap((sentence) => partsOf(sentence, count, limit))) {
    const longer = open === '' ? part : `${open} ${part}`;
    if (open !== '' && count(longer) > limit) {
      windows.push(open);
      open = part;
    } else open = longer;
  }
  return open === '' ? windows : [...windows, open];
}
