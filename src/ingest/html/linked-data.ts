import { findAll, isText, type PageElement } from './page-tree.js';

export interface LinkedData {
  readonly title?: string;
  readonly publishedAt?: string;
  readonly section?: string;
  readonly authors: readonly string[];
  readonly siteName?: string;
}

type Thing = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const MOST_THINGS = 500;

/** Headline, date, section, authors and publisher of the first article in the page's JSON-LD (schema.org `Article` and its kinds). */
export function linkedData(root: PageElement): LinkedData {
  const scripts = findAll(root, ({ name, attributes }) => name === 'script' && /ld\+json/iu.test(attributes.type ?? ''));
  const things = scripts.flatMap((script) => flatten(parse(script.children.map((child) => (isText(child) ? child.text : '')).join(''))));
  const article = things.find((thing) =>
    listOf(thing['@type']).some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Reportage|LiveBlog)/u.test(type)),
  );
  if (article === undefined) return { authors: [] };
  const title = text(article.headline) ?? text(article.name);
  const publishedAt = text(article.datePublished) ?? text(article.dateCreated);
  const section = text(listOf(article.articleSection)[0]);
  const siteName = text(listOf(article.publisher).find(isThing)?.name);
  const authors = listOf(article.author).flatMap((author) => {
    const name = isThing(author) ? text(listOf(author.name)[0]) : text(author);
    return name === undefined || /^https?:/u.test(name) ? [] : [name];
  });
  return {
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(section === undefined ? {} : { section }),
    authors,
    ...(siteName === undefined ? {} : { siteName }),
  };
}

function flatten(value: unknown): Thing[] {
  const found: Thing[] = [];
  const queue = listOf(value);
  for (let at = 0; at < queue.length && found.length < MOST_THINGS; at++) {
    const item = queue[at];
    if (Array.isArray(item)) queue.push(...item.slice(0, MOST_THINGS));
    else if (isThing(item)) {
      found.push(item);
      queue.push(...listOf(item['@graph']).slice(0, MOST_THINGS), ...listOf(item.mainEntity));
    }
  }
  return found;
}

/** Broken JSON-LD is common and says nothing: undefined. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!\[CDATA\[|\/\*.{0,40}?\*\/)?|(?:\]\]>)?\s*$/gu, ''));
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&#39;', '’'],
  ['&#039;', '’'],
  ['&rsquo;', '’'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', '\u00a0'],
]);

function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const clean = value
    .replace(/&(?:amp|quot|#0?39|rsquo|lt|gt|nbsp);/gu, (entity) => ENTITIES.get(entity) ?? entity)
    .replace(/\s+/gu, ' ')
    .trim();
  return clean === '' ? undefined : clean;
}
