import type { NameMention } from '../../../article/index.js';
import type { Reading } from '../reading.js';

/** CVE numbers: "CVE-2024-3094". */
export function identifiers(reading: Reading): NameMention[] {
  const { tokens, keys, text } = reading;
  const mentions: NameMention[] = [];
  for (let i = 0; i + 4 < tokens.length; i++) {
    if (keys[i] !== 'cve' || keys[i + 1] !== '-' || keys[i + 3] !== '-') continue;
    const year = tokens[i + 2];
    const number = tokens[i + 4];
    const first = tokens[i];
    if (first === undefined || year?.kind !== 'number' || number?.kind !== 'number' || year.end - year.start !== 4 || number.end - number.start < 4)
      continue;
    if ([i + 1, i + 2, i + 3, i + 4].some((at) => tokens[at]?.spaced)) continue;
    const said = text.slice(first.start, number.end);
    mentions.push({
      start: first.start,
      end: number.end,
      text: said,
      type: 'identifier',
      score: 0.99,
      scoreKind: 'rule',
      by: 'entities/cues:cve',
      canonical: `CVE-${keys[i + 2]}-${keys[i + 4]}`,
      links: [{ kb: 'cve', id: `CVE-${keys[i + 2]}-${keys[i + 4]}` }],
    });
  }
  return mentions;
}
