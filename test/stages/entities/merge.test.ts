import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../src/article/index.js';
import type { EntityEngine, Judgement } from '../../../src/stages/entities/engine.js';
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

const engineOf = (rank: number): EntityEngine => ({ info: { id: 'entities/test', version: '1' }, rank: () => rank, find: () => [] });

/** A model that marks some names, and gives every other span and type the score of the table, or 0.001. */
const judgementOf = (mentions: readonly NameMention[], scores: Readonly<Record<string, number | null>> = {}): Judgement => ({
  mentions,
  scoreOf: ({ text, type }) => scores[`${text}/${type}`] ?? (`${text}/${type}` in scores ? null : 0.001),
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
      { engine: engineOf(96), mentions: [mention('BCE', { by: 'entities/neural' })] },
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

  describe('with a model that judges', () => {
    const merged = (own: NameMention[], others: NameMention[], scores: Readonly<Record<string, number | null>> = {}, rank = 50): string[] =>
      mergeMentions([
        { engine: engineOf(0), ...judgementOf(own, scores) },
        { engine: engineOf(rank), mentions: others },
      ]).map(({ text, type }) => `${text}/${type}`);
    const known = (text: string, type: NameMention['type'] = 'organization') => mention(text, { type, by: 'entities/gazetteer:x', score: 0.84 });

    it('leaves out what it doubts and nobody else says, and keeps it where a table knows the name', () => {
      const doubted = mention('BCE', { by: 'entities/neural', score: 0.2 });
      expect(merged([doubted], [])).toEqual([]);
      expect(merged([doubted], [known('BCE')])).toEqual(['BCE/organization']);
    });

    it('counts its silence: a known name falls where it sees none, and stands where it half sees one', () => {
      expect(merged([], [known('BCE')])).toEqual([]);
      expect(merged([], [known('BCE')], { 'BCE/organization': 0.2 })).toEqual(['BCE/organization']);
    });

    it('lets the likelier of two overlapping names win, whoever found it', () => {
      const person = mention('Anne Morel', { type: 'person', by: 'entities/neural', score: 0.6 });
      const cue = mention('Morel', { type: 'person', by: 'entities/cues:fr.title M.', score: 0.89 });
      expect(merged([person], [cue], { 'Morel/person': 0.1 })).toEqual(['Anne Morel/person']);
      expect(merged([person], [known('Morel', 'person')], { 'Morel/person': 0.6 })).toEqual(['Morel/person']);
    });

    it('leaves names of types that it does not know to the rank of their engine, and the user’s to the user', () => {
      const product = mention('Selon', { type: 'product', score: 0.5 });
      expect(merged([], [product], { 'Selon/product': null })).toEqual(['Selon/product']);
      expect(merged([], [mention('Selon', {})], {}, RANK.user)).toEqual(['Selon/organization']);
    });
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
