import { DepecheError } from '../../../errors/index.js';
import { phraseKeys } from '../phrase-trie.js';
import { isJoint, type Reading, SHAPE } from '../reading.js';

/** A repeated element takes this many words at most, and a pattern has this many elements: matching stays linear in the text. */
const MOST = 6;
const LONGEST = 12;

interface Element {
  /** Which word it takes. */
  readonly test: (reading: Reading, i: number) => boolean;
  readonly least: 0 | 1;
  readonly most: number;
}

export interface TokenPattern {
  readonly elements: readonly Element[];
  /** Elements `[from, to)` that are the name; the words around them only tell it. */
  readonly from: number;
  readonly to: number;
}

const isWord = (reading: Reading, i: number): boolean => reading.tokens[i]?.kind === 'word';

const CLASSES: Readonly<Record<string, Element['test']>> = {
  Aa: (reading, i) => (reading.shapes[i] ?? 0) > SHAPE.lower,
  AA: (reading, i) => reading.shapes[i] === SHAPE.capitals,
  aa: (reading, i) => reading.shapes[i] === SHAPE.lower,
  '9': (reading, i) => reading.tokens[i]?.kind === 'number',
  '*': isWord,
};

/** One word or class, or several with bars between. */
function testOf(said: string): Element['test'] {
  const choices = said.split('|');
  const classes = choices.flatMap((choice) => (Object.hasOwn(CLASSES, choice) ? [CLASSES[choice] as Element['test']] : []));
  const keys = new Set(choices.filter((choice) => !Object.hasOwn(CLASSES, choice)).map((word) => phraseKeys(word).join(' ')));
  return (reading, i) => keys.has(reading.keys[i] as string) || classes.some((test) => test(reading, i));
}

/**
 * Reads a pattern: elements apart by spaces, each one word of the text. `word` or `one|other` (case and accents do not count), `Aa` a capitalised
 * word, `AA` one in capitals, `aa` one in small letters, `9` a number, `*` any word; `?` after it: or none, `+`: up to six. Square brackets around
 * the elements that are the name; without them all are. `operation|mission [ Aa+ ]` finds "Barracuda" in "operation Barracuda".
 */
export function parsePattern(pattern: string): TokenPattern {
  const pieces = pattern.trim().split(/\s+/u);
  const open = pieces.indexOf('[');
  const close = pieces.indexOf(']');
  const words = pieces.filter((piece) => piece !== '[' && piece !== ']');
  const bracketed = open >= 0 && close > open + 1;
  if ((!bracketed && (open >= 0 || close >= 0)) || words.length === 0 || words.length > LONGEST) {
    throw new DepecheError('usage/definition', {
      where: `pattern "${pattern}"`,
      expected: `1 to ${LONGEST} words, with one "[ … ]" at most`,
      hint: 'See docs/entities.md.',
    });
  }
  const elements = words.map((word): Element => {
    const [, base = word, mark] = /^(.+?)([?+])?$/u.exec(word) ?? [];
    return { test: testOf(base), least: mark === '?' ? 0 : 1, most: mark === '+' ? MOST : 1 };
  });
  return bracketed ? { elements, from: open, to: close - 1 } : { elements, from: 0, to: elements.length };
}

/** The tokens `[from, to)` of the name where the pattern matches from token `at` on, taking as much as it can; undefined where it does not. */
export function matchAt(pattern: TokenPattern, reading: Reading, at: number): { readonly from: number; readonly to: number } | undefined {
  const sentence = reading.sentenceOf[at];
  const next = (i: number): number => {
    let to = i;
    while (isJoint(reading.keys[to] ?? '') && reading.tokens[to]?.spaced === false) to++;
    return to;
  };
  const bounds: number[] = [];
  const match = (element: number, i: number): boolean => {
    bounds[element] = i;
    const wanted = pattern.elements[element];
    if (wanted === undefined) return true;
    const ends = [i];
    let to = i;
    while (ends.length <= wanted.most && to < reading.tokens.length && reading.sentenceOf[to] === sentence && wanted.test(reading, to)) {
      ends.push(to + 1);
      to = next(to + 1);
    }
    for (let taken = ends.length - 1; taken >= wanted.least; taken--) {
      const end = ends[taken] as number;
      if (match(element + 1, taken === 0 ? i : next(end))) {
        bounds[element] = i;
        return true;
      }
    }
    return false;
  };
  if (!match(0, at)) return undefined;
  const from = bounds[pattern.from] as number;
  let to = bounds[pattern.to] as number;
  // The words of the name end before the hyphen that leads to the next one.
  while (to > from && isJoint(reading.keys[to - 1] as string)) to--;
  return to > from ? { from, to } : undefined;
}
