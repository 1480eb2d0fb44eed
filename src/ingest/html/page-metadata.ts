import { readPublicationDate } from '../publication-date.js';
import { looksLikePerson } from '../zones/name-case.js';
import { linkedData } from './linked-data.js';
import { pageTitles } from './page-titles.js';
import { findAll, type PageElement, textOf } from './page-tree.js';

/** What a page says of itself, the likeliest source first: JSON-LD, Open Graph and meta elements, microdata and `<time>`. */
export interface PageMetadata {
  readonly title?: string;
  /** What the headline may say, the likeliest first: a title often has the name of the site before or behind it. */
  readonly titles: readonly string[];
  readonly publishedAt?: string;
  readonly section?: string;
  readonly authors: readonly string[];
  readonly siteName?: string;
  readonly url?: string;
  readonly language?: string;
}

const TITLE = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'title', 'headline'];
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'publication_date',
  'date_published',
  'cxenseparse:recs:publishtime',
  'date',
  'article:published',
  'og:article:published_time',
  'last-modified',
];
const SECTION = ['article:section', 'og:section', 'parsely-section', 'section', 'articlesection'];
const AUTHOR = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl'];
const AUTHOR_CLASS = /(?:^|[\s_-])(?:(?:post|entry|article|story)[_-]author|author[_-]name|fn)(?:$|\s)/iu;
const SITE = ['og:site_name', 'application-name', 'publisher', 'dc.publisher'];

export function pageMetadata(root: PageElement): PageMetadata {
  const meta = metaValues(root);
  const first = (names: readonly string[], passes: (value: string) => boolean = () => true): string | undefined => {
    for (const name of names) {
      const found = meta.get(name)?.find(passes);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const ld = linkedData(root);
  const isName = (value: string): boolean => !/^https?:|^@|\.(?:com|fr|org|net)\b/iu.test(value);
  const written = AUTHOR.flatMap((name) => meta.get(name)?.filter(isName) ?? []).slice(0, 1);
  const authors = ld.authors.length > 0 ? ld.authors : written.length > 0 ? written.flatMap(splitNames) : relAuthors(root);
  const publishedAt =
    read(ld.publishedAt) ?? PUBLISHED.map((name) => read(meta.get(name)?.[0])).find((date) => date !== undefined) ?? timeElement(root);
  const siteName = first(SITE, isName) ?? ld.siteName;
  const titles = pageTitles([ld.title, first(TITLE), titleElement(root)], siteName);
  const title = titles[0];
  const section = ld.section ?? first(SECTION);
  const url = canonical(root) ?? meta.get('og:url')?.[0];
  const language = findAll(root, ({ name }) => name === 'html')[0]?.attributes.lang?.trim();
  return {
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(section === undefined ? {} : { section }),
    titles,
    authors: [...new Set(authors)].slice(0, 20),
    ...(siteName === undefined ? {} : { siteName }),
    ...(url === undefined || !/^https?:\/\//u.test(url) ? {} : { url }),
    ...(language === undefined || language === '' ? {} : { language }),
  };
}

const read = (written: string | undefined): string | undefined => (written === undefined ? undefined : readPublicationDate(written));

function metaValues(root: PageElement): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { attributes } of findAll(root, ({ name, attributes }) => name === 'meta' || attributes.itemprop !== undefined)) {
    const value = (attributes.content ?? attributes.datetime)?.replace(/\s+/gu, ' ').trim();
    if (value === undefined || value === '') continue;
    for (const key of [attributes.property, attributes.name, attributes.itemprop]) {
      if (key === undefined) continue;
      const name = key.toLowerCase().trim();
      const known = values.get(name);
      if (known) known.push(value);
      else values.set(name, [value]);
    }
  }
  return values;
}

/** "A, B and C" of an author element: names, joined as lists are. */
export const splitNames = (written: string): string[] =>
  written
    .replace(/^(?:\p{L}+ )?(?:by|par|von|por|di|door)\s+/iu, '')
    .split(/\s*(?:[;,|]|\s(?:and|et|und|y|e|en)\s)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length < 80);

function relAuthors(root: PageElement): string[] {
  const found = findAll(root, ({ attributes }) => attributes.rel === 'author' || attributes.itemprop === 'author');
  const names = found.flatMap((element) => splitNames(textOf(element))).filter((name) => name.split(' ').length <= 5);
  return names.length > 0 ? names : classAuthors(root);
}

/** Microformats and their kin: what an element calls the author, where it looks like a person. */
function classAuthors(root: PageElement): string[] {
  const found = findAll(root, ({ attributes }) => AUTHOR_CLASS.test(attributes.class ?? ''));
  return found
    .flatMap((element) => splitNames(textOf(element)))
    .filter(looksLikePerson)
    .slice(0, 1);
}

/** The first time element with a date, one marked as publication before the others. */
function timeElement(root: PageElement): string | undefined {
  const times = findAll(root, ({ name }) => name === 'time');
  const marked = times.filter(
    ({ attributes }) => attributes.pubdate !== undefined || /publish/iu.test(`${attributes.class ?? ''} ${attributes.itemprop ?? ''}`),
  );
  for (const element of [...marked, ...times]) {
    const date = read(element.attributes.datetime) ?? read(textOf(element));
    if (date !== undefined) return date;
  }
  return undefined;
}

const titleElement = (root: PageElement): string | undefined => {
  const element = findAll(root, ({ name }) => name === 'title')[0];
  return element && textOf(element);
};

const canonical = (root: PageElement): string | undefined =>
  findAll(root, ({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')[0]?.attributes.href;
