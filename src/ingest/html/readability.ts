import { createRequire } from 'node:module';
import type { Readability as ReadabilityClass } from '@mozilla/readability';
import type { parseHTML as ParseHTML } from 'linkedom';
import { DepecheError } from '../../errors/index.js';
import { blocksOf } from './blocks.js';
import { parsePage } from './page-tree.js';
import { repairPage } from './repair-page.js';

interface Engine {
  readonly Readability: typeof ReadabilityClass;
  readonly parseHTML: typeof ParseHTML;
}

let engine: Engine | undefined;

/** Loaded at the first page only: a run over texts does not pay for it. Synchronous, so that opening an article is. */
function loadEngine(): Engine {
  if (engine === undefined) {
    const require = createRequire(import.meta.url);
    try {
      const { Readability } = require('@mozilla/readability') as { Readability: typeof ReadabilityClass };
      const { parseHTML } = require('linkedom') as { parseHTML: typeof ParseHTML };
      engine = { Readability, parseHTML };
    } catch (cause) {
      throw new DepecheError('environment/runtime', { where: '@mozilla/readability, linkedom', cause });
    }
  }
  return engine;
}

/** Pages with more elements are left to the rules: an article has hundreds. */
const MOST_ELEMENTS = 20_000;

/** Text without white space: what two walks over the same page agree on. */
const compact = (text: string): string => text.replace(/\s+/gu, '');

/** What Readability takes for the article: told by texts, since it rebuilds the page as it goes. */
export class ReadableText {
  readonly #blocks: ReadonlySet<string>;
  readonly #all: string;

  constructor(blocks: readonly string[]) {
    this.#blocks = new Set(blocks.map(compact));
    this.#all = [...this.#blocks].join('\n');
  }

  /** Whether a block is in it: as a block, or as part of one when it is long enough to be meant. */
  has(text: string): boolean {
    const key = compact(text);
    return this.#blocks.has(key) || (key.length >= LONG_ENOUGH && this.#all.includes(key));
  }
}

const LONG_ENOUGH = 40;

/** `repair`: the page's texts were put right ({@link repairPage}), so those that Readability gives must be too. */
export function readableText(source: string, elements: number, repair: boolean): ReadableText {
  if (elements > MOST_ELEMENTS) return new ReadableText([]);
  const { Readability, parseHTML } = loadEngine();
  const page = /<html[\s>]/iu.test(source.slice(0, 20_000)) ? source : `<!doctype html><html><body>${source}</body></html>`;
  const content = readContent(
    () =>
      new Readability(parseHTML(page).document as unknown as ConstructorParameters<typeof ReadabilityClass>[0], {
        charThreshold: 250,
      }).parse()?.content,
  );
  const tree = content === undefined ? undefined : parsePage(content);
  if (repair && tree !== undefined) repairPage(tree, true);
  return new ReadableText(tree === undefined ? [] : blocksOf(tree).map(({ text }) => text));
}

/** A page that is broken in a way that Readability or its DOM does not bear has the rules alone. */
function readContent(parse: () => string | null | undefined): string | undefined {
  try {
    return parse() ?? undefined;
  } catch (thrown) {
    if (thrown instanceof Error) return undefined;
    throw thrown;
  }
}
