import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, DocumentBase } from '../../src/article/index.js';
import { DepecheError } from '../../src/errors/index.js';
import { openDocument } from '../../src/ingest/index.js';
import { isGraphemeBoundary, isSpace } from '../../src/text/index.js';
import { hostileText, TORTURE } from '../helpers/torture.js';

const SCRAPED = [
  'Le port de Brumeval se dote  d’un radar contre les drones',
  '3 mars 2025 | Défense',
  'Temps de lecture : 4 minutes',
  'Photo : Unsplash',
  'Le port de Brumeval se dote d’un radar contre les drones',
  'par | Défense',
  'Le syndicat mixte a signé lundi un marché de 2,3 millions d’euros avec la société Oriflan pour surveiller le bassin nord.',
  'Les premiers essais, menés en janvier, avaient montré que trois survols sur quatre échappaient aux agents du port.',
  'Un chantier de six mois',
  'Le mât sera posé en avril, à l’entrée du chenal, et le centre de contrôle ouvrira en septembre si les crédits suivent.',
  'Lire aussi sur La Vigie : Ces ports qui ferment leur ciel',
  'Le préfet maritime, lui, rappelle que seules les forces armées peuvent neutraliser un appareil en vol.',
  'Auteur / autrice',
  'La Lettre du Littoral',
  'La newsletter de La Vigie',
  'Voir aussi',
].join('\n\n');

const kinds = ({ text, zones }: DocumentBase): [string, string][] =>
  zones.map(({ kind, start, end }) => [kind, text.slice(start, Math.min(end, start + 24))]);
const codeOf = (article: Article): string => {
  try {
    openDocument(article);
    return 'opened';
  } catch (error) {
    return error instanceof DepecheError ? error.code : String(error);
  }
};

describe('a scraped article', () => {
  const document = openDocument({ text: SCRAPED });

  it('gives every line its zone', () => {
    expect(kinds(document).map(([kind]) => kind)).toEqual([
      'title',
      'byline',
      'byline',
      'caption',
      'boilerplate',
      'byline',
      'lead',
      'body',
      'heading',
      'body',
      'related',
      'body',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'related',
    ]);
  });

  it('says of every zone which rule gave it', () => {
    expect(document.zones.map(({ by }) => by?.replace('ingest/rules:', ''))).toEqual([
      'title',
      'byline',
      'byline',
      'credit',
      'title-again',
      'byline',
      'lead',
      'default',
      'heading',
      'default',
      'related',
      'default',
      'author-box',
      'behind',
      'behind',
      'related',
    ]);
  });

  it('tells title, date, section, reading time and photo credit', () => {
    expect(document.metadata).toEqual({
      title: 'Le port de Brumeval se dote d’un radar contre les drones',
      publishedAt: '2025-03-03',
      section: 'Défense',
      authors: [],
      readingMinutes: 4,
      photoCredit: 'Unsplash',
    });
  });

  it('leaves the text as it is', () => {
    expect(document.text).toBe(SCRAPED);
    expect(document.edits.isIdentity).toBe(true);
  });

  it('is frozen through and through', () => {
    expect([document, document.metadata, document.metadata.authors, document.zones, document.zones[0], document.source].every(Object.isFrozen)).toBe(
      true,
    );
  });
});

describe('fields', () => {
  it('puts the title in front when the text does not say it, and keeps the way back', () => {
    const document = openDocument({ title: 'Grève au port', text: 'Les dockers ont cessé le travail mardi matin.\n\nIls réclament 3 %.' });
    expect(document.text).toBe('Grève au port\n\nLes dockers ont cessé le travail mardi matin.\n\nIls réclament 3 %.');
    expect(document.zones[0]).toEqual({ kind: 'title', start: 0, end: 13, by: 'ingest/rules:title' });
    expect(document.edits.toOriginal(document.text.indexOf('dockers'))).toBe(4);
    expect(document.edits.toOriginal(5)).toBe(0);
  });

  it.each([
    'Grève au port\n\nLes dockers.',
    '  GREVE AU  PORT\nLes dockers.',
    '3 mars 2025 | Social\nGrève au port\n\nLes dockers ont cessé le travail mardi matin.',
  ])('does not say the title twice: %j', (text) => {
    expect(openDocument({ title: 'Grève au port', text }).text).toBe(text);
  });

  it('takes the digits of the digest as id, or the id given', () => {
    const document = openDocument({ text: 'Bonjour à tous.' });
    expect(document.id).toBe(document.source.sha256.slice(0, 16));
    expect(openDocument({ id: 'a/1', text: 'Bonjour à tous.' }).id).toBe('a/1');
  });

  it.each([
    ['2025-04-14', '2025-04-14'],
    ['2025-04-14T10:20:30+0200', '2025-04-14T10:20:30+02:00'],
    ['2025-04-14 10:20', '2025-04-14'],
    ['Mon, 14 Apr 2025 10:00:00 GMT', '2025-04-14T10:00:00Z'],
    ['14 avril 2025', '2025-04-14'],
    ['20250414', '2025-04-14'],
    ['20250414T101500Z', '2025-04-14T10:15:00Z'],
    ['Publié le 14/04/2025 à 10h', '2025-04-14'],
  ])('reads the given date %s as %s', (publishedAt, expected) => {
    expect(openDocument({ text: 'Bonjour.', publishedAt }).metadata.publishedAt).toBe(expected);
  });

  it('says so when the given date cannot be read, and takes the one in the text', () => {
    const document = openDocument({ text: `Titre court ici\n\n4 mai 2021\n\n${'Une phrase de plus. '.repeat(8)}`, publishedAt: '2025-02-30' });
    expect(document.metadata.publishedAt).toBe('2021-05-04');
    expect(document.notices.map(({ code }) => code)).toEqual(['ingest/date-not-read']);
  });

  it('takes defaults only where the article has nothing', () => {
    const document = openDocument({ text: 'Bonjour.', language: 'de' }, { language: 'fr', url: 'https://exemple.test/' });
    expect([document.givenLanguage, document.source.url]).toEqual(['de', 'https://exemple.test/']);
  });

  it.each<[string, unknown]>([
    ['article/no-text-field', {}],
    ['article/no-text-field', { title: 'x' }],
    ['article/empty', { text: ' \n\u00a0\u200b\n' }],
    ['article/empty', { html: '<p> &nbsp; </p><script>var a</script>' }],
    ['article/bad-field', { text: 5 }],
    ['article/bad-field', { text: 'a', html: '<p>a' }],
    ['article/bad-field', { text: 'a', id: ' ' }],
    ['article/bad-field', { text: 'a', language: 'en glish' }],
    ['article/bad-field', { text: 'a', source: { path: null, sha256: 'no', url: null } }],
    [
      'article/bad-field',
      { text: 'a', source: { path: null, sha256: '0'.repeat(64), url: null, duplicateOf: { id: 'x', kind: 'alike', similarity: 1 } } },
    ],
    [
      'article/bad-field',
      { text: 'a', source: { path: null, sha256: '0'.repeat(64), url: null, duplicateOf: { id: 'x', kind: 'near', similarity: 2 } } },
    ],
    ['article/bad-field', null],
  ])('refuses with %s: %j', (code, article) => {
    expect(codeOf(article as Article)).toBe(code);
  });
});

describe('mark-up', () => {
  it('of Markdown is not in the title', () => {
    expect(openDocument({ text: '# Grève au port\n\nLes dockers ont cessé le travail mardi matin, à l’appel de tous.\n\nFin.' }).metadata.title).toBe(
      'Grève au port',
    );
  });

  it('of HTML in a text is a notice', () => {
    const document = openDocument({ text: '<p>Un.</p><p>Deux.</p><p>Trois.</p>' });
    expect([document.text, document.notices.map(({ code }) => code)]).toEqual(['<p>Un.</p><p>Deux.</p><p>Trois.</p>', ['ingest/tags']]);
  });
});

describe('least change', () => {
  it('replaces lone surrogates and NULs one for one, and says so', () => {
    const document = openDocument({ text: '\ufeffA\ud800B\0C.' });
    expect(document.text).toBe('A\ufffdB\ufffdC.');
    expect(document.edits.toOriginal(4)).toBe(5);
    expect(document.notices[0]?.code).toBe('ingest/replaced-characters');
  });

  it('repairs UTF-8 that was read as windows-1252, with the way back', () => {
    const wrong = 'L’Ã©tÃ© Ã\u00a0 BrÃ©val coÃ»tera 5 â‚¬ de plus, dit lâ€™Ã©lu.';
    const document = openDocument({ text: wrong });
    expect(document.text).toBe('L’été à Bréval coûtera 5 € de plus, dit l’élu.');
    expect(wrong.slice(document.edits.toOriginal(document.text.indexOf('€'))).startsWith('â‚¬')).toBe(true);
    expect(document.notices.map(({ code }) => code)).toEqual(['ingest/mojibake']);
  });

  it.each(['SÃO PAULO e MARANHÃO, a CÂMARA', 'Â Dieu', 'Le signe « Ã© » trahit un défaut d’encodage étonnant à l’écran.', 'à É ç ñ'])(
    'leaves %j alone',
    (text) => {
      expect(openDocument({ text }).text).toBe(text);
    },
  );
});

function expectSound(document: DocumentBase): void {
  const { text, zones } = document;
  let last = 0;
  for (const { start, end } of zones) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    // A space at the start is one that a joiner makes part of the first character.
    expect((isSpace(text.charCodeAt(start)) && isGraphemeBoundary(text, start + 1)) || isSpace(text.charCodeAt(end - 1))).toBe(false);
    expect([...text.slice(last, start)].every((char) => isSpace(char.charCodeAt(0)) || char === '\u0085')).toBe(true);
    last = end;
  }
  expect(
    text
      .slice(last)
      .trim()
      .replace(/[\u200b\u0085]/gu, ''),
  ).toBe('');
}

describe('any text', () => {
  it('has disjoint, sorted zones that cover all but white space', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        if (codeOf({ text }) !== 'opened') return;
        const document = openDocument({ text });
        expectSound(document);
        expect(openDocument({ text })).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });

  it.each(TORTURE.filter((text) => text.trim() !== ''))('holds for %j', (text) => {
    expectSound(openDocument({ text, title: 'Un titre' }));
  });
});
