/**
 * One step of a pattern: a word as folded text, or a slot that a reader fills. `glued`: no space may stand before it. `capital`: the word counts
 * only with a capital letter.
 */
export interface Step {
  readonly kind: 'word' | 'slot';
  readonly name: string;
  readonly glued: boolean;
  readonly capital: boolean;
  /** Lower-case form with its accents that the word must have; absent where accents do not matter. */
  readonly written?: string;
}

/**
 * One way to read a pattern: its steps, and which of them the span covers (`from` inclusive, `to` exclusive). `split` is the step at which the
 * second part of a range begins, or -1.
 */
export interface Sequence {
  readonly steps: readonly Step[];
  readonly from: number;
  readonly to: number;
  readonly split: number;
}

type Item = Step | '<' | '>' | '~' | ';';

const TOKEN = /\[|\]|=[\p{L}\p{M}]+|\(|\)|\||<|>|~|;|\{[a-z0-9]+\}|@[a-zA-Z0-9]+|\\.|[\p{L}\p{M}]+|[0-9]+|[^\s\p{L}\p{M}0-9]/gu;

/**
 * Every way to read a pattern, optional parts present and absent, choices one by one.
 *
 *     word          that word, folded (`Word`: with a capital)      {slot}       what the reader or word class of that name accepts
 *     [ … ]         may be absent                ( … | … )    one of them
 *     @name         the macro of that name       ~            no space between its neighbours
 *     < and >       the span begins, ends here   ;            the second part of a range begins here
 *     \x            the sign x itself                            =word       the word with its accents
 */
export function expandPattern(pattern: string, macros: Readonly<Record<string, string>>, fold: (word: string) => string): Sequence[] {
  const source = substitute(pattern, macros, 0).match(TOKEN) ?? [];
  let at = 0;

  const sequence = (closers: string): Item[][] => {
    let ways: Item[][] = [[]];
    while (at < source.length && !closers.includes(source[at] as string)) {
      const more = item();
      ways = ways.flatMap((way) => more.map((tail) => [...way, ...tail]));
    }
    return ways;
  };
  const item = (): Item[][] => {
    const token = source[at++] as string;
    if (token === '[' || token === '(') {
      const close = token === '[' ? ']' : ')';
      const ways: Item[][] = token === '[' ? [[]] : [];
      do {
        ways.push(...sequence(`|${close}`));
      } while (source[at++] === '|');
      if (source[at - 1] !== close) throw new Error(`pattern "${pattern}": "${token}" without "${close}"`);
      return ways;
    }
    if (token === '<' || token === '>' || token === '~' || token === ';') return [[token]];
    if (token.startsWith('{')) return [[{ kind: 'slot', name: token.slice(1, -1), glued: false, capital: false }]];
    if (token.startsWith('=')) return [[{ kind: 'word', name: fold(token.slice(1)), glued: false, capital: false, written: token.slice(1) }]];
    const word = token.startsWith('\\') ? token.slice(1) : token;
    return [[{ kind: 'word', name: fold(word), glued: false, capital: word !== word.toLowerCase() }]];
  };

  const ways = sequence('');
  return ways.map(toSequence);
}

function toSequence(items: readonly Item[]): Sequence {
  const steps: Step[] = [];
  let from = 0;
  let to = -1;
  let split = -1;
  let glued = false;
  for (const item of items) {
    if (item === '<') from = steps.length;
    else if (item === '>') to = steps.length;
    else if (item === '~') glued = true;
    else if (item === ';') split = steps.length;
    else {
      steps.push({ ...item, glued });
      glued = false;
    }
  }
  return { steps, from, to: to < 0 ? steps.length : to, split };
}

function substitute(pattern: string, macros: Readonly<Record<string, string>>, depth: number): string {
  if (depth > 8) throw new Error(`pattern "${pattern}": macros refer to each other`);
  if (!pattern.includes('@')) return pattern;
  const replaced = pattern.replace(/@([a-zA-Z0-9]+)/gu, (_, name: string) => {
    const body = Object.hasOwn(macros, name) ? macros[name] : undefined;
    if (body === undefined) throw new Error(`pattern "${pattern}": no macro @${name}`);
    return `(${body})`;
  });
  return substitute(replaced, macros, depth + 1);
}
