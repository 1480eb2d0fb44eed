import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../src/article/index.js';
import type { EntityEngine } from '../../../src/stages/entities/engine.js';
import { createCuesEngine, createGazetteerEngine, mergeMentions, RANK } from '../../../src/stages/entities/index.js';
import { brief, names } from './document.js';

const TEXT = 'Selon la BCE, Anne Morel arrive';

const mention = (text: string, more: Partial<NameMention>): NameMention => ({
  start: TEXT.indexOf(text),
  end: TEXT.indexOf(text) + text.length,
  text,
  type: 'organization',
  by: 'entities/test',
  ...more,
});

const engineOf = (rank: number, model = false): EntityEngine => ({
  info: { id: 'entities/test', version: '1', ...(model ? { model: { name: 'm', sha256: '0'.repeat(64) } } : {}) },
  rank: () => rank,
  find: () => [],
});

describe('merging engines', () => {
  it('lets the higher rank win, then the longer name', () => {
    const merged = mergeMentions([
      { engine: engineOf(50), mentions: [mention('Morel', { type: 'person' }), mention('Anne Morel', { type: 'person' })] },
      { engine: engineOf(90), mentions: [mention('BCE', {})] },
      { engine: engineOf(20), mentions: [mention('la BCE', {})] },
    ]);
    expect(merged.map(({ text }) => text)).toEqual(['BCE', 'Anne Morel']);
  });

  it('gives a name what another engine knows of the same span and type, and says who', () => {
    const known = mention('BCE', {
      kind: 'international',
      canonical: 'Banque centrale européenne',
      links: [{ kb: 'depeche', id: 'x' }],
      by: 'entities/gazetteer:x',
    });
    const [merged] = mergeMentions([
      { engine: engineOf(RANK.neural), mentions: [mention('BCE', { by: 'entities/neural' })] },
      { engine: engineOf(84), mentions: [known, mention('BCE', { type: 'person', canonical: 'no' })] },
    ]);
    expect(merged).toMatchObject({
      by: 'entities/neural',
      kind: 'international',
      kindBy: 'entities/gazetteer:x',
      canonical: 'Banque centrale européenne',
      links: [{ kb: 'depeche', id: 'x' }],
    });
  });

  it('counts a model’s silence against weaker rules on people, organisations and places only', () => {
    const rules = [mention('Anne Morel', { type: 'person' }), mention('Selon', { type: 'product' })];
    const weak = engineOf(RANK.besideModel - 1);
    expect(
      mergeMentions([
        { engine: engineOf(96, true), mentions: [mention('BCE', {})] },
        { engine: weak, mentions: rules },
      ]).map(({ text }) => text),
    ).toEqual(['Selon', 'BCE']);
    expect(mergeMentions([{ engine: weak, mentions: rules }])).toHaveLength(2);
    expect(
      mergeMentions([
        { engine: engineOf(96, true), mentions: [] },
        { engine: engineOf(RANK.besideModel), mentions: rules },
      ]),
    ).toHaveLength(2);
  });

  it('asks only engines that serve the language', async () => {
    const english: EntityEngine = {
      ...engineOf(99),
      info: { id: 'entities/test', version: '1', languages: ['en'] },
      find: () => [{ start: 0, end: 5, text: 'Selon', type: 'event', by: 'entities/test' }],
    };
    expect(await names(TEXT, 'fr', { engines: [english] })).toEqual([]);
    expect(brief(await names(TEXT, 'en-GB', { engines: [english] }))).toEqual(['Selon/event']);
  });

  it('finds no name in a set phrase', async () => {
    expect(brief(await names('Des chevaux de Troie visent la Chine et le talon d’Achille.'))).toEqual(['Chine/location.country']);
    expect(brief(await names('A Trojan horse and a Molotov cocktail in Paris.', 'en'))).toEqual(['Paris/location.city']);
  });

  it('finds a name again where nothing but itself tells it', async () => {
    const text = 'La société i-Zoon paie Gaspard de Rohellec.\nOn dit qu’i-Zoon ment.\nRohellec rit.';
    expect(brief(await names(text))).toEqual([
      'i-Zoon/organization.company',
      'Gaspard de Rohellec/person',
      'i-Zoon/organization.company',
      'Rohellec/person',
    ]);
    const engines = [createGazetteerEngine(), createCuesEngine()];
    expect(await names(text, 'fr', { engines, consistency: false })).toHaveLength(2);
  });
});
