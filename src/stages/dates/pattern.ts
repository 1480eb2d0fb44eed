/** A parsed pattern: what stands one after the other. */
export type Sequence = readonly Item[];

/** One item of a pattern. `glued`: no space may stand before it. */
export type Item =
  | { readonly kind: 'word'; readonly word: string; readonly form: WordForm; readonly glued: boolean }
  | { readonly kind: 'slot'; readonly name: string; readonly glued: boolean }
  | { readonly kind: 'choice'; readonly ways: readonly Sequence[] }
  | { readonly kind: 'mark'; readonly mark: Mark };

/** How a word must be written: in any way (compared folded), with a capital letter, or with its accents. */
export type WordForm = 'any' | 'capital' | 'written';

/** Begin and end of the span, and of the second part of a range. */
export type Mark = '<' | '>' | ';';

const TOKEN = /\[|\]|=[\p{L}\p{M}]+|\(|\)|\||<|>|~|;|\{[a-z0-9]+\}|@[a-zA-Z0-9]+|\\.|[\p{L}\p{M}]+|[0-9]+|[^\s\p{L}\p{M}0-9]/gu;

/**
 * Reads a pattern:
 *
 *     word          that word, folded (`Word`: with a capital)      {slot}       what the reader or word class of that name accepts
 *     [ … | … ]     one of them, or nothing                         ( … | … )    one of them
 *     @name         the macro of that name                          ~            no space between its neighbours
 *     < and >       the span begins, ends here                      ;            the second part of a range begins here
 *     \x            the sign x itself                               =word        the word with its accents
 *
 * Throws for a bracket that is not closed and a macro that is not known or refers to itself.
 */
export function parsePattern(pattern: string, macros: Readonly<Record<string, string>>, fold: (word: string) => string): Sequence {
  const source = substitute(pattern, macros, 0).match(TOKEN) ?? [];
  let at = 0;

  const sequence = (closers: string): Item[] => {
    const items: Item[] = [];
    let glued = false;
    while (at < source.length && !closers.includes(source[at] as string)) {
      const token = source[at++] as string;
      if (token === '~') {
        glued = true;
        continue;
      }
      items.push(item(token, glued));
      glued = false;
    }
    return items;
  };
  const item = (token: string, glued: boolean): Item => {
    if (token === '[' || token === '(') return choice(token, glued);
    if (token === '<' || token === '>' || token === ';') return { kind: 'mark', mark: token };
    if (token.startsWith('{')) return { kind: 'slot', name: token.slice(1, -1), glued };
    if (token.startsWith('=')) return { kind: 'word', word: token.slice(1), form: 'written', glued };
    const word = token.startsWith('\\') ? token.slice(1) : token;
    return { kind: 'word', word: fold(word), form: word === word.toLowerCase() ? 'any' : 'capital', glued };
  };
  const choice = (open: string, glued: boolean): Item => {
    const close = open === '[' ? ']' : ')';
    const ways: Sequence[] = open === '[' ? [[]] : [];
    do {
      const way = sequence(`|${close}`);
      ways.push(glued ? glue(way) : way);
    } while (source[at++] === '|');
    if (source[at - 1] !== close) throw new Error(`pattern "${pattern}": "${open}" without "${close}"`);
    return { kind: 'choice', ways };
  };
  return sequence('');
}

/** A sequence whose first item may have no space before it. */
function glue(sequence: Sequence): Sequence {
  const [first, ...rest] = sequence;
  if (first === undefined || first.kind === 'mark') return sequence;
  return [first.kind === 'choice' ? { ...first, ways: first.ways.map(glue) } : { ...first, glued: true }, ...rest];
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
