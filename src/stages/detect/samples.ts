import { type DocumentBase, READ_ZONES } from '../../article/index.js';

const SAMPLE = 400;
const SAMPLES = 4;

/** What the identifiers read of an article: all of a short text, else four stretches of about 400 code units from start to end, cut at spaces. */
export function samples(text: string): string[] {
  if (text.length <= SAMPLE * 1.5) return [text];
  const stretches = Math.min(SAMPLES, Math.ceil(text.length / SAMPLE));
  const step = (text.length - SAMPLE) / (stretches - 1);
  return Array.from({ length: stretches }, (_, i) => {
    const at = Math.round(i * step);
    const from = at === 0 ? 0 : text.indexOf(' ', at) + 1;
    return text.slice(from === 0 || from > at + 80 ? at : from, at + SAMPLE);
  });
}

/** The article's own text, without the page around it: what detection is about. At most `limit` code units, from the start. */
export function articleText(document: DocumentBase, limit = 20_000): string {
  let out = '';
  for (const zone of document.zones) {
    if (!READ_ZONES.has(zone.kind)) continue;
    out += `${document.text.slice(zone.start, Math.min(zone.end, zone.start + limit - out.length))}\n`;
    if (out.length >= limit) break;
  }
  return out === '' ? document.text.slice(0, limit) : out;
}
