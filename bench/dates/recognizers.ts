import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognizeDateTimes } from '../../src/stages/dates/converters/index.js';
import { print } from './find.js';

interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly TypeName?: string;
    readonly Resolution?: { readonly values?: readonly { readonly timex?: string }[] };
  }[];
}

/** Recognizers-Text cases: texts found, case and the leading articles and prepositions aside that its spans
 * take in and ours do not, and among those of the same type the values that agree where both sides say a TIMEX. */
export function measureRecognizers(folder: string, language: string, errors: boolean): void {
  const cases = readFileSync(join(folder, 'amounts', `${language}.DateTimeModel.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
  const tallies = new Map<string, { cases: number; text: number; valued: number; value: number }>();
  for (const one of cases) {
    const mentions = recognizeDateTimes(one.Input, { language, publishedAt: one.Context?.ReferenceDateTime ?? null });
    for (const result of one.Results) {
      if (result.TypeName === undefined) continue;
      const type = result.TypeName.slice('datetimeV2.'.length);
      const tally = tallies.get(type) ?? { cases: 0, text: 0, valued: 0, value: 0 };
      tallies.set(type, tally);
      tally.cases++;
      const match = mentions.find((mention) => bare(mention.text) === bare(result.Text));
      if (match === undefined) {
        if (errors)
          print(
            `TEXT ${language} ${type} "${one.Input}" wants "${result.Text}" found ${mentions.map((m) => `${m.typeName.slice(11)} "${m.text}"`).join(', ') || '-'}`,
          );
        continue;
      }
      tally.text++;
      const wanted = result.Resolution?.values?.[0]?.timex;
      const own = match.resolution.values[0]?.timex ?? null;
      if (
        wanted === undefined ||
        own === null ||
        own === '' ||
        (own.startsWith('(') && type === 'daterange') ||
        match.typeName !== result.TypeName ||
        (wanted.startsWith('(') && type.endsWith('daterange')) ||
        (/X/u.test(wanted) && type !== 'set') ||
        own === 'PRESENT_REF'
      )
        continue;
      tally.valued++;
      if (wanted === own || `${wanted}:00` === own || wanted.replace(/T(\d\d)(?=[,)])/gu, 'T$1:00') === own) tally.value++;
      else if (errors) print(`VALUE ${language} ${type} "${match.text}" ${own} wants ${wanted} (${one.Context?.ReferenceDateTime})`);
    }
  }
  for (const [type, t] of tallies)
    print(`| ${language} | ${type} | ${t.cases} | ${(t.text / t.cases).toFixed(3)} | ${t.valued} | ${(t.value / (t.valued || 1)).toFixed(3)} |`);
}

const LEADING = new Set(
  (
    'the from between since after before until till by in on at around of for about during as late early starting no later than ' +
    "le la les l' du de des d' à au aux entre depuis après avant jusqu' jusqu'à en dans pendant vers ce cette cet vers dès " +
    'el los las del desde entre hasta antes después para durante a al por ' +
    'il lo gli i dal dalla tra fra dopo prima nel nella alle alla di da ' +
    'der die das den dem des vom von zum zur zwischen seit nach vor bis um am im ab gegen ' +
    'het een op om voor na vanaf tussen tot van sinds rond tegen ' +
    'o os as do da dos das no na nos nas às à ao em até desde entre'
  ).split(' '),
);

/** Folded, without the articles and prepositions in front. */
function bare(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/([ldu])'/gu, "$1' ")
    .trim()
    .split(/\s+/u);
  while (words.length > 1 && LEADING.has(words[0] ?? '')) words.shift();
  return words.join(' ');
}
