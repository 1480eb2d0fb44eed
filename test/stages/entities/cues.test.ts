import { describe, expect, it } from 'vitest';
import { createCuesEngine } from '../../../src/stages/entities/index.js';
import { brief, find } from './document.js';

const engine = createCuesEngine();

describe('the cues engine', () => {
  it.each([
    ['fr', 'Selon le ministère de la Sécurité publique et le préfet.', 'ministère de la Sécurité publique/organization.agency'],
    ['fr', 'Le ministère chinois des Affaires étrangères dément.', 'ministère chinois des Affaires étrangères/organization.agency'],
    ['fr', 'Le ministère de l’Économie et des Finances attend.', 'ministère de l’Économie et des Finances/organization.agency'],
    ['fr', 'La direction générale de la sécurité intérieure enquête.', 'direction générale de la sécurité intérieure/organization.agency'],
    ['fr', 'Le tribunal judiciaire de Montbrelan juge.', 'tribunal judiciaire de Montbrelan/organization.agency'],
    ['fr', 'La police israélienne tire.', 'police israélienne/organization.agency'],
    ['fr', 'Un professeur de l’université de Montbrelan.', 'université de Montbrelan/organization.education'],
    ['fr', 'Une boutique de la rue Saint-Brelan.', 'rue Saint-Brelan/location.other'],
    ['fr', 'La société chinoise i-Zoon embauche.', 'i-Zoon/organization.company'],
    ['fr', 'Fondée par Zanxun Information Technology Co., Ltd. en 2012.', 'Zanxun Information Technology Co., Ltd./organization.company'],
    ['fr', 'Le groupe jihadiste Harakat Zor revendique.', 'Harakat Zor/organization.armed'],
    ['fr', 'Le film « La Nuit des Brelans » sort.', 'La Nuit des Brelans/work'],
    ['fr', 'Hier, M. Brelandier a parlé.', 'Brelandier/person'],
    ['fr', 'Selon Me Gaspard de Rohellec, avocat.', 'Gaspard de Rohellec/person'],
    ['fr', 'Le ministre de la Culture Franck Brelandier a parlé.', 'Franck Brelandier/person'],
    ['fr', 'Puis Zork Brelandier, 29 ans, est sorti.', 'Zork Brelandier/person'],
    ['fr', 'La faille CVE-2024-30942 est grave.', 'CVE-2024-30942/identifier'],
    ['en', 'The Ministry of Foreign Affairs said so.', 'Ministry of Foreign Affairs/organization.agency'],
    ['en', 'A report by the Scottish Council of Independent Schools.', 'Scottish Council of Independent Schools/organization.ngo'],
    ['en', 'Shares in Harbour Fox Holdings fell.', 'Harbour Fox Holdings/organization.company'],
    ['en', 'Then Foreign Minister Walid Brelander spoke.', 'Walid Brelander/person'],
    ['de', 'Das Landgericht Brelanden entschied.', 'Landgericht Brelanden/organization.agency'],
    ['de', 'Nach Patrick Brelanders Versuch war Schluss.', 'Patrick Brelanders/person'],
    ['de', 'Die Falkenrath Maschinenbau GmbH wächst.', 'Falkenrath Maschinenbau GmbH/organization.company'],
    ['es', 'El Ministerio de Asuntos Exteriores calla.', 'Ministerio de Asuntos Exteriores/organization.agency'],
    ['es', 'Lo dijo el alcalde de la villa, Rodrigo Brelán.', 'Rodrigo Brelán/person'],
    ['it', 'La procura di Brelano indaga.', 'procura di Brelano/organization.agency'],
    ['it', 'Ieri Zorkani S.p.A. ha vinto.', 'Zorkani S.p.A./organization.company'],
    ['it', 'Zorkani 1921 S.p.A., con sede a Brelano, ha vinto.', 'Zorkani 1921 S.p.A./organization.company'],
    ['it', 'Ha vinto Zorkani Brelli S.r.l.', 'Zorkani Brelli S.r.l./organization.company'],
    ['it', 'Ieri Caffè Zorkani ha vinto.', 'Caffè Zorkani/organization.company'],
    ['pt', 'O Tribunal Judicial de Brelão decidiu.', 'Tribunal Judicial de Brelão/organization.agency'],
    ['nl', 'Volgens het ministerie van Financiën klopt dat.', 'ministerie van Financiën/organization.agency'],
  ])('finds names of %s: %s', async (tag, text, expected) => {
    expect(brief(await find(engine, text, tag))).toContain(expected);
  });

  it.each([
    ['fr', 'Le ministère public requiert dix ans.'],
    ['fr', 'Il vient de ce côté, basé à la mairie, selon le tribunal.'],
    ['fr', 'Le gouvernement et la police, dit le ministre.'],
    ['en', 'The court said the police and the company agreed.'],
    ['de', 'Die Polizei und das Gericht in der Stadt.'],
  ])('leaves common nouns of %s alone: %s', async (tag, text) => {
    expect(await find(engine, text, tag)).toEqual([]);
  });

  it('tells the state of a body by the nation in its name', async () => {
    const [mention] = await find(engine, 'Le ministère chinois des Affaires étrangères dément.');
    expect(mention).toMatchObject({ country: 'CN', by: 'entities/cues:fr.head ministère' });
  });

  it('gives an acronym in parentheses the type of what it stands for', async () => {
    expect(brief(await find(engine, 'L’Agence nationale des routes populaires (ANRP) publie.'))).toContain('ANRP/organization.agency');
  });
});
