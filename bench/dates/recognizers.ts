import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toTimex3Value } from '../../src/stages/dates/converters/index.js';
import { findDates, print } from './find.js';

interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly TypeName: string;
    readonly Resolution?: { readonly values?: readonly { readonly timex?: string }[] };
  }[];
}

/** Types that have a counterpart here; sets ("every day"), date-times and time ranges have none. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['datetimeV2.date', 'date'],
  ['datetimeV2.daterange', 'date'],
  ['datetimeV2.duration', 'duration'],
  ['datetimeV2.time', 'time'],
]);

/** Recognizers-Text cases: texts found (case and leading article aside), and among them the values that agree where both sides say a TIMEX. */
export function measureRecognizers(folder: string, language: string, errors: boolean): void {
  const cases = readFileSync(join(folder, 'amounts', `${language}.DateTimeModel.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
  const tallies = new Map<string, { cases: number; text: number; valued: number; value: number }>();
  for (const one of cases) {
    const kinds = new Set(one.Results.map((result) => KINDS.get(result.TypeName)));
    if (kinds.size === 0 || kinds.has(undefined)) continue;
    const { mentions } = findDates(one.Input, language, one.Context?.ReferenceDateTime ?? null);
    for (const result of one.Results) {
      const type = result.TypeName.slice('datetimeV2.'.length);
      const tally = tallies.get(type) ?? { cases: 0, text: 0, valued: 0, value: 0 };
      tallies.set(type, tally);
      tally.cases++;
      const match = mentions.find((mention) => bare(mention.text) === bare(result.Text) && mention.type === KINDS.get(result.TypeName));
      if (match === undefined) {
        if (errors)
          print(
            `TEXT ${language} ${type} "${one.Input}" wants "${result.Text}" found ${mentions.map((m) => `${m.type} "${m.text}"`).join(', ') || '-'}`,
          );
        continue;
      }
      tally.text++;
      const wanted = result.Resolution?.values?.[0]?.timex;
      const own = toTimex3Value(match);
      if (wanted === undefined || own === null || wanted.startsWith('(') || /X/u.test(wanted) || own === 'PRESENT_REF') continue;
      tally.valued++;
      if (wanted === own) tally.value++;
      else if (errors) print(`VALUE ${language} ${type} "${match.text}" ${own} wants ${wanted} (${one.Context?.ReferenceDateTime})`);
    }
  }
  for (const [type, t] of tallies)
    print(`| ${language} | ${type} | ${t.cases} | ${(t.text / t.cases).toFixed(3)} | ${t.valued} | ${(t.value / (t.valued || 1)).toFixed(3)} |`);
}

const ARTICLE = /^(?:the|le|la|les|l'|el|los|las|il|lo|gli|der|die|das|den|dem|de|het|o|a|os|as|em|em o|am|im|on|in|ce|cette|cet) /u;
const bare = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(ARTICLE, '').trim();
