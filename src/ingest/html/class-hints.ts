import type { PageElement } from './page-tree.js';

/** What the names and classes of an element and those around it say of a block. */
export type Hint = 'title' | 'lead' | 'caption' | 'heading' | 'byline' | 'related' | 'chrome';

/** Words of class, id, role, itemprop and data-component names that sites of all languages use; compared word by word. */
const WORDS: readonly (readonly [Hint, ReadonlySet<string>])[] = [
  [
    'chrome',
    new Set(
      'nav navigation navbar menu breadcrumb breadcrumbs footer sidebar share sharing social newsletter nl subscribe subscription paywall promo promotion advert advertisement ad ads adslot sponsor sponsored banner cookie cookies consent gdpr comment comments commentaires reactions kommentare comentarios disqus tags tag tagcloud toolbar tools search login signup skip popup modal overlay rating pullquote exergue tagline outbrain taboola partage partager abo abonnement inscription widget noprint pagination pager'.split(
        ' ',
      ),
    ),
  ],
  [
    'related',
    new Set(
      'related relatedcontent recommended recommendations recommendation teaser teasers readmore more morelinks seealso voiraussi alire lireaussi trending popular mostread next suggestions aside recirculation'.split(
        ' ',
      ),
    ),
  ],
  [
    'byline',
    new Set(
      'byline firma firmas writer author authors autores auteur autor autore signature dateline date datetime timestamp published publishdate pubdate meta metadata postmeta infos readingtime bio authorbox'.split(
        ' ',
      ),
    ),
  ],
  ['caption', new Set('caption captions figcaption legend legende credit credits copyright photocredit wpcaption'.split(' '))],
  [
    'lead',
    new Set(
      'lead lede chapo chapeau chapô standfirst intro introduction subtitle subtitulo subtitulos soustitre untertitel unterzeile ondertitel sottotitolo alternativeheadline subheadline subhead deck dek sapo entradilla sommario occhiello bajada abstract excerpt description vorspann teasertext'.split(
        ' ',
      ),
    ),
  ],
];

/** Speaks of a button when it stands alone or beside a word for one, else of a page made for printing (`print-intro`). */
const PRINT = 'print';
const BUTTON = new Set(['', PRINT, 'btn', 'button', 'link', 'links', 'icon', 'version', 'action', 'email', 'pdf']);

/** Elements whose role needs no class. */
const NAMES: ReadonlyMap<string, Hint> = new Map([
  ['nav', 'chrome'],
  ['footer', 'chrome'],
  ['aside', 'related'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['address', 'byline'],
  ['h1', 'title'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
]);

/** Wrappers of whole pages: their classes ("has-sidebar", "page-with-comments") speak of the page, not of a block. */
const WRAPPERS = new Set(['', 'html', 'body', 'main', 'article']);
/** A hint from this far above no longer speaks of the block alone when it is a weak one. */
const NEAR = 4;

const cache = new WeakMap<PageElement, Hint | null>();

function ownHint(element: PageElement): Hint | undefined {
  const known = cache.get(element);
  if (known !== undefined) return known ?? undefined;
  const hint = WRAPPERS.has(element.name) ? undefined : elementHint(element);
  cache.set(element, hint ?? null);
  return hint;
}

/** A heading element may be the lead or the date, as its class says. */
function elementHint(element: PageElement): Hint | undefined {
  const named = NAMES.get(element.name);
  if (named !== 'heading') return named ?? wordHint(element);
  const word = wordHint(element);
  return word === 'lead' || word === 'byline' ? word : named;
}

function wordHint({ attributes }: PageElement): Hint | undefined {
  const named = [attributes.class, attributes.id, attributes.role, attributes.itemprop, attributes['data-component'], attributes['data-testid']]
    .filter((value) => value !== undefined)
    .join(' ');
  if (named === '' || named.length > 2000) return undefined;
  const words = named
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u);
  const hint = WORDS.find(([, set]) => words.some((word) => set.has(word)))?.[0];
  return hint ?? (words.includes(PRINT) && words.every((word) => BUTTON.has(word)) ? 'chrome' : undefined);
}

/**
 * The hint that counts for a block: chrome and related from any level, the others from near. Elements that hold most of the article are left
 * out: whatever their class says, it does not say it of the article. `boxes` are chrome whatever their class.
 */
export function hintOf(element: PageElement, holders: ReadonlySet<PageElement>, boxes: ReadonlySet<PageElement>): Hint | undefined {
  let near: Hint | undefined;
  let level = 0;
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent, level++) {
    const hint = boxes.has(at) ? 'chrome' : holders.has(at) ? undefined : ownHint(at);
    if (hint === 'chrome' || hint === 'related') return hint;
    if (level < NEAR) near ??= hint;
  }
  return near;
}

/** Whether the element stands inside what the page itself calls its article. */
export function inArticle(element: PageElement): boolean {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) {
    if (at.name === 'article' || at.attributes.itemprop?.includes('articleBody') || at.attributes.itemtype?.endsWith('Article')) return true;
  }
  return false;
}

/** Whether the element stands inside the main part of the page. */
export function inMain(element: PageElement): boolean {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent)
    if (at.name === 'main' || at.attributes.role === 'main') return true;
  return false;
}
