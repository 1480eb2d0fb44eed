import { describe, expect, it } from 'vitest';
import { makeGazetteer } from '../../../src/stages/entities/gazetteer/gazetteer.js';
import { parseTables } from '../../../src/stages/entities/gazetteer/rows.js';
import { createGazetteerEngine } from '../../../src/stages/entities/index.js';
import { brief, find } from './document.js';

const engine = createGazetteerEngine();

describe('the gazetteer engine', () => {
  it.each([
    ['fr', 'Les États-Unis et l’OTAN parlent.', ['États-Unis/location.country', 'OTAN/organization.international']],
    ['fr', 'Etats-Unis, etats unis.', ['Etats-Unis/location.country']],
    [
      'fr',
      'La Banque centrale européenne (BCE) relève ses taux.',
      ['Banque centrale européenne/organization.international', 'BCE/organization.international'],
    ],
    ['en', 'NATO met at the White House.', ['NATO/organization.international', 'White House/organization.agency']],
    [
      'de',
      'Der Bundestag in Berlin beriet über Chinas Politik.',
      ['Bundestag/organization.agency', 'Berlin/location.city', 'Chinas/location.country'],
    ],
    ['es', 'El Banco de España y la Guardia Civil.', ['Banco de España/organization.agency', 'Guardia Civil/organization.agency']],
    ['it', 'La Banca d’Italia e il Regno Unito.', ['Banca d’Italia/organization.agency', 'Regno Unito/location.country']],
    ['pt', 'Os Estados Unidos e a Polícia Judiciária.', ['Estados Unidos/location.country', 'Polícia Judiciária/organization.agency']],
    ['nl', 'De Tweede Kamer en de Verenigde Staten.', ['Tweede Kamer/organization.agency', 'Verenigde Staten/location.country']],
  ])('knows names of %s: %s', async (tag, text, expected) => {
    expect(brief(await find(engine, text, tag))).toEqual(expected);
  });

  it('gives the canonical name, a link and the state', async () => {
    const [mention] = await find(engine, 'Selon la Chine.');
    expect(mention).toMatchObject({
      canonical: 'Chine',
      country: 'CN',
      links: [{ kb: 'iso3166-1', id: 'CN' }],
      by: 'entities/gazetteer:country/chine',
    });
  });

  it('takes the longest name', async () => {
    expect(brief(await find(engine, 'Le Conseil de sécurité de l’ONU vote.'))).toEqual(['Conseil de sécurité de l’ONU/organization.international']);
  });

  it('believes no common word', async () => {
    expect(await find(engine, 'Orange est une couleur, elle libère le public au total.')).toEqual([]);
    expect(await find(engine, 'ELLE A UN TOTAL DE TROIS POINTS DANS LE MATCH')).toEqual([]);
    expect(await find(engine, 'Who are you? A us problem.', 'en')).toEqual([]);
  });

  it('believes an ambiguous name inside a sentence, one that must be led after its article', async () => {
    expect(brief(await find(engine, 'L’opérateur Orange embauche, révèle le Parisien.'))).toEqual([
      'Orange/organization.company',
      'Parisien/organization.media',
    ]);
    expect(await find(engine, 'Un habitant Parisien.')).toEqual([]);
  });

  it('leaves parts of compounds alone, but not after a prefix', async () => {
    expect(await find(engine, 'Le plateau de Paris-Saclay.')).toEqual([]);
    expect(brief(await find(engine, 'Un cadre de l’ex-Twitter.'))).toEqual(['Twitter/product']);
  });

  it('reads a user’s table in place of its own', async () => {
    const known = parseTables([{ type: 'organization', kind: 'company', rows: 'Valmeca; Valmeca Holding' }]);
    const own = createGazetteerEngine((tag) => makeGazetteer(known, tag));
    expect(brief(await find(own, 'La France et Valmeca Holding.'))).toEqual(['Valmeca Holding/organization.company']);
  });
});
