import { Tokenizer } from 'htmlparser2';
import { INLINE } from './blocks.js';
import type { PageElement } from './page-tree.js';

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'head']);

/** A page as a flat row of blocks, however deep its elements stand: each tag that makes a block starts a new one. */
export function flatPage(source: string): PageElement {
  const root: PageElement = { name: '', attributes: {}, parent: undefined, children: [] };
  let skipping: string | undefined;
  let last = 0;
  const begin = (): PageElement => {
    const element: PageElement = { name: 'div', attributes: {}, parent: root, children: [] };
    root.children.push(element);
    return element;
  };
  let block = begin();
  const add = (text: string, start: number, end: number): void => {
    last = end;
    if (skipping === undefined) block.children.push({ text, start, end, parent: block });
  };
  const tag = (start: number, end: number, opens: boolean): void => {
    const name = source.slice(start, end).toLowerCase();
    if (SKIPPED.has(name)) skipping = opens ? name : undefined;
    if (!INLINE.has(name) && block.children.length > 0) block = begin();
  };
  const after = (end: number): void => {
    last = end + 1;
  };
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => add(source.slice(start, end), start, end),
      ontextentity: (code, end) => add(String.fromCodePoint(code), last, end),
      onopentagname: (start, end) => tag(start, end, true),
      onclosetag: (start, end) => {
        tag(start, end, false);
        after(end);
      },
      onopentagend: after,
      onselfclosingtag: after,
      oncomment: (_start, end) => after(end),
      ondeclaration: (_start, end) => after(end),
      onprocessinginstruction: (_start, end) => after(end),
      oncdata: (_start, end) => after(end),
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return root;
}
