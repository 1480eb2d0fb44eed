import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/article/index.js';
import { FERRY } from './articles.js';
import { ready, summarise } from './open.js';

function mentionsOf(text: string, surface: string): { id: string; start: number; end: number; text: string; by: string }[] {
  const found = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    found.push({ id: `m${at}`, start: at, end: at + surface.length, text: surface, by: 'test' });
  }
  return found;
}

const number = { min: null, max: null, modifier: null, approximate: false };

const entities = (text: string): Entity[] => [
  {
    id: 'e1',
    type: 'organization',
    name: 'Armor Lines',
    kind: 'company',
    salience: 0.9,
    aliases: [],
    links: [],
    mentions: mentionsOf(text, 'Armor Lines'),
  },
  {
    id: 'e2',
    type: 'money',
    name: '96 millions',
    value: { ...number, amount: '96000000', currency: 'EUR', currencySource: 'explicit' },
    mentions: mentionsOf(text, '96 millions d’euros'),
  },
  {
    id: 'e3',
    type: 'money',
    name: '12 millions',
    value: { ...number, amount: '12000000', currency: 'EUR', currencySource: 'explicit' },
    mentions: mentionsOf(text, '12 millions d’euros'),
  },
  { id: 'e4', type: 'percent', name: '40 %', value: { ...number, amount: '40', unit: 'percent' }, mentions: mentionsOf(text, '40 %') },
  {
    id: 'e5',
    type: 'organization',
    name: 'région Bretagne',
    kind: 'agency',
    salience: 0.4,
    aliases: [],
    links: [],
    mentions: mentionsOf(text, 'région Bretagne'),
  },
  {
    id: 'e6',
    type: 'date',
    name: '2 juin',
    value: { edtf: '2026-06-02', timex: '2026-06-02', grain: 'day', anchor: null, resolved: true },
    mentions: mentionsOf(text, '2 juin'),
  },
];

describe('key facts', () => {
  const document = ready({ ...FERRY, entities });
  const facts = summarise(document).layers.keyFacts;
  const texts = facts.map(({ start, end }) => document.text.slice(start, end));

  it('are the sentences with the main amounts and agencies, with those mentions', () => {
    expect(texts).toEqual([
      'Le nouveau navire, construit à Gdansk, a coûté 96 millions d’euros à Armor Lines.',
      'Il consommera 40 % de carburant de moins que son prédécesseur.',
      'La région Bretagne financera 12 millions d’euros de travaux dans le port de Kermor, selon Solène Abgrall, vice-présidente chargée des ports.',
    ]);
    const mentions = facts.flatMap((fact) => fact.mentions.map(({ start, end }) => document.text.slice(start, end)));
    expect(mentions).toEqual(['96 millions d’euros', '40 %', 'région Bretagne', '12 millions d’euros']);
  });

  it('does not tell the same thing twice', () => {
    const text = 'Le prêt est de 96 millions d’euros pour Vaubert.\n\nLe maire a signé le prêt de 96 millions d’euros hier.';
    const again = summarise(ready({ text, entities })).layers.keyFacts;
    expect(again).toHaveLength(1);
  });

  it('are none without amounts, dates and agencies', () => {
    expect(summarise(ready(FERRY)).layers.keyFacts).toEqual([]);
  });
});

describe('keywords', () => {
  const document = ready({ ...FERRY, entities });
  const { keywords } = summarise(document).layers;

  it('name what the article is about, each where it is first said', () => {
    const words = keywords.map(({ text }) => text);
    expect(words).toContain('Armor Lines');
    expect(words.join(' ')).toMatch(/ligne Kermor-Plymouth|Kermor-Plymouth/u);
    expect(words.length).toBeLessThanOrEqual(8);
    for (const { start, text } of keywords) expect(document.text.indexOf(text)).toBe(start);
    expect(Math.max(...keywords.map(({ score }) => score))).toBe(1);
  });

  it('hold no small words, days or verbs of saying at their ends', () => {
    for (const { text } of keywords) expect(text).not.toMatch(/^(?:la|le|les|de|jeudi|annoncé)\b|\b(?:de|la|le|jeudi|annoncé)$/u);
  });

  it('come from the text alone where no entity is known', () => {
    expect(summarise(ready(FERRY)).layers.keywords.map(({ text }) => text)).toContain('Armor Lines');
  });
});
