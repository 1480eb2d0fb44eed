import { Parser } from 'htmlparser2';
import { DepecheError } from '../../errors/index.js';
import { decodeXml } from '../encoding/decode-stream.js';
import { sha256 } from '../sha256.js';
import { deadLetter, type Entry, type Outcome } from './entry.js';
import type { ReadContext } from './options.js';
import { rowOutcome } from './row-outcome.js';

const DEEPEST = 256;
const ITEMS = new Set(['item', 'entry']);
/** Elements of RSS 0.9 to 2.0, RDF and Atom that an article is made of, the likeliest first. */
const FIELDS = {
  id: ['guid', 'id'],
  title: ['title', 'dc:title'],
  content: ['content:encoded', 'content', 'description', 'summary', 'dc:description'],
  date: ['pubdate', 'published', 'dc:date', 'date', 'updated', 'dcterms:created'],
  url: ['link'],
} as const;
const AS_IS = { id: 'id', title: 'title', text: 'text', html: 'html', date: 'date', url: 'url', language: 'language' } as const;

/** RSS and Atom: an article an item, from its fullest text. Entities that the feed defines itself are not expanded. */
export async function* readFeed(entry: Entry, context: ReadContext): AsyncGenerator<Outcome> {
  const reader = new ItemReader(entry.path, context.maxBytes);
  const fields = { ...context, map: new Map(Object.entries(AS_IS) as [keyof typeof AS_IS, string][]) };
  let number = 0;
  try {
    for await (const text of decodeXml(entry.open())) {
      for (const item of reader.write(text)) yield outcome(item);
    }
  } catch (thrown) {
    if (!(thrown instanceof TypeError || thrown instanceof RangeError)) throw thrown;
    yield deadLetter(entry, 'article/bad-encoding');
    return;
  }
  for (const item of reader.end()) yield outcome(item);
  if (number === 0) yield deadLetter(entry, reader.seen ? 'article/empty' : 'article/unsupported', { expected: 'an RSS or Atom feed with items' });

  function outcome(item: FeedItem | 'too-large'): Outcome {
    number++;
    if (item === 'too-large') return deadLetter(entry, 'article/too-large', { expected: `at most ${context.maxBytes} bytes` }, { line: number });
    return rowOutcome(entry, fields, rowOf(item, reader.language), { line: number, sha256: sha256(item.source) });
  }
}

interface FeedItem {
  readonly values: ReadonlyMap<string, string>;
  readonly source: string;
}

function rowOf({ values }: FeedItem, language: string | undefined): Record<string, string | undefined> {
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => values.get(name)?.trim()).find((value) => value !== undefined && value !== '');
  const content = first(FIELDS.content);
  const markup = content !== undefined && /<[a-z!/][^>]{0,2000}>|&(?:#\d|[a-z]{2,8};)/iu.test(content);
  const url = first(FIELDS.url);
  return {
    id: first(FIELDS.id),
    title: first(FIELDS.title)?.replace(/<[^<>]{0,500}>/gu, ''),
    [markup ? 'html' : 'text']: content ?? '',
    date: first(FIELDS.date),
    url: url !== undefined && /^https?:/u.test(url) ? url : undefined,
    language,
  };
}

/** Collects the items of a feed from its text, chunk by chunk; memory holds one item. */
class ItemReader {
  seen = false;
  language: string | undefined;
  readonly #limit: number;
  readonly #done: (FeedItem | 'too-large')[] = [];
  readonly #parser: Parser;
  #depth = 0;
  #itemDepth = 0;
  #values = new Map<string, string>();
  #name = '';
  #text: string[] = [];
  #size = 0;
  #source: string[] = [];

  constructor(where: string, limit: number) {
    this.#limit = limit;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => {
          if (++this.#depth > DEEPEST) throw new DepecheError('article/unreadable', { where, expected: `elements nested at most ${DEEPEST} deep` });
          this.#open(name, attributes);
        },
        ontext: (text) => this.#take(text),
        onclosetag: (name) => {
          this.#close(name);
          this.#depth--;
        },
      },
      { xmlMode: true, decodeEntities: true, lowerCaseTags: true, recognizeCDATA: true },
    );
  }

  write(text: string): (FeedItem | 'too-large')[] {
    this.#parser.write(text);
    return this.#done.splice(0);
  }

  end(): (FeedItem | 'too-large')[] {
    this.#parser.end();
    return this.#done.splice(0);
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#depth <= 2 && (name === 'rss' || name === 'feed' || name === 'rdf:rdf' || name === 'channel')) {
      this.seen = true;
      this.language ??= attributes['xml:lang'];
    }
    if (this.#itemDepth === 0) {
      if (ITEMS.has(name)) {
        this.#itemDepth = this.#depth;
        this.#values = new Map();
        this.#source = [];
        this.#size = 0;
      } else if (name === 'language') this.#begin(name);
    } else if (this.#depth === this.#itemDepth + 1) {
      this.#begin(name);
      // Atom writes the address as an attribute; one with another relation is not the article's.
      if (name === 'link' && attributes.href !== undefined && (attributes.rel ?? 'alternate') === 'alternate') this.#take(attributes.href);
    } else if (this.#depth > this.#itemDepth + 1) {
      // XHTML content stands in the feed as elements.
      this.#take(`<${name}>`);
    }
  }

  #begin(name: string): void {
    this.#name = name;
    this.#text = [];
  }

  #take(text: string): void {
    if (this.#name === '') return;
    this.#size += text.length;
    if (this.#size > this.#limit) this.#text = [];
    else this.#text.push(text);
  }

  #close(name: string): void {
    if (this.#itemDepth === 0) {
      if (name === 'language' && this.#name === name) this.language ??= this.#text.join('').trim() || undefined;
      this.#name = '';
    } else if (this.#depth === this.#itemDepth) {
      this.#done.push(this.#size > this.#limit ? 'too-large' : { values: this.#values, source: this.#source.join('\n') });
      this.#itemDepth = 0;
      this.#name = '';
    } else if (this.#depth === this.#itemDepth + 1) {
      const value = this.#text.join('');
      if (value.trim() !== '' && !this.#values.has(name)) this.#values.set(name, value);
      this.#source.push(name, value);
      this.#name = '';
    } else this.#take(`</${name}>`);
  }
}
