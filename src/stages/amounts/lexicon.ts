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
  WITHDRAWN_CODES,
} from '../../languages/index.js';
import { foldAligned } from '../../text/index.js';
import { PhraseTable } from '../numerals/index.js';

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
  /** Folded beginnings of words, see the data. */
  readonly changes: {
    readonly up: readonly string[];
    readonly down: readonly string[];
    readonly either: readonly string[];
    readonly from: ReadonlySet<string>;
  };
  readonly percent: PhraseTable<true>;
  readonly percentNouns: PhraseTable<true>;
  readonly points: PhraseTable<true>;
  readonly currencies: PhraseTable<CurrencyWord>;
  readonly minorUnits: PhraseTable<MinorUnit>;
  /** By the written form. */
  readonly scaledLetters: ReadonlyMap<string, { readonly of: string; readonly scale: number }>;
  readonly coinJoiners: ReadonlySet<string>;
  readonly demonyms: PhraseTable<string>;
  readonly countries: PhraseTable<string>;
  readonly moneyWords: PhraseTable<true>;
  readonly moneyWordsBefore: PhraseTable<true>;
  readonly per: PhraseTable<true>;
  /** Words for stretches of time, which no number of ours counts but amounts are counted per. */
  readonly timeUnits: ReadonlySet<string>;
  readonly units: PhraseTable<MeasureUnit>;
  readonly nouns: NounLexicon;
  readonly ages: AgeLexicon;
}

/** Folded words that tell a counted noun. */
export interface NounLexicon {
  readonly plural: readonly string[];
  readonly irregular: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly adjectivalNouns: ReadonlySet<string>;
  readonly ratios: PhraseTable<true>;
  readonly ratiosBefore: PhraseTable<true>;
  readonly notAfter: ReadonlySet<string>;
}

export interface AgeLexicon {
  readonly units: PhraseTable<true>;
  readonly endings: PhraseTable<true>;
  readonly after: PhraseTable<true>;
  /** False for phrases that deny an age. */
  readonly before: PhraseTable<boolean>;
  readonly withHedge: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly lasting: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
}

/** Codes as written: capitals only. */
export const CODES: ReadonlySet<string> = new Set([...CURRENCY_CODES, ...WITHDRAWN_CODES, ...Object.keys(CRYPTO_CURRENCIES)]);
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

const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldAligned));

function build(pack: LanguagePack): AmountLexicon {
  const data = pack.amounts;
  const doubtful = new Set(data.doubtful.map(foldAligned));
  const currencies: [string, CurrencyWord][] = [];
  for (const [word, ref] of Object.entries(data.currencies)) currencies.push([word, { ref, doubtful: doubtful.has(foldAligned(word)) }]);
  for (const [word, ref] of Object.entries(packFor('und').amounts.currencies)) currencies.push([word, { ref, doubtful: false }]);
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
    changes: {
      up: data.changes.up.map(foldAligned),
      down: data.changes.down.map(foldAligned),
      either: data.changes.either.map(foldAligned),
      from: foldedSet(data.changes.from),
    },
    percent: flags(data.percent),
    percentNouns: flags(data.percentNouns),
    points: flags(data.points),
    currencies: new PhraseTable(currencies),
    minorUnits: new PhraseTable(Object.entries(data.minorUnits)),
    scaledLetters: new Map(Object.entries(data.scaledLetters ?? {})),
    coinJoiners: foldedSet(data.coinJoiners),
    demonyms: new PhraseTable(Object.entries(data.demonyms)),
    countries: new PhraseTable([...Object.entries(data.countries), ...Object.entries(data.demonyms)]),
    moneyWords: flags(data.moneyWords),
    moneyWordsBefore: flags(data.moneyWords, true),
    per: flags(data.per),
    timeUnits: foldedSet(data.timeUnits),
    nouns: {
      plural: data.nouns.plural.map(foldAligned),
      irregular: foldedSet(data.nouns.irregular),
      stop: foldedSet(data.nouns.stop),
      adjectives: foldedSet([...data.nouns.adjectives, ...data.nouns.adjectivalNouns]),
      adjectivalNouns: foldedSet(data.nouns.adjectivalNouns),
      ratios: flags(pack.numerals.ratios),
      ratiosBefore: flags(pack.numerals.ratios, true),
      notAfter: foldedSet(data.nouns.notAfter),
    },
    ages: {
      units: flags(data.ages.units),
      endings: flags(data.ages.endings),
      after: flags(data.ages.after),
      before: new PhraseTable(
        [...data.ages.before.flatMap(elided).map((phrase) => [phrase, true] as const), ...data.ages.never.map((phrase) => [phrase, false] as const)],
        true,
      ),
      withHedge: foldedSet(data.ages.withHedge),
      links: foldedSet(data.ages.links),
      lasting: foldedSet(data.ages.lasting),
      notBefore: foldedSet(data.ages.notBefore),
    },
    units: new PhraseTable([...Object.entries(data.units), ...Object.entries(packFor('und').amounts.units)]),
  };
}

/** A phrase, and its form before a vowel where it ends on a word that is elided. */
function elided(phrase: string): string[] {
  if (/ d[ei]$/u.test(phrase)) return [phrase, `${phrase.slice(0, -1)}'`];
  return [phrase];
}
