import type { NumeralData } from '../../languages/index.js';
import { foldAligned } from '../../text/index.js';
import { CompoundReader } from './compound.js';
import { PhraseTable } from './phrase-table.js';

/** All that one word can mean in a number. */
export interface WordEntry {
  unit?: number;
  hundred?: true;
  /** Power of ten. */
  scale?: number;
  /** Decimal string that a scale may follow: `anderthalb`. */
  value?: string;
  collective?: NumeralData['collectives'][string];
  /** Denominator. */
  fraction?: number;
  ordinal?: number;
  article?: true;
  onlyBefore?: true;
  bare?: true;
  joiner?: true;
  linker?: true;
  vague?: true;
  several?: true;
  vagueArticle?: true;
  decimalWord?: true;
  negative?: true;
  alwaysNegative?: true;
  onePronoun?: true;
  ordinalAfter?: true;
  notNegated?: true;
}

/** The number words of a language, ready for look-up by folded text. Made once a language. */
export interface NumeralLexicon {
  readonly data: NumeralData;
  readonly words: ReadonlyMap<string, WordEntry>;
  /** Words of the list that a number or a vague count can begin with; compounds are not among them. */
  readonly openers: ReadonlySet<string>;
  /** By the text as written. */
  readonly abbreviations: ReadonlyMap<string, number>;
  readonly moneyAbbreviations: ReadonlyMap<string, number>;
  readonly ordinalEndings: ReadonlySet<string>;
  /** Longest first. */
  readonly ordinalSuffixes: readonly string[];
  readonly ratios: PhraseTable<true>;
  readonly compound: CompoundReader | null;
}

/** What a word means that begins a number; other words only go on with one (joiners, linkers, decimal words, ranks). */
const OPENING = [
  ...(['unit', 'hundred', 'scale', 'value', 'fraction', 'article', 'onlyBefore'] as const),
  ...(['vague', 'several', 'vagueArticle', 'negative', 'alwaysNegative'] as const),
];

const cache = new WeakMap<NumeralData, NumeralLexicon>();

export function numeralLexicon(data: NumeralData): NumeralLexicon {
  let lexicon = cache.get(data);
  if (!lexicon) {
    lexicon = build(data);
    cache.set(data, lexicon);
  }
  return lexicon;
}

function build(data: NumeralData): NumeralLexicon {
  const words = new Map<string, WordEntry>();
  const entry = (word: string): WordEntry => {
    const key = foldAligned(word);
    let known = words.get(key);
    if (!known) {
      known = {};
      words.set(key, known);
    }
    return known;
  };
  for (const [word, value] of Object.entries(data.words)) entry(word).unit = value;
  for (const [word, exponent] of Object.entries(data.scales)) entry(word).scale = exponent;
  for (const [word, value] of Object.entries(data.values)) entry(word).value = value;
  for (const [word, collective] of Object.entries(data.collectives)) entry(word).collective = collective;
  for (const [word, denominator] of Object.entries(data.fractions)) entry(word).fraction = denominator;
  for (const [word, rank] of Object.entries(data.ordinals)) entry(word).ordinal = rank;
  for (const word of data.hundreds) entry(word).hundred = true;
  for (const word of data.articles) entry(word).article = true;
  for (const word of data.onlyBefore) entry(word).onlyBefore = true;
  for (const word of data.bare) entry(word).bare = true;
  for (const word of data.joiners) entry(word).joiner = true;
  for (const word of data.linkers) entry(word).linker = true;
  for (const word of data.vague) entry(word).vague = true;
  for (const word of data.several) entry(word).several = true;
  for (const word of data.vagueArticles) entry(word).vagueArticle = true;
  for (const word of data.decimalWords) entry(word).decimalWord = true;
  for (const word of data.negatives) entry(word).negative = true;
  for (const word of data.alwaysNegative) entry(word).alwaysNegative = true;
  for (const word of data.onePronounAfter) entry(word).onePronoun = true;
  for (const word of data.ordinalAfter) entry(word).ordinalAfter = true;
  for (const word of data.negativesNotAfter) entry(word).notNegated = true;
  return {
    data,
    words,
    openers: new Set([...words].filter(([, found]) => OPENING.some((meaning) => found[meaning] !== undefined)).map(([word]) => word)),
    abbreviations: new Map(Object.entries(data.abbreviations)),
    moneyAbbreviations: new Map(Object.entries(data.moneyAbbreviations)),
    ordinalEndings: new Set(data.ordinalEndings.map(foldAligned)),
    ordinalSuffixes: data.ordinalSuffixes.map(foldAligned).sort((a, b) => b.length - a.length),
    ratios: new PhraseTable(data.ratios.map((phrase) => [phrase, true] as const)),
    compound: data.compound ? new CompoundReader(data, data.compound) : null,
  };
}

/** Whether a number or a vague count can begin with a folded word: most words are told from them by one look. */
export const opensNumber = (lexicon: NumeralLexicon, word: string): boolean =>
  lexicon.openers.has(word) || (lexicon.compound?.read(word) ?? null) !== null;
