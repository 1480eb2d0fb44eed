import type { DateLinks } from '../../../languages/index.js';
import { PhraseTable } from '../../numerals/index.js';

/** The links of a language, ready to be matched from their first or, where they stand before something, from their last word. */
export interface LinkTables {
  readonly at: PhraseTable<true>;
  readonly on: PhraseTable<true>;
  readonly from: PhraseTable<true>;
  readonly to: PhraseTable<true>;
  readonly toBackward: PhraseTable<true>;
  /** -1 before, 1 after. */
  readonly offset: PhraseTable<-1 | 1>;
  /** The same with the article of a date, and with words that only a date follows. */
  readonly offsetDate: PhraseTable<-1 | 1>;
}

const cache = new WeakMap<DateLinks, LinkTables>();

export function linkTables(links: DateLinks): LinkTables {
  let tables = cache.get(links);
  if (tables === undefined) {
    const flags = (words: readonly string[], backward = false): PhraseTable<true> =>
      new PhraseTable(
        words.map((word) => [word, true] as const),
        backward,
      );
    const to = [...links.to, '-'];
    tables = {
      at: flags(links.at),
      on: flags(links.on),
      from: flags(links.from, true),
      to: flags(to),
      toBackward: flags(to, true),
      offset: signed(links.before, links.after),
      offsetDate: signed(withArticles(links.before, links), withArticles([...links.after, ...links.since], links)),
    };
    cache.set(links, tables);
  }
  return tables;
}

function signed(before: readonly string[], after: readonly string[]): PhraseTable<-1 | 1> {
  return new PhraseTable([...before.map((word) => [word, -1] as const), ...after.map((word) => [word, 1] as const)]);
}

const withArticles = (words: readonly string[], { articles }: DateLinks): string[] =>
  words.flatMap((word) => [word, ...articles.map((article) => `${word} ${article}`)]);
