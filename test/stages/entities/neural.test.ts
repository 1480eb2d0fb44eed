import { afterAll, describe, expect, it } from 'vitest';
import type { Document, NameMention } from '../../../src/article/index.js';
import { openDocument } from '../../../src/ingest/index.js';
import { attach, begin } from '../../../src/pipeline/attach.js';
import { createDetectStage } from '../../../src/stages/detect/index.js';
import type { EntityEngine } from '../../../src/stages/entities/engine.js';
import { createNeuralEngine, type NeuralOptions } from '../../../src/stages/entities/neural.js';
import { readingOf } from '../../../src/stages/entities/reading.js';
import { createSentencesStage } from '../../../src/stages/sentences/index.js';
import type { Stage } from '../../../src/stages/stage.js';
import { otherModel, tinyModel } from '../../helpers/tiny-model.js';
import { wordPiece } from '../../helpers/tokenizers.js';
import { TORTURE } from '../../helpers/torture.js';

const LABELS = { Anne: 'B-PER', Morel: 'E-PER', Paris: 'S-LOC', Novatek: 'S-ORG', Lundi: 'S-DATE', '👨': 'S-ORG' };
const modelsFolder = tinyModel({ types: ['PER', 'ORG', 'LOC', 'DATE'], labels: LABELS, kinds: { Novatek: 'ORG.company', Paris: 'LOC.city' } });
const engines: EntityEngine[] = [];
afterAll(() => Promise.all(engines.map((engine) => engine.dispose?.())));

async function engineOf(options: Partial<NeuralOptions> = {}): Promise<EntityEngine> {
  const engine = await createNeuralEngine({ model: 'tiny', modelsFolder, ...options });
  engines.push(engine);
  return engine;
}

async function documentOf(text: string): Promise<Document<'language' | 'sentences'>> {
  let progress = begin(await openDocument({ text, language: 'fr' }));
  for (const stage of [createDetectStage() as Stage, createSentencesStage() as Stage]) {
    progress = attach(progress, stage, await stage.run(progress.document as never, {}));
  }
  return progress.document as Document<'language' | 'sentences'>;
}

async function find(engine: EntityEngine, text: string): Promise<readonly NameMention[]> {
  const document = await documentOf(text);
  return engine.find(document, readingOf(document), {});
}

describe('the neural engine', () => {
  it('says which model it is', async () => {
    const { info } = await engineOf();
    expect(info).toMatchObject({ id: 'entities/neural', version: '1.2.3', languages: ['fr', 'en'], model: { name: 'tiny' } });
    expect(info.model?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('gives names with type, kind, probability and maker, and leaves amounts and dates to their stages', async () => {
    const text = 'Une annonce à Paris\n\nLundi, Anne Morel a dit que Novatek irait à Paris .';
    const names = await find(await engineOf(), text);
    expect(names.map(({ type, kind, text: name }) => [type, kind, name])).toEqual([
      ['location', 'city', 'Paris'],
      ['person', undefined, 'Anne Morel'],
      ['organization', 'company', 'Novatek'],
      ['location', 'city', 'Paris'],
    ]);
    for (const { start, end, text: name, score, scoreKind, by } of names) {
      expect(text.slice(start, end)).toBe(name);
      expect(score).toBeGreaterThan(0.9);
      expect({ scoreKind, by }).toEqual({ scoreKind: 'probability', by: 'entities/neural' });
    }
  });

  it('gives what the stage contract allows for any text', async () => {
    const engine = await engineOf();
    for (const text of TORTURE.filter((one) => one.trim() !== '')) {
      const document = await documentOf(`${text} Paris`);
      const names = await engine.find(document, readingOf(document), {});
      expect(() => attach(begin(document), { name: 'entities', gives: ['names'] }, { layers: { names } } as never)).not.toThrow();
    }
  });

  it('gives doubtful names with their score, and its word on any other name', async () => {
    const labels = { Anne: 'S-PER', Expo: 'S-EVENT' };
    const text = 'Hier, Anne a vu Expo ici.';
    const engine = await engineOf({ modelsFolder: tinyModel({ types: ['PER', 'EVENT'], labels, sure: 2 }) });
    const unsure = await find(engine, text);
    expect(unsure.map(({ text: name, score = 1 }) => [name, score < 0.5])).toEqual([
      ['Anne', true],
      ['Expo', true],
    ]);
    const judgement = await engine.judge?.(await documentOf(text), {});
    expect(judgement?.mentions).toEqual(unsure);
    const [anne] = unsure as [NameMention];
    expect(judgement?.scoreOf(anne)).toBe(anne.score);
    expect(judgement?.scoreOf({ ...anne, type: 'event' })).toBeLessThan(anne.score ?? 0);
    expect(judgement?.scoreOf({ ...anne, type: 'work' })).toBeNull();
  });

  it('maps the labels of another model as told', async () => {
    const { json, pieces } = wordPiece();
    const model = otherModel(json, pieces, ['O', 'B-CITY', 'B-MISC'], (id) => (pieces[id] === 'paris' ? [0, 9, 0] : [9, 0, 0]));
    const [paris] = await find(await engineOf({ model, labels: { CITY: 'location' } }), 'Il a vu Paris hier.');
    expect(paris).toMatchObject({ type: 'location', text: 'Paris' });
    await expect(createNeuralEngine({ model, modelsFolder })).rejects.toThrow(/a type for each label.*got none for CITY.*labels: \{CITY: null\}/u);
    await expect(createNeuralEngine({ model, modelsFolder, labels: { TOWN: 'location' } })).rejects.toThrow(/labels among CITY, MISC, got "TOWN"/u);
  });
});
