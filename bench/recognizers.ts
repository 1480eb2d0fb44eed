/**
 * The cases of Microsoft Recognizers-Text for all that counts: `npx tsx bench/recognizers.ts DATA [--errors LANGUAGE.Model] [--suite FOLDER]`.
 * With FOLDER, an npm install of `@microsoft/recognizers-text-suite`, the suite itself is measured, in the languages that its JavaScript has.
 * A case counts when every result has the right text and value, in order. Start and End are not compared: they are wrong in part of the cases.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type RecognizerResult,
  recognizeAges,
  recognizeCurrencies,
  recognizeDimensions,
  recognizeNumbers,
  recognizeOrdinals,
  recognizePercents,
  recognizeTemperatures,
} from '../src/stages/amounts/converters/index.js';
import { CULTURES, loadSuite, type Suite } from './peers/recognizers-text.js';

interface Case {
  readonly id: string;
  readonly Input: string;
  readonly Results: readonly { readonly Text: string; readonly Resolution: { readonly value?: string | null } }[];
}

const MODELS: Readonly<Record<string, (text: string, language: string) => RecognizerResult[]>> = {
  NumberModel: recognizeNumbers,
  PercentModel: recognizePercents,
  CurrencyModel: recognizeCurrencies,
  OrdinalModel: recognizeOrdinals,
  DimensionModel: recognizeDimensions,
  AgeModel: recognizeAges,
  TemperatureModel: recognizeTemperatures,
};
/** The models that the target speaks of. */
const AIMED = ['NumberModel', 'PercentModel', 'CurrencyModel'];

const suiteFolder = process.argv.includes('--suite') ? process.argv[process.argv.indexOf('--suite') + 1] : undefined;
const suite = suiteFolder === undefined ? null : loadSuite(suiteFolder);

/** What a model of the suite gives; null in a language that it does not know. */
function recognizeWithSuite(model: string, text: string, language: string): RecognizerResult[] | null {
  const culture = CULTURES[language];
  const read = suite?.[`recognize${model.replace('Model', '').replace('Percent', 'Percentage')}` as Exclude<keyof Suite, 'recognizeDateTime'>];
  if (culture === undefined || read === undefined) return null;
  return read(text, culture).map(({ resolution, ...result }) => ({ ...result, resolution: (resolution ?? {}) as Readonly<Record<string, string>> }));
}

const number = (text: string | null | undefined): number => (text == null ? Number.NaN : Number(text.replace('%', '').replace(',', '.')));
const same = (mine: string | undefined, theirs: string | null | undefined): boolean => {
  const a = number(mine);
  const b = number(theirs);
  return (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= Math.abs(b) * 1e-9;
};
const spaces = (text: string): string => text.toLowerCase().replace(/\s/gu, ' ');

const data = process.argv[2];
if (!data) throw new Error('usage: npx tsx bench/recognizers.ts DATA [--errors LANGUAGE.Model]');
const errors = process.argv.includes('--errors') ? process.argv[process.argv.indexOf('--errors') + 1] : undefined;
const rows = [
  '| language | number | percent | currency | those three | target | ordinal | dimension | age | temperature |',
  '|---|---|---|---|---|---|---|---|---|---|',
];
for (const language of ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl']) {
  if (suite !== null && CULTURES[language] === undefined) continue;
  const cells: string[] = [];
  let right = 0;
  let total = 0;
  for (const [model, recognize] of Object.entries(MODELS)) {
    const path = join(data, 'amounts', `${language}.${model}.jsonl`);
    if (!existsSync(path)) continue;
    const cases = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Case);
    let good = 0;
    for (const { Input, Results } of cases) {
      const mine = suite === null ? recognize(Input, language) : (recognizeWithSuite(model, Input, language) ?? []);
      const ok =
        mine.length === Results.length &&
        Results.every(
          (expected, i) => spaces(mine[i]?.text ?? '') === spaces(expected.Text) && same(mine[i]?.resolution.value, expected.Resolution.value),
        );
      if (ok) good++;
      else if (errors === `${language}.${model}`) {
        const show = (list: readonly (readonly [string, unknown])[]) => list.map(([text, value]) => `${text}=${value}`).join(' ; ');
        process.stderr.write(
          `${Input.slice(0, 300)}\n   want ${show(Results.map((r) => [r.Text, r.Resolution.value]))}\n   got  ${show(mine.map((r) => [r.text, r.resolution.value]))}\n`,
        );
      }
    }
    if (AIMED.includes(model)) {
      right += good;
      total += cases.length;
    }
    cells.push(`${good}/${cases.length}`);
  }
  rows.push(
    `| ${language} | ${cells.slice(0, 3).join(' | ')} | ${((100 * right) / total).toFixed(1)} % | ${language === 'fr' || language === 'en' ? 90 : 80} % | ${cells.slice(3).join(' | ')} |`,
  );
}
process.stdout.write(`${rows.join('\n')}\n`);
