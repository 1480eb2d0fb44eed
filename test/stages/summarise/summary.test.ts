import { describe, expect, it } from 'vitest';
import { DepecheError } from '../../../src/errors/index.js';
import { createSummariseStage } from '../../../src/stages/summarise/index.js';
import { FERRY } from './articles.js';
import { ready, summarise, wordsIn } from './open.js';

const summaryOf = (...args: Parameters<typeof summarise>) => summarise(...args).layers.summary;

describe('the extractive summary', () => {
  it('is made of whole sentences of lead and body, in reading order', () => {
    const document = ready(FERRY);
    const summary = summaryOf(document);
    const spans = document.layers.sentences.filter(({ zone }) => zone === 'lead' || zone === 'body').map(({ start, end }) => `${start} ${end}`);
    expect(summary.sentences.length).toBeGreaterThan(0);
    for (const { start, end } of summary.sentences) expect(spans).toContain(`${start} ${end}`);
    expect(summary.sentences).toEqual([...summary.sentences].sort((a, b) => a.start - b.start));
    expect(summary.text).toBe(summary.sentences.map(({ start, end }) => document.text.slice(start, end)).join(' '));
    expect(summary).toMatchObject({ method: 'extractive', by: 'summarise/extractive:extractive-summary' });
  });

  it('takes the main sentence when one is asked for', () => {
    expect(summaryOf(ready(FERRY), { sentences: 1 }).text).toContain('a annoncé jeudi la réouverture de la ligne');
  });

  it.each([1, 2, 3, 4])('gives %i sentences where it is asked to', (sentences) => {
    expect(summaryOf(ready(FERRY), { sentences }).sentences).toHaveLength(sentences);
  });

  it.each([10, 25, 40, 60, 120])('keeps to %i words', (words) => {
    expect(wordsIn(summaryOf(ready(FERRY), { words }).text)).toBeLessThanOrEqual(words);
  });

  it('keeps to a part of the article', () => {
    const document = ready(FERRY);
    const body = document.layers.sentences.filter(({ zone }) => zone === 'lead' || zone === 'body');
    const total = body.reduce((sum, { start, end }) => sum + wordsIn(document.text.slice(start, end)), 0);
    const words = wordsIn(summaryOf(document, { ratio: 0.3 }).text);
    expect(words).toBeGreaterThan(0);
    expect(words).toBeLessThanOrEqual(0.3 * total);
  });

  it('never has title, byline, caption, a link or a note, however long it may be', () => {
    const { text } = summaryOf(ready(FERRY), { words: 1000, sentences: 50 });
    for (const stranger of ['Kerdoncuff', 'Yann Le Goff', 'Lire aussi', 'newsletter', FERRY.title]) expect(text).not.toContain(stranger);
  });

  it('does not say the title again where the body does', () => {
    const text = `${FERRY.title}.\n${FERRY.text}`;
    expect(summaryOf(ready({ title: FERRY.title, text }), { words: 1000, sentences: 50 }).text).not.toContain(FERRY.title);
  });

  it('does not say the title again in a few words more', () => {
    const title = 'Aurore Quillien, candidate à Port-Sablé : « Le port n’est pas un parking à yachts »';
    const text = `${FERRY.text}\n\nMoi, je dis que le port n’est pas un parking à yachts.`;
    expect(summaryOf(ready({ title, text }), { words: 1000, sentences: 50 }).text).not.toContain('yachts');
  });

  it('works without a title and without entities', () => {
    const { text } = FERRY;
    const document = ready({ text });
    expect(summaryOf({ ...document, metadata: { ...document.metadata, title: null } }).sentences.length).toBeGreaterThan(0);
  });

  it('explains each score by its parts', () => {
    for (const { score, reasons = {} } of summaryOf(ready(FERRY), { sentences: 4 }).sentences) {
      expect(Object.keys(reasons)).toEqual(expect.arrayContaining(['position', 'length', 'title', 'expected']));
      expect(Object.values(reasons).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 6);
      expect(score).toBe(Math.round(score * 1e4) / 1e4);
    }
  });

  it('says so when nothing fits', () => {
    const { layers, notices } = summarise(ready(FERRY), { words: 3 });
    expect(layers.summary.sentences).toEqual([]);
    expect(notices?.map(({ code }) => code)).toEqual(['summarise/none']);
  });

  it.each([
    [{ words: 1 }, 0],
    [{ words: 1_000_000_000 }, 1],
    [{ sentences: 100 }, 1],
    [{ ratio: 1 }, 1],
    [{ ratio: 0.01 }, 0],
    [{ words: 1_000_000, sentences: 100, ratio: 1 }, 1],
  ])('of an article of one sentence with %o has %i', (options, expected) => {
    const { layers, notices = [] } = summarise(ready({ text: 'La commune de Vaubert a voté jeudi le budget de la piscine.' }), options);
    expect(layers.summary.sentences).toHaveLength(expected);
    expect(notices.map(({ code }) => code)).toEqual(expected === 0 ? ['summarise/none'] : []);
  });

  it('of a title alone is empty, and says so', () => {
    const document = ready({ title: 'La commune de Vaubert vote le budget', text: 'La commune de Vaubert vote le budget' });
    const only = { ...document, layers: { ...document.layers, sentences: document.layers.sentences.filter(({ zone }) => zone === 'title') } };
    const { layers, notices } = summarise(only);
    expect(layers).toMatchObject({ summary: { text: '', sentences: [] }, keyFacts: [] });
    expect(notices).toMatchObject([{ code: 'summarise/none', message: 'the article has no lead and no body' }]);
  });

  it('tells what it did not read', () => {
    expect(summarise(ready(FERRY)).coverage?.skipped.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['zone:title', 'zone:byline', 'zone:caption', 'zone:related', 'zone:boilerplate']),
    );
  });

  it('names the model with its digest', () => {
    const [engine] = createSummariseStage().engines;
    expect(engine?.id).toBe('summarise/extractive');
    expect(engine?.model?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  it.each([{ sentences: 0 }, { sentences: 1.5 }, { words: 0 }, { words: Number.NaN }, { ratio: 0 }, { ratio: 1.1 }])('refuses %o', (options) => {
    expect(() => createSummariseStage(options)).toThrow(DepecheError);
  });
});

describe('a line of service', () => {
  it.each([
    ['fr', 'Le maire Luc Sorel a ouvert mardi la piscine de Vaubert.', 'Réservations au 02 98 00 00 00.'],
    ['fr', 'Le maire Luc Sorel a ouvert mardi la piscine de Vaubert.', 'Prochain conseil le 27 janvier, à 18 heures.'],
    ['en', 'Mayor Luke Sorel opened the pool of Marlowe on Tuesday.', 'Tickets cost 5 pounds at the door.'],
    ['de', 'Der Bürgermeister Lukas Sorel eröffnete am Dienstag das Bad.', 'Anmeldung unter 0421 000 000 im Bad.'],
    ['es', 'El alcalde Luis Sorel abrió el martes la piscina del pueblo.', 'Entrada libre hasta completar aforo.'],
    ['it', 'Il sindaco Luca Sorel ha aperto martedì la piscina del paese.', 'Ingresso libero fino alle ore 20.'],
    ['pt', 'O presidente Luís Sorel abriu na terça a piscina da aldeia.', 'Entrada gratuita até às 20 horas.'],
    ['nl', 'Burgemeester Luuk Sorel opende dinsdag het zwembad van Wiesdam.', 'Aanmelden kan via de gemeente.'],
  ])('is in no summary: %s %s %s', (tag, text, line) => {
    expect(summaryOf(ready({ text: `${text} ${line}`, tag }), { sentences: 2 }).text).toBe(text);
  });

  it('is no longer one where it tells a story', () => {
    const text = 'Réservations en hausse, hôtels complets, plages bondées : la commune de Vaubert a vécu un été comme jamais depuis dix ans.';
    expect(summaryOf(ready({ text })).text).toBe(text);
  });
});
