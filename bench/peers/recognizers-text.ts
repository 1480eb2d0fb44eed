import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Found, inProcess, type Row, type System } from './found.js';

/** A result of the suite; `end` is the last character inside. */
interface Result {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: (Readonly<Record<string, string>> & { readonly values?: readonly Readonly<Record<string, string>>[] }) | null;
}
type Read = (text: string, culture: string) => Result[];

/** The functions of the suite that are measured. */
export interface Suite {
  readonly recognizeNumber: Read;
  readonly recognizePercentage: Read;
  readonly recognizeCurrency: Read;
  readonly recognizeOrdinal: Read;
  readonly recognizeDimension: Read;
  readonly recognizeAge: Read;
  readonly recognizeTemperature: Read;
  readonly recognizeDateTime: (text: string, culture: string, options: number, reference?: Date) => Result[];
}

export const CULTURES: Readonly<Record<string, string>> = { fr: 'fr-fr', en: 'en-us', es: 'es-es', pt: 'pt-br' };

/** The suite out of a folder where `npm install @microsoft/recognizers-text-suite` was run. */
export const loadSuite = (folder: string): Suite => createRequire(join(folder, 'package.json'))('@microsoft/recognizers-text-suite') as Suite;

export function recognizersText(suite: Suite): System {
  return inProcess(
    'Recognizers-Text',
    ['MONEY', 'PERCENT', 'DATE'],
    ({ text, lang, meta }: Row): Found[] => {
      const culture = CULTURES[lang] ?? 'en-us';
      const reference = meta.published ? new Date(meta.published) : undefined;
      const of = (label: Found['label'], results: Result[], values: (one: Result) => string[]): Found[] =>
        results.map((one) => ({ start: one.start, end: one.end + 1, label, values: values(one) }));
      const dates = suite.recognizeDateTime(text, culture, 0, reference).filter(({ typeName }) => /\.(?:date|daterange|datetime)$/u.test(typeName));
      return [
        ...of('MONEY', suite.recognizeCurrency(text, culture), ({ resolution }) => moneyValues(resolution)),
        ...of('PERCENT', suite.recognizePercentage(text, culture), ({ resolution }) => [figure(resolution?.value)]),
        ...of('DATE', dates, ({ resolution }) => (resolution?.values ?? []).flatMap(dateValues)),
      ];
    },
    2,
  );
}

/** Its French names the unit and no ISO code: the figure alone must do. */
const moneyValues = (resolution: Result['resolution']): string[] =>
  ['EUR', 'USD', 'GBP', 'CHF', 'JPY'].map((code) => `${figure(resolution?.value)} ${resolution?.isoCurrency ?? code}`);

const figure = (text: string | undefined): string => (text ?? '?').replace('%', '').replace(',', '.');

/** Every way in which the guide may write a date of the suite. */
function dateValues({ timex, value, start, end }: Readonly<Record<string, string>>): string[] {
  const values = [timex, value?.slice(0, 10)].filter((one) => one !== undefined);
  if (start === undefined || end === undefined) return values;
  const last = new Date(new Date(`${end.slice(0, 10)}T00:00:00Z`).getTime() - 86_400_000);
  return [...values, Number.isNaN(last.getTime()) ? `${start}..${end}` : `${start.slice(0, 10)}..${last.toISOString().slice(0, 10)}`];
}
