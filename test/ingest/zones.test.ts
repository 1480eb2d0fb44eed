import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/ingest/index.js';
import { growth, LINEAR } from '../helpers/growth.js';

const PARAGRAPH: Readonly<Record<string, string>> = {
  fr: 'La maire de Valbreuse a présenté mardi un plan de trente millions d’euros pour refaire les quais de la vieille ville avant la fin du mandat.',
  en: 'The mayor of Wexcombe on Tuesday set out a plan worth thirty million pounds to rebuild the quays of the old town before the end of her term.',
  de: 'Die Bürgermeisterin von Halmstedt hat am Dienstag einen Plan über dreißig Millionen Euro vorgestellt, mit dem die Kais der Altstadt bis Ende des Jahres erneuert werden sollen.',
  es: 'La alcaldesa de Valdecorza presentó el martes un plan de treinta millones de euros para rehacer los muelles del casco viejo antes de que acabe su mandato.',
  it: 'La sindaca di Valbruna ha presentato martedì un piano da trenta milioni di euro per rifare le banchine del centro storico prima della fine del suo mandato.',
  pt: 'A presidente da câmara de Valverde apresentou na terça-feira um plano de trinta milhões de euros para refazer o cais da zona velha antes do fim do mandato.',
  nl: 'De burgemeester van Westerhaven heeft dinsdag een plan van dertig miljoen euro voorgesteld om de kades van de oude stad voor het einde van het jaar te vernieuwen.',
};
const paragraph = (tag: string): string => PARAGRAPH[tag] ?? '';

/** The zone of `line` standing in an article between two paragraphs. */
function inBody(tag: string, line: string): string | undefined {
  const { text, zones } = openDocument({
    text: ['Un titre quelconque pour cette page', paragraph(tag), paragraph(tag), line, paragraph(tag)].join('\n\n'),
  });
  const at = text.indexOf(line);
  return zones.find(({ start }) => start === at)?.kind;
}

const headOf = (tag: string, ...lines: string[]) =>
  openDocument({ text: ['Un titre quelconque pour cette page', ...lines, paragraph(tag), paragraph(tag)].join('\n\n') });

describe('furniture in the body', () => {
  it.each([
    ['fr', 'Lire aussi : Les quais en dix dates'],
    ['fr', 'À LIRE AUSSI. Les quais en dix dates'],
    ['fr', '>> A lire également : Les quais en dix dates'],
    ['fr', 'Sur le même sujet – Les quais en dix dates'],
    ['en', 'Read also: The quays in ten dates'],
    ['en', 'Read more: The quays in ten dates'],
    ['de', 'Lesen Sie auch: Die Kais in zehn Daten'],
    ['es', 'Lea también: Los muelles en diez fechas'],
    ['es', 'Más información: Los muelles en diez fechas'],
    ['it', 'Leggi anche: Le banchine in dieci date'],
    ['pt', 'Leia também: O cais em dez datas'],
    ['nl', 'Lees ook: De kades in tien data'],
  ])('%s: %s leads elsewhere', (tag, line) => {
    expect(inBody(tag, line)).toBe('related');
  });

  it.each([
    ['fr', 'Recevez chaque matin notre newsletter'],
    ['fr', 'Partager sur Facebook - Partager sur X'],
    ['fr', 'Cet article est réservé aux abonnés.'],
    ['fr', '© 2025 La Vigie. Tous droits réservés.'],
    ['en', 'Sign up for our weekly briefing'],
    ['en', 'Share this article: Facebook X LinkedIn'],
    ['en', 'Advertisement'],
    ['de', 'Jetzt den Newsletter abonnieren'],
    ['de', 'Artikel teilen: Facebook · WhatsApp · E-Mail'],
    ['es', 'Suscríbete a nuestra newsletter'],
    ['es', 'Comparte esta noticia: WhatsApp | X | Telegram'],
    ['it', 'Iscriviti alla newsletter'],
    ['it', 'Condividi: Facebook, X, WhatsApp'],
    ['pt', 'Subscreva a nossa newsletter'],
    ['nl', 'Schrijf je in voor onze nieuwsbrief'],
  ])('%s: %s is about the site', (tag, line) => {
    expect(inBody(tag, line)).toBe('boilerplate');
  });

  it.each([
    ['fr', 'Le pont central, vu du quai. © M. Arnal / La Vigie', 'M. Arnal / La Vigie'],
    ['fr', 'Le pont central, vu du quai nord (Photo La Vigie/M. Arnal)', 'La Vigie/M. Arnal'],
    ['en', 'The central bridge. Photograph: Ann Dell/Reuters', 'Ann Dell/Reuters'],
    ['de', 'Die mittlere Brücke. Foto: Uwe Brandt/dpa', 'Uwe Brandt/dpa'],
    ['it', 'Il ponte centrale visto dalla banchina (Ansa)', 'Ansa'],
    ['es', 'El puente central, desde el muelle. Ana Soto / EFE', 'Ana Soto / EFE'],
    ['nl', 'De brug, woensdag in Maastricht. ANP/Ida Møller', 'ANP/Ida Møller'],
    ['fr', 'Photo : Illustration/DR', 'DR'],
    ['pt', 'Foto: Divulgação/Serravita', 'Serravita'],
  ])('%s: %s is a caption by %s', (tag, line, credit) => {
    expect(inBody(tag, line)).toBe('caption');
    expect(headOf(tag, line).metadata.photoCredit).toBe(credit);
  });

  it.each([
    ['fr', 'Lire aussi vite est un don, dit-elle.', 'body'],
    ['fr', '« Recevez nos excuses », a dit le maire.', 'body'],
    ['it', 'Registrati 300 casi in un giorno, dice il ministero.', 'body'],
    ['fr', 'Vidéo à l’appui, le maire a répondu.', 'body'],
    ['fr', 'À lire le rapport, le chantier durera trois ans.', 'body'],
    ['fr', '« On ne partage pas cet avis », tranche l’adjoint.', 'body'],
    ['fr', 'Réactions', 'heading'],
    ['en', 'More than ten boats were moved.', 'body'],
    ['de', 'Von Montag an ruht der Betrieb.', 'body'],
    ['nl', 'In Amsterdam bleef het stil.', 'body'],
  ])('%s: prose stays prose: %s', (tag, line, kind) => {
    expect(inBody(tag, line)).toBe(kind);
  });
});

describe('publication facts', () => {
  it.each([
    ['fr', 'Par Léa Morin, publié le 17/02/2022 à 19h47', { authors: ['Léa Morin'], publishedAt: '2022-02-17' }],
    [
      'fr',
      'Culture | Publié le samedi 27 mai 2023 – 18 h 05 | Temps de lecture : 2 min',
      { section: 'Culture', publishedAt: '2023-05-27', readingMinutes: 2 },
    ],
    ['fr', 'Propos recueillis par Léa MORIN et Paul Ardouin', { authors: ['Léa Morin', 'Paul Ardouin'] }],
    ['fr', 'Mis à jour le 3 mai 2024 | publié le 1er mai 2024', { publishedAt: '2024-05-01' }],
    [
      'en',
      'By Ann Dell and Bo Carter | 17 June 2025 | 3 min read',
      { authors: ['Ann Dell', 'Bo Carter'], publishedAt: '2025-06-17', readingMinutes: 3 },
    ],
    ['en', 'Friday 14 February 2025 16.05 GMT', { publishedAt: '2025-02-14T16:05:00Z' }],
    ['en', 'Published March 3, 2021', { publishedAt: '2021-03-03' }],
    ['de', 'Halmstedt, 31. Juli 2025 – von Jörn Petersen', { authors: ['Jörn Petersen'], publishedAt: '2025-07-31' }],
    ['de', 'So., 17.08.2025 · Kultur · Lesezeit: 3 Min.', { section: 'Kultur', publishedAt: '2025-08-17', readingMinutes: 3 }],
    ['es', 'Ana Soto | Madrid | Jueves, 9 de octubre de 2025', { authors: ['Ana Soto'], publishedAt: '2025-10-09' }],
    ['it', 'di Rita Valli – 3 aprile 2025', { authors: ['Rita Valli'], publishedAt: '2025-04-03' }],
    ['pt', 'Por Rui Prado, 5 de março de 2025 às 10:20', { authors: ['Rui Prado'], publishedAt: '2025-03-05' }],
    ['fr', 'Auteur : Léa Morin', { authors: ['Léa Morin'] }],
    ['en', 'Author: Ann Dell | Date: 3 May 2024', { authors: ['Ann Dell'], publishedAt: '2024-05-03' }],
    ['nl', 'Door Lotte Smeets – 21 juni 2025, 08:30 uur', { authors: ['Lotte Smeets'], publishedAt: '2025-06-21' }],
  ])('%s: %s', (tag, line, facts) => {
    const document = headOf(tag, line);
    expect(document.zones[1]?.kind).toBe('byline');
    expect(document.metadata).toEqual({ title: 'Un titre quelconque pour cette page', publishedAt: null, authors: [], ...facts });
  });

  it('reads the date in the place line of agency copy', () => {
    const document = openDocument({ text: `Les quais seront refaits\n\nVALBREUSE, 4 mars 2025 (ALP) - ${paragraph('fr')}\n\n${paragraph('fr')}` });
    expect(document.metadata.publishedAt).toBe('2025-03-04');
    expect(document.zones[1]?.kind).toBe('lead');
  });

  it('does not take a date in a sentence for the date of publication', () => {
    expect(
      openDocument({ text: `Les quais seront refaits\n\nLe 4 mars 2025, les travaux ont commencé.\n\n${paragraph('fr')}` }).metadata.publishedAt,
    ).toBeNull();
  });

  it('knows impossible dates', () => {
    expect(headOf('fr', 'Publié le 31/02/2024').metadata.publishedAt).toBeNull();
    expect(headOf('fr', 'Publié le 29 février 2023').metadata.publishedAt).toBeNull();
    expect(headOf('fr', 'Publié le 29 février 2024').metadata.publishedAt).toBe('2024-02-29');
  });
});

describe('the shape of the page', () => {
  it.each(['Business | Biotech', 'Deportes > Segunda B', 'Politik › Land und Leute'])('takes %s above the title for the section', (kicker) => {
    const { zones, metadata } = openDocument({ text: [kicker, 'Un titre quelconque pour cette page', PARAGRAPH.fr, PARAGRAPH.en].join('\n\n') });
    expect(zones.map(({ kind }) => kind)).toEqual(['byline', 'title', 'lead', 'body']);
    expect([metadata.title, metadata.section]).toEqual(['Un titre quelconque pour cette page', kicker.split(' ')[0]]);
  });

  it('takes the lines behind a lone label as a list of headlines', () => {
    const lines = [
      'Un titre',
      paragraph('fr'),
      paragraph('fr'),
      'Sur le même sujet',
      'Les quais, un vieux débat',
      'Le pont rouvre en mai',
      'Un conseil agité',
    ];
    expect(
      openDocument({ text: lines.join('\n') })
        .zones.slice(3)
        .map(({ kind }) => kind),
    ).toEqual(['related', 'related', 'related', 'related']);
  });

  it('leaves what follows the header of the comments out of the article', () => {
    const lines = ['Un titre', paragraph('fr'), paragraph('fr'), paragraph('fr'), 'Commentaires (2)', 'jo38, il y a 2 heures', paragraph('fr')];
    expect(
      openDocument({ text: lines.join('\n') })
        .zones.slice(4)
        .map(({ kind }) => kind),
    ).toEqual(['boilerplate', 'boilerplate', 'boilerplate']);
  });

  it('joins the lines of a paragraph broken at a fixed width', () => {
    const wrap = (text: string): string => text.replace(/(.{50,64}) /gu, '$1\n');
    const text = ['Un titre', wrap(paragraph('fr')), wrap(paragraph('en')), wrap(paragraph('de'))].join('\n\n');
    expect(openDocument({ text }).zones.length).toBe(4);
  });

  it('finds no title in running text', () => {
    const document = openDocument({ text: `${paragraph('fr')}\n${paragraph('en')}` });
    expect(document.metadata.title).toBeNull();
    expect(document.zones.map(({ kind }) => kind)).toEqual(['body', 'body']);
  });
});

describe('cost', () => {
  it.each(['Commentaires (2)\n', 'Lire aussi\n', 'Par Par Par ', '12/12/2024 ', '( / ) © ', 'Photo : X\n\n', 'Ã©', 'a', 'A. ', '«', 'Un titre\n'])(
    'is linear on %j',
    (unit) => {
      expect(growth((text) => void openDocument({ text: `Un titre.\n${text}` }), unit, 20_000)).toBeLessThan(LINEAR);
    },
  );
});
