import { type DateData, type DateRule, type LanguagePack, packFor } from '../../languages/index.js';
import { foldAligned } from '../../text/index.js';
import { type NumeralLexicon, numeralLexicon, type WordEntry } from '../numerals/lexicon.js';
import { buildAutomaton, type State } from './automaton.js';
import { Lexicon } from './lexicon.js';
import { parsePattern } from './pattern.js';
import { isRoman, READERS } from './readers.js';
import type { Words } from './words.js';

/** The rules of one language, made ready: the machine of its patterns, the words, and where a match may begin. */
export interface Grammar {
  readonly pack: LanguagePack;
  readonly data: DateData;
  readonly lexicon: Lexicon;
  readonly root: State;
  /** Folded words and signs that a match can begin with. */
  readonly starters: ReadonlySet<string>;
  readonly numerals: NumeralLexicon;
}

const cache = new WeakMap<LanguagePack, Grammar>();
const repeatsCache = new WeakMap<LanguagePack, Grammar>();

/** Grammar of a pack, built on first use. The rules of every language (ISO dates, clock times) come from the pack `und`. */
export function grammarOf(pack: LanguagePack): Grammar {
  const shared = packFor('und').dates.rules;
  return cached(cache, pack, () => (pack.dates.rules === shared ? shared : [...pack.dates.rules, ...shared]));
}

/** Grammar of what comes back: `tous les lundis`. */
export const repeatsGrammarOf = (pack: LanguagePack): Grammar => cached(repeatsCache, pack, () => pack.dates.repeats);

function cached(grammars: WeakMap<LanguagePack, Grammar>, pack: LanguagePack, rules: () => readonly DateRule[]): Grammar {
  let grammar = grammars.get(pack);
  if (grammar === undefined) {
    grammar = build(pack, rules());
    grammars.set(pack, grammar);
  }
  return grammar;
}

function build(pack: LanguagePack, rules: readonly DateRule[]): Grammar {
  const shared = packFor('und').dates;
  const data = pack.dates;
  const lexicon = new Lexicon({ ...data, words: mergeWords(shared, data), exact: [...shared.exact, ...data.exact] });
  const macros = { ...shared.macros, ...data.macros };
  const parsed = (rule: DateRule, order: number) => ({
    accept: { rule, order },
    patterns: rule.patterns.map((pattern) => parsePattern(pattern, macros, foldAligned)),
  });
  const root = buildAutomaton(rules.map(parsed), foldAligned);
  const numerals = numeralLexicon(pack.numerals);
  return { pack, data, lexicon, root, starters: startersOf(root, lexicon, numerals), numerals };
}

/** Every word that a match can begin with; slots that read figures begin at figures, which need no table. */
function startersOf(root: State, lexicon: Lexicon, numerals: NumeralLexicon): Set<string> {
  const starters = new Set<string>();
  const add = (state: State): void => {
    for (const word of [...state.words.keys(), ...state.strictWords.keys()]) starters.add(word);
    for (const { name } of state.slots) if (!READERS.has(name)) for (const word of lexicon.firstWords(name)) starters.add(word);
    for (const { to } of state.marks) add(to);
  };
  add(root);
  for (const [word, entry] of numerals.words) if (startsNumber(entry)) starters.add(word);
  return starters;
}

function mergeWords(shared: DateData, own: DateData): DateData['words'] {
  const merged: Record<string, Record<string, string | number>> = {};
  for (const words of [shared.words, own.words]) {
    for (const [cls, list] of Object.entries(words)) merged[cls] = { ...merged[cls], ...list };
  }
  return merged;
}

const startsNumber = (entry: WordEntry): boolean =>
  entry.unit !== undefined ||
  entry.hundred === true ||
  entry.scale !== undefined ||
  entry.value !== undefined ||
  entry.article === true ||
  entry.fraction !== undefined;

/** Whether a match can begin at a token: figures, a number word, or a word or sign that begins a pattern. */
export function isStarter(grammar: Grammar, words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  const word = words.at(at);
  return grammar.starters.has(word) || isRoman(words, at) || (token.kind === 'word' && (grammar.numerals.compound?.read(word) ?? null) !== null);
}
