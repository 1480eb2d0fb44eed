import type { DateData, DateRule, LanguagePack } from '../../languages/index.js';
import { packFor } from '../../languages/index.js';
import { foldAligned } from '../../text/index.js';
import { type NumeralLexicon, numeralLexicon, type WordEntry } from '../numerals/lexicon.js';
import { Lexicon } from './lexicon.js';
import { expandPattern, type Sequence, type Step } from './pattern.js';
import { isRoman, READERS } from './readers.js';
import type { Words } from './words.js';

/** A rule with its place: among matches of the same length the lower order wins. */
export interface Accept {
  readonly rule: DateRule;
  readonly order: number;
  readonly sequence: Sequence;
}

/** A node of the tree that all patterns of a language share. */
export interface Node {
  /** By folded word; `gluedWords` may have no space before them, `capitalWords` need a capital letter, `writtenWords` are by the word with its accents. */
  readonly words: Map<string, Node>;
  readonly gluedWords: Map<string, Node>;
  readonly capitalWords: Map<string, Node>;
  readonly writtenWords: Map<string, Node>;
  readonly slots: { readonly name: string; readonly glued: boolean; readonly node: Node }[];
  readonly accepts: Accept[];
}

const makeNode = (): Node => ({ words: new Map(), gluedWords: new Map(), capitalWords: new Map(), writtenWords: new Map(), slots: [], accepts: [] });

/** The rules of one language, made ready: one tree of patterns, the words, and where a match may begin. */
export interface Grammar {
  readonly pack: LanguagePack;
  readonly data: DateData;
  readonly lexicon: Lexicon;
  readonly root: Node;
  /** Folded words and signs that a match can begin with. */
  readonly starters: ReadonlySet<string>;
  readonly numerals: NumeralLexicon;
}

const cache = new WeakMap<LanguagePack, Grammar>();

/** Grammar of a pack, built on first use. The rules of every language (ISO dates, clock times) come from the pack `und`. */
export function grammarOf(pack: LanguagePack): Grammar {
  let grammar = cache.get(pack);
  if (grammar === undefined) {
    grammar = build(pack);
    cache.set(pack, grammar);
  }
  return grammar;
}

function build(pack: LanguagePack): Grammar {
  const shared = packFor('und').dates;
  const data = pack.tag === 'und' ? shared : pack.dates;
  const lexicon = new Lexicon({ ...data, words: mergeWords(shared, data), exact: [...shared.exact, ...data.exact] });
  const root = makeNode();
  const rules = pack.tag === 'und' ? data.rules : [...data.rules, ...shared.rules];
  const macros = { ...shared.macros, ...data.macros };
  for (const [order, rule] of rules.entries()) {
    for (const pattern of rule.patterns) {
      for (const sequence of expandPattern(pattern, macros, foldAligned)) insert(root, { rule, order, sequence });
    }
  }
  const starters = new Set([...root.words.keys(), ...root.capitalWords.keys(), ...[...root.writtenWords.keys()].map(foldAligned)]);
  for (const slot of root.slots) if (!READERS.has(slot.name)) for (const word of lexicon.firstWords(slot.name)) starters.add(word);
  const numerals = numeralLexicon(pack.numerals);
  for (const [word, entry] of numerals.words) if (startsNumber(entry)) starters.add(word);
  return { pack, data, lexicon, root, starters, numerals };
}

function mergeWords(shared: DateData, own: DateData): DateData['words'] {
  const merged: Record<string, Record<string, string | number>> = {};
  for (const words of [shared.words, own.words]) {
    for (const [cls, list] of Object.entries(words)) merged[cls] = { ...merged[cls], ...list };
  }
  return merged;
}

function insert(root: Node, accept: Accept): void {
  let node = root;
  for (const step of accept.sequence.steps) node = child(node, step);
  node.accepts.push(accept);
}

function child(node: Node, step: Step): Node {
  if (step.kind === 'word') {
    const map = step.written !== undefined ? node.writtenWords : step.capital ? node.capitalWords : step.glued ? node.gluedWords : node.words;
    const key = step.written ?? step.name;
    const known = map.get(key) ?? makeNode();
    map.set(key, known);
    return known;
  }
  const known = node.slots.find((slot) => slot.name === step.name && slot.glued === step.glued);
  if (known !== undefined) return known.node;
  const made = { name: step.name, glued: step.glued, node: makeNode() };
  node.slots.push(made);
  return made.node;
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
