import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCases } from '../../bench/lib/cases.js';
import { byWhom } from '../../bench/lib/line-zones.js';
import { ingestEngines, openDocument } from '../../src/ingest/index.js';
import { lineOf } from '../../src/ingest/zones/line.js';
import { lineModel, readLineCard } from '../../src/ingest/zones/line-card.js';
import { lineFeatures } from '../../src/ingest/zones/line-features.js';
import { classifyLine, isAsked, scoreLine } from '../../src/ingest/zones/line-model.js';

const path = join(import.meta.dirname, '../../models/line-zones/card.json');
const folder = mkdtempSync(join(tmpdir(), 'depeche-line-zones-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PARAGRAPH =
  'La maire de Valbreuse a présenté mardi un plan de trente millions d’euros pour refaire les quais de la vieille ville avant la fin du mandat.';

/** The zone of a line between two paragraphs, or behind the last. */
function zoneOf(line: string, place: 'body' | 'end'): { kind: string; by: string | undefined } | undefined {
  const { text, zones } = openDocument({
    text: ['Un titre quelconque pour cette page', PARAGRAPH, PARAGRAPH, ...(place === 'body' ? [line, PARAGRAPH] : [PARAGRAPH, line])].join('\n\n'),
  });
  const found = zones.find(({ start }) => start === text.indexOf(line));
  return found && { kind: found.kind, by: found.by };
}

describe('the line model', () => {
  it.each([
    ['en', 'Love our podcast? Follow us on Telegram and join our channel!'],
    ['fr', 'Vous aimez notre balado ? Suivez notre chaîne sur WhatsApp !'],
    ['de', 'Gefällt Ihnen der Podcast? Folgen Sie uns auf Instagram und Facebook!'],
    ['es', 'Sigue nuestro canal de WhatsApp y de Telegram'],
  ])('speaks where no rule does: %s, %s', (_, line) => {
    expect(zoneOf(line, 'end')).toEqual({ kind: 'boilerplate', by: 'ingest/line-zones' });
  });

  it.each([
    'Les élus ont voté le plan à une voix près.',
    '« Nous irons jusqu’au bout », promet la maire.',
    'Trois ans de chantier en perspective',
    'Le groupe a vendu 120 000 abonnements en un an.',
    'Facebook et WhatsApp ont été condamnés mardi à Paris.',
    '- Léa Morin reste chargée de la voirie et des quais',
  ])('leaves to be read: %s', (line) => {
    for (const place of ['body', 'end'] as const) expect(['body', 'heading', 'byline']).toContain(zoneOf(line, place)?.kind);
  });

  it('makes nothing worse on the fixtures, and something better', () => {
    const [rules, , both] = byWhom(loadCases().filter(({ html }) => !html)).map(([, counts]) => counts);
    expect(both?.precision).toBeGreaterThanOrEqual(rules?.precision ?? 1);
    expect(both?.recall).toBeGreaterThanOrEqual(rules?.recall ?? 1);
    expect(both?.right).toBeGreaterThan(rules?.right ?? 0);
  });

  it('adds whole numbers alone, so every machine has the same sum', () => {
    const model = lineModel();
    expect([...model.weights.values()].flat().every(Number.isInteger)).toBe(true);
    expect(Number.isInteger(model.margin)).toBe(true);
    const lines = [lineOf('Suivez-nous sur Telegram')];
    const features = lineFeatures({ lines, furniture: [undefined], body: 0, end: 0 }, 0);
    expect(scoreLine(model.weights, [...features].reverse())).toEqual(scoreLine(model.weights, features));
  });

  it('says nothing below its margin', () => {
    const model = { ...lineModel(), weights: new Map([['bias', [10, 20]]]) };
    expect(classifyLine({ ...model, margin: 21 }, ['bias'])).toBeUndefined();
    expect(classifyLine({ ...model, margin: 20 }, ['bias'])).toBe('related');
  });

  it('is asked about lines of 3 to 24 words', () => {
    expect([2, 3, 24, 25].map((words) => isAsked(lineOf(Array.from({ length: words }, () => 'mot').join(' '))))).toEqual([false, true, true, false]);
  });

  it('is named with its digest', () => {
    expect(ingestEngines()).toEqual([
      { id: 'ingest/rules', version: '1' },
      { id: 'ingest/line-zones', version: lineModel().version, model: { name: 'line-zones', sha256: lineModel().sha256 } },
    ]);
    expect(lineModel().sha256).toMatch(/^[0-9a-f]{64}$/u);
  });
});

describe('the card of the line model', () => {
  const written = (change: (card: Record<string, unknown>) => void): string => {
    const card = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    change(card);
    const file = join(folder, 'card.json');
    writeFileSync(file, JSON.stringify(card));
    return file;
  };

  it.each([
    ['a coefficient is no whole number', (card: Record<string, unknown>) => Object.assign(card, { weights: { bias: [0.5, 1] } }), /weights\.bias/u],
    ['a coefficient is missing', (card: Record<string, unknown>) => Object.assign(card, { weights: { bias: [1] } }), /weights\.bias/u],
    ['it is of another model', (card: Record<string, unknown>) => Object.assign(card, { name: 'other' }), /name/u],
    ['its classes are others', (card: Record<string, unknown>) => Object.assign(card, { classes: ['related', 'boilerplate'] }), /classes/u],
  ])('is refused where %s', (_, change, message) => {
    expect(() => readLineCard(written(change))).toThrow(message);
  });

  it('is missed by its path, and refused where it is no JSON', () => {
    expect(() => readLineCard(join(folder, 'none.json'))).toThrow(/none\.json/u);
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{');
    expect(() => readLineCard(file)).toThrow(/expected JSON/u);
  });
});
