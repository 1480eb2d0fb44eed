import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentBase } from '../../src/article/index.js';
import { openDocument } from '../../src/ingest/index.js';

const SENTENCES = [
  'Le conseil a voté lundi soir, par dix-neuf voix contre six, la reconstruction du bassin de natation fermé depuis quinze mois.',
  'Le chantier, confié à une entreprise de la région, doit durer dix-huit mois et coûter près de quinze millions d’euros à la commune.',
  'L’opposition a quitté la salle avant le vote et annonce un recours devant le tribunal administratif dans les deux mois.',
  'Les associations de nageurs, elles, applaudissent : trois cent quarante licenciés prennent le car chaque semaine pour la ville voisine.',
];

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le bassin sera reconstruit | La Vigie</title>${head}</head><body>
<nav><a href="/">Accueil</a> <a href="/s">Sports</a></nav><article><h1>Le bassin
   sera&nbsp;reconstruit</h1>${body}</article><footer>© La Vigie</footer></body></html>`;

const PAGE = page(
  `<p class="chapo">Un vote tendu, un chantier &agrave; quinze millions.</p>
<p class="meta">Par <a rel="author" href="/a">Ana Roux</a>, le <time datetime="2024-12-03T18:00:00+01:00">3 décembre 2024</time> – Lecture 3 min</p>
<figure><img src="b.jpg"><figcaption>Le bassin vu du nord. <span class="credit">Photo : Jo Lind</span></figcaption></figure>
<p>${SENTENCES[0]}</p><div class="share"><a href="#">Partager</a></div>
<p>${SENTENCES[1]?.replace('quinze millions', '<b>quinze</b>\n  <i>millions</i>')}<br>Le maire s&#8217;en r&eacute;jouit.</p>
<h2>Un recours annonc&eacute;</h2><p>${SENTENCES[2]}</p>
<aside class="related"><h3>Lire aussi</h3><ul><li><a href="/x">Les piscines ferment l’une après l’autre</a></li></ul></aside>
<p>${SENTENCES[3]}</p>
<div class="comments"><h3>2 commentaires</h3><p>jo: enfin !</p></div>`,
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Le bassin sera reconstruit","articleSection":"Société"}</script><meta property="og:site_name" content="La Vigie"><link rel="canonical" href="https://vigie.test/bassin">',
);

const zonesOf = ({ text, zones }: DocumentBase): [string, string][] => zones.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('a page', () => {
  const document = openDocument({ html: PAGE });

  it('is its article, block by block', () => {
    expect(zonesOf(document)).toEqual([
      ['title', 'Le bassin sera\u00a0reconstruit'],
      ['lead', 'Un vote tendu, un chantier à quinze millions.'],
      ['caption', 'Le bassin vu du nord. Photo : Jo Lind'],
      ['body', SENTENCES[0]],
      ['body', SENTENCES[1]],
      ['body', 'Le maire s’en réjouit.'],
      ['heading', 'Un recours annoncé'],
      ['body', SENTENCES[2]],
      ['body', SENTENCES[3]],
    ]);
    expect(document.text).toBe(
      zonesOf(document)
        .map(([, text]) => text)
        .join('\n\n')
        .replace('commune.\n\nLe maire', 'commune.\nLe maire'),
    );
  });

  it('says of every zone which rule gave it', () => {
    expect(document.zones.map(({ by }) => by)).toEqual(
      ['title', 'lead', 'caption', 'readable', 'readable', 'readable', 'heading', 'readable', 'readable'].map((rule) => `ingest/rules:page.${rule}`),
    );
  });

  it('tells its facts', () => {
    expect(document.metadata).toEqual({
      title: 'Le bassin sera\u00a0reconstruit',
      publishedAt: '2024-12-03T18:00:00+01:00',
      section: 'Société',
      authors: ['Ana Roux'],
      readingMinutes: 3,
      photoCredit: 'Jo Lind',
      siteName: 'La Vigie',
    });
    expect(document.source.url).toBe('https://vigie.test/bassin');
  });

  it('leads every word back to its place in the source', () => {
    let words = 0;
    for (const match of document.text.matchAll(/[\p{L}\p{N}]{3,}/gu)) {
      const at = document.edits.toOriginal(match.index);
      const source = PAGE.slice(at, at + match[0].length);
      if (PAGE.includes(match[0])) {
        expect(source).toBe(match[0]);
        words++;
      }
    }
    expect(words).toBeGreaterThan(60);
    expect(PAGE.slice(document.edits.toOriginal(document.text.indexOf('à quinze'))).startsWith('&agrave;')).toBe(true);
    expect(PAGE.slice(document.edits.toOriginal(document.text.indexOf('millions d’euros'))).startsWith('millions</i>')).toBe(true);
  });

  it('lets the fields of the caller win', () => {
    const given = openDocument({ html: PAGE, publishedAt: '2020-01-02', url: 'https://autre.test/', title: 'Un autre titre' });
    expect([given.metadata.publishedAt, given.source.url, given.metadata.title]).toEqual(['2020-01-02', 'https://autre.test/', 'Un autre titre']);
  });
});

describe('facts of a page', () => {
  const facts = (head: string, body = '') => openDocument({ html: page(body + SENTENCES.map((text) => `<p>${text}</p>`).join(''), head) }).metadata;

  it.each([
    [
      'JSON-LD in a graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"datePublished":"2023-05-06T07:08:09Z"}]}</script>',
      '2023-05-06T07:08:09Z',
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type":</script><meta property="article:published_time" content="2023-05-06">',
      '2023-05-06',
    ],
    ['Open Graph', '<meta property="article:published_time" content="2023-05-06T07:08:00+0200">', '2023-05-06T07:08:00+02:00'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2023-05-06">', '2023-05-06'],
    ['a useless date before a good one', '<meta name="pubdate" content="n/a"><meta name="date" content="2023-05-06">', '2023-05-06'],
  ])('date from %s', (_, head, date) => {
    expect(facts(head).publishedAt).toBe(date);
  });

  it.each([
    ['a time element', '<time datetime="2023-05-06">hier</time>', '2023-05-06'],
    ['the words of a byline', '<div class="byline">Publié le 6 mai 2023 à 10h</div>', '2023-05-06'],
    ['microdata', '<meta itemprop="datePublished" content="2023-05-06">', '2023-05-06'],
  ])('date from %s', (_, body, date) => {
    expect(facts('', body).publishedAt).toBe(date);
  });

  it.each([
    ['JSON-LD', '<script type="application/ld+json">{"@type":"Article","author":[{"name":"Ana Roux"},"Bo Lind"]}</script>', ['Ana Roux', 'Bo Lind']],
    ['meta', '<meta name="author" content="Par Ana Roux et Bo Lind">', ['Ana Roux', 'Bo Lind']],
    ['no profile address', '<meta property="article:author" content="https://facebook.com/ana">', []],
  ])('authors from %s', (_, head, authors) => {
    expect(facts(head).authors).toEqual(authors);
  });
});

describe('UTF-8 read as windows-1252', () => {
  /** How a program that takes UTF-8 for windows-1252 writes a text. */
  const broken = (text: string): string =>
    [...Buffer.from(text, 'utf8')]
      .map((byte) => (byte < 0x80 || byte > 0x9f ? String.fromCharCode(byte) : (HIGH[byte] ?? String.fromCharCode(byte))))
      .join('');
  const HIGH: Readonly<Record<number, string>> = { 128: '€', 137: '‰', 148: '”', 153: '™', 156: 'œ' };
  const clean = page(SENTENCES.map((text) => `<p>${text.replace('bassin', '<b>bassin</b>')}</p>`).join(''));

  it('is repaired in the text of a page and said', () => {
    const document = openDocument({ html: broken(clean) });
    expect(document.text).toBe(openDocument({ html: clean }).text);
    expect(document.notices.map(({ code }) => code)).toEqual(['ingest/mojibake']);
    expect(openDocument({ html: clean }).notices).toEqual([]);
  });

  it('leads every letter back to the first of the two or three that it stood as, and there again', () => {
    const html = broken(clean);
    const { text, edits } = openDocument({ html });
    let repaired = 0;
    for (let at = 0; at < text.length; at++) {
      const from = edits.toOriginal(at);
      const char = text.charAt(at);
      if (/\s/u.test(char) || char === '\u00a0') continue;
      expect([char, html.slice(from, from + broken(char).length)]).toEqual([char, broken(char)]);
      // There again: of all places of the text, only this one and what follows come from there on.
      expect(edits.toOriginal(at - 1)).toBeLessThanOrEqual(from);
      expect(edits.toOriginal(at + 1)).toBeGreaterThanOrEqual(from + broken(char).length);
      if (char > '\u00ff' || /[éèêàû]/u.test(char)) repaired++;
    }
    expect(repaired).toBeGreaterThan(10);
  });

  it.each([
    ['a letter and an entity', 'L’Ã&copy;tÃ&#169; coÃ»te'],
    ['two entities', 'Lâ&euro;&trade;&Atilde;&copy;t&#195;&#xa9; co&Atilde;&raquo;te'],
    ['letters', 'Lâ€™Ã©tÃ© coÃ»te'],
  ])('is repaired where it stands as %s', (_, words) => {
    const html = `<p>${words} cher.</p><p>Au revoir.</p>`;
    const { text, edits } = openDocument({ html });
    expect(text).toBe('L’été coûte cher.\n\nAu revoir.');
    expect(html.slice(edits.toOriginal(text.indexOf('coûte'))).startsWith('co')).toBe(true);
    expect(html.slice(edits.toOriginal(text.indexOf('cher'))).startsWith('cher.')).toBe(true);
  });

  it('is repaired in the facts that a page states', () => {
    const { metadata } = openDocument({
      html: page(
        `<p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Le bassin sera reconstruit","articleSection":"SociÃ©tÃ©","author":"LÃ©a Roux"}</script>',
      ),
    });
    expect([metadata.section, metadata.authors]).toEqual(['Société', ['Léa Roux']]);
  });

  it('is left alone where a page has more letters that are right', () => {
    const { text, notices } = openDocument({
      html: `<p>Le signe « Ã© » trahit un défaut d’encodage étonnant, à l’écran du moins : on l’a vu trente fois.</p><p>${SENTENCES[1]}</p>`,
    });
    expect(text).toContain('« Ã© »');
    expect(notices).toEqual([]);
  });

  it('in a page of 200,000 of them is repaired in time', () => {
    const { text } = openDocument({ html: `<p>${'Ã©'.repeat(200_000)}` });
    expect(text).toBe('é'.repeat(200_000));
  });
});

describe('hard pages', () => {
  it.each(['div', 'b', 'blockquote'])('nested 100,000 deep in %s give their text', (name) => {
    const document = openDocument({ html: `${`<${name}>`.repeat(100_000)}${SENTENCES[0]}<p>${SENTENCES[1]} &eacute;` });
    expect(document.text).toContain(SENTENCES[0]);
    expect(document.text).toContain(`${SENTENCES[1]} é`);
    expect(document.notices.map(({ code }) => code)).toEqual(['ingest/whole-page']);
  });

  it('with 100,000 elements give their text', () => {
    const document = openDocument({ html: `${'<p>'.repeat(100_000)}${SENTENCES[0]}` });
    expect(document.text).toBe(SENTENCES[0]);
  });

  it('with a byte order mark map as without', () => {
    const document = openDocument({ html: `\ufeff<p>${SENTENCES[0]}</p>` });
    expect(document.edits.toOriginal(document.text.indexOf('conseil'))).toBe(document.text.indexOf('conseil') + 4);
  });

  it('that are a fragment give their text', () => {
    expect(openDocument({ html: '<p>Bonjour <b>à</b> tous.</p><p>Au revoir.</p>' }).text).toBe('Bonjour à tous.\n\nAu revoir.');
  });

  it('whose article stands in an element with a misleading class are read', () => {
    const html = `<body class="sidebar"><div id="comments-page"><h1>Un titre de page</h1>${SENTENCES.map((text) => `<p>${text}</p>`).join('')}</div></body>`;
    expect(zonesOf(openDocument({ html })).filter(([kind]) => kind === 'body').length).toBe(4);
  });

  it('do not show scripts, styles and hidden elements', () => {
    const html = page(
      `<style>p{}</style><p>${SENTENCES.join('</p><p>')}</p><p hidden>Caché</p><p style="display: none">Caché</p><script>var s = "<p>Caché</p>"</script>`,
    );
    expect(openDocument({ html }).text).not.toContain('Caché');
  });

  it('of any kind have sound zones and a monotone way back', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="meta">',
      '</div>',
      '<br>',
      '&nbsp;',
      '&#0;',
      '&amp',
      '<h1>',
      '</h1>',
      '<pre>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<table><td>',
      'Un texte un peu plus long que les autres, avec des mots. ',
      '😀',
      '\n',
      '<a href=x>',
      '</a>',
      '<svg>',
      '<p',
      '\ud800',
      'Par Ana Roux',
      '<figcaption>',
      '<![CDATA[',
      ']]>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        let document: DocumentBase;
        try {
          document = openDocument({ html });
        } catch {
          return;
        }
        let last = 0;
        for (const { start, end } of document.zones) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        let before = 0;
        for (let at = 0; at <= document.text.length; at++) {
          const original = document.edits.toOriginal(at);
          expect(original).toBeGreaterThanOrEqual(before);
          expect(original).toBeLessThanOrEqual(html.length);
          before = original;
        }
      }),
      { numRuns: 300 },
    );
  });
});
