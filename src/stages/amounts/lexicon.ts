import {
  type AmountData,
  CRYPTO_CURRENCIES,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  type Hedge,
  type LanguagePack,
  type MeasureUnit,
  type MinorUnit,
  type NumeralData,
  packFor,
} from '../../languages/index.js';
import { foldAligned } from '../../text/index.js';
import { PhraseTable } from './phrase-table.js';

/** A currency as a word or sign names it, before the article's context is asked. */
export interface CurrencyWord {
  /** Family of the currency table, or a code. */
  readonly ref: string;
  readonly doubtful: boolean;
}

export interface NamedHedge extends Hedge {
  readonly phrase: string;
}

/** All that the amounts engine looks up in a language, made once. */
export interface AmountLexicon {
  readonly tag: string;
  readonly data: AmountData;
  readonly numerals: NumeralData;
  readonly before: PhraseTable<NamedHedge>;
  readonly after: PhraseTable<NamedHedge>;
  readonly fillers: PhraseTable<true>;
  readonly fillersForward: PhraseTable<true>;
  readonly between: PhraseTable<true>;
  readonly betweenAnd: PhraseTable<true>;
  readonly to: PhraseTable<true>;
  readonly percent: PhraseTable<true>;
  readonly points: PhraseTable<true>;
  readonly currencies: PhraseTable<CurrencyWord>;
  readonly minorUnits: PhraseTable<MinorUnit>;
  readonly demonyms: PhraseTable<string>;
  readonly countries: PhraseTable<string>;
  readonly moneyWords: PhraseTable<true>;
  readonly per: PhraseTable<true>;
  readonly units: PhraseTable<MeasureUnit>;
}

/** Codes as written: capitals only. */
export const CODES: ReadonlySet<string> = new Set([...CURRENCY_CODES, ...Object.keys(CRYPTO_CURRENCIES)]);
export const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries(CURRENCY_SIGNS));
export const CRYPTO: ReadonlySet<string> = new Set(Object.keys(CRYPTO_CURRENCIES));

const cache = new WeakMap<LanguagePack, AmountLexicon>();

export function amountLexicon(pack: LanguagePack): AmountLexicon {
  let lexicon = cache.get(pack);
  if (!lexicon) {
    lexicon = build(pack);
    cache.set(pack, lexicon);
  }
  return lexicon;
}

const flags = (words: readonly string[], backward = false): PhraseTable<true> =>
  new PhraseTable(
    words.map((word) => [word, true] as const),
    backward,
  );

function build(pack: LanguagePack): AmountLexicon {
  const data = pack.amounts;
  const doubtful = new Set(data.doubtful.map(foldAligned));
  const currencies: [string, CurrencyWord][] = [];
  for (const [word, ref] of Object.entries(data.currencies)) currencies.push([word, { ref, doubtful: doubtful.has(foldAligned(word)) }]);
  for (const [code, names] of Object.entries(CRYPTO_CURRENCIES)) {
    for (const name of names) for (const form of [name, `${name}s`]) currencies.push([form, { ref: code, doubtful: false }]);
  }
  const hedges = (phrases: Readonly<Record<string, Hedge>>): [string, NamedHedge][] =>
    Object.entries(phrases).flatMap(([phrase, hedge]) => elided(phrase).map((form) => [form, { ...hedge, phrase }] as [string, NamedHedge]));
  return {
    tag: pack.tag,
    data,
    numerals: pack.numerals,
    before: new PhraseTable(hedges(data.before), true),
    after: new PhraseTable(hedges(data.after)),
    fillers: flags(data.fillers, true),
    fillersForward: flags(data.fillers),
    between: flags(data.between, true),
    betweenAnd: flags(data.betweenAnd),
    to: flags(data.to),
    percent: flags(data.percent),
    points: flags(data.points),
    currencies: new PhraseTable(currencies),
    minorUnits: new PhraseTable(Object.entries(data.minorUnits)),
    demonyms: new PhraseTable(Object.entries(data.demonyms)),
    countries: new PhraseTable([...Object.entries(data.countries), ...Object.entries(data.demonyms)]),
    moneyWords: flags(data.moneyWords),
    per: flags(data.per),
    units: new PhraseTable([...Object.entries(data.units), ...Object.entries(packFor('und').amounts.units)]),
  };
}

/** A phrase, and its form before a vowel where it ends on a word that is elided. */
function elided(phrase: string): string[] {
  if (/ d[ei]$/u.test(phrase)) return [phrase, `${phrase.slice(0, -1)}'`];
  return [phrase];
}
