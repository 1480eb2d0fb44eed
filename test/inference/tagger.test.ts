import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { calibrate } from '../../src/inference/calibration.js';
import { type OpenedTagger, openTagger, shippedModels } from '../../src/inference/index.js';
import { tinyModel } from '../helpers/tiny-model.js';

const LABELS = { Anne: 'B-PER', Morel: 'E-PER', Paris: 'S-LOC', Novatek: 'S-ORG', Union: 'B-ORG', des: 'I-ORG', Ports: 'E-ORG' };
const KINDS = { Novatek: 'ORG.company', Union: 'ORG.ngo', des: 'ORG.ngo', Ports: 'ORG.ngo', Paris: 'LOC.city' };
const modelsFolder = tinyModel({ labels: LABELS, kinds: KINDS });
const opened: OpenedTagger[] = [];
const open = async (folder = modelsFolder): Promise<OpenedTagger> => {
  const tagger = await openTagger({ model: 'tiny', modelsFolder: folder });
  opened.push(tagger);
  return tagger;
};
afterAll(() => Promise.all(opened.map(({ tagger }) => tagger.dispose())));

const texts = (text: string, spans: readonly { start: number; end: number; type: string }[]) =>
  spans.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('a model of ours', () => {
  it('marks names with exact offsets, kinds and scores', async () => {
    const { tagger, name, version, languages } = await open();
    expect({ name, version, languages }).toEqual({ name: 'tiny', version: '1.2.3', languages: ['fr', 'en'] });
    const text = '🦆 Hier, Anne\u00a0Morel (Novatek) a vu Paris\u202f; le Union des Ports aussi.';
    const spans = await tagger.tag(text);
    expect(texts(text, spans)).toEqual(['PER Anne\u00a0Morel', 'LOC Paris', 'ORG Union des Ports']);
    expect(spans[1]).toMatchObject({ kind: 'city' });
    expect(spans[2]).toMatchObject({ kind: 'ngo' });
    for (const { score } of spans) expect(score).toBeGreaterThan(0.99);
  });

  it('scores any span it is asked for, marked or not', async () => {
    const { tagger } = await open();
    const text = 'Hier, Anne Morel a vu Paris\u202f; le Union des Ports aussi.';
    const { spans, scoreOf } = await tagger.read(text);
    for (const span of spans) expect(scoreOf(span, span.type)).toBe(span.score);
    const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    expect(scoreOf(span('Paris'), 'ORG')).toBeLessThan(0.01);
    expect(scoreOf(span('Ports'), 'ORG')).toBeLessThan(0.5);
    expect(scoreOf(span('Hier'), 'PER')).toBeLessThan(0.01);
    // Half a word, and a type that no label has.
    expect(scoreOf(span('Par'), 'LOC')).toBeNull();
    expect(scoreOf(span('Paris'), 'WORK')).toBeNull();
  });

  it('does not know a word without the white space before it', async () => {
    const { tagger } = await open();
    expect(await tagger.tag('(Novatek)')).toEqual([]);
    expect(await tagger.tag('Novatek')).toHaveLength(1);
  });

  it('repairs what the labels alone would not spell', async () => {
    const { tagger } = await open();
    const text = 'Le Morel et des Anne des.';
    const spans = await tagger.tag(text);
    for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/^(?:Morel|Anne|des)(?: (?:Morel|Anne|des))*$/u);
  });

  it('reads a text of 500,000 characters to its end, the same each time, and lets timers run', async () => {
    const { tagger } = await open();
    const text = `${'Hier, Anne Morel a vu Paris. '.repeat(17_240)}Union des Ports`;
    expect(text.length).toBeGreaterThan(499_000);
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    const [first, second] = await Promise.all([tagger.tag(text), tagger.tag(text)]);
    clearInterval(timer);
    expect(first).toHaveLength(2 * 17_240 + 1);
    expect(text.slice(first.at(-1)?.start, first.at(-1)?.end)).toBe('Union des Ports');
    expect(second).toEqual(first);
    expect(ticks).toBeGreaterThan(10);
  });

  it('gives the same whatever is read beside', async () => {
    const { tagger } = await open();
    const other = await open();
    const text = 'Anne Morel, Paris, Novatek. '.repeat(40);
    const alone = await other.tagger.tag(text);
    const crowd = await Promise.all([text.repeat(3), text, `Paris ${text}`, text].map((one) => tagger.tag(one)));
    expect(crowd[1]).toEqual(alone);
    expect(crowd[3]).toEqual(alone);
  });

  it('reads only the spans it is given, and no name crosses their ends', async () => {
    const { tagger } = await open();
    const text = 'Anne Morel, Paris. Union des Ports';
    const spans = [
      { start: 0, end: 4 },
      { start: 5, end: 11 },
      { start: 19, end: 34 },
    ];
    const found = await tagger.tag(text, spans);
    expect(texts(text, found)).not.toContain('PER Anne Morel');
    expect(texts(text, found)).toContain('ORG Union des Ports');
    expect(texts(text, found)).not.toContain('LOC Paris');
  });

  it('reads the empty text and one of nothing but format characters', async () => {
    const { tagger } = await open();
    expect(await tagger.tag('')).toEqual([]);
    expect(await tagger.tag(' \u00ad\u200b\n')).toEqual([]);
    expect(await tagger.tag('Paris', [])).toEqual([]);
  });

  it('stops at an aborted signal', async () => {
    const { tagger } = await open();
    const controller = new AbortController();
    const reading = tagger.tag('Paris '.repeat(50_000), undefined, controller.signal);
    controller.abort();
    await expect(reading).rejects.toMatchObject({ code: 'article/aborted' });
  });

  it('refuses work after it was closed', async () => {
    const { tagger } = await openTagger({ model: 'tiny', modelsFolder });
    await tagger.dispose();
    await tagger.dispose();
    await expect(tagger.tag('Paris')).rejects.toMatchObject({ code: 'environment/runtime' });
  });
});

describe('the score of a span', () => {
  it('is scaled as the card says', async () => {
    const raw = await (await open()).tagger.tag('Paris');
    const calibration = { method: 'platt', slope: 0.5, intercept: -1 };
    const scaled = await (await open(tinyModel({ labels: LABELS, card: { calibration } }))).tagger.tag('Paris');
    const odds = Math.log((raw[0]?.score ?? 0) / (1 - (raw[0]?.score ?? 0)));
    expect(scaled[0]?.score).toBeCloseTo(1 / (1 + Math.exp(-(0.5 * odds - 1))), 2);
    expect(calibrate(1, { slope: 1, intercept: 0 })).toBeLessThan(1);
    expect(calibrate(0, { slope: 1, intercept: 0 })).toBeGreaterThan(0);
  });
});

describe('what is checked before the first text', () => {
  const expectRefusal = async (folder: string, message: RegExp): Promise<void> => {
    const error = await openTagger({ model: 'tiny', modelsFolder: folder }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: 'environment/model' });
    expect(String(error)).toMatch(message);
  };
  const file = (folder: string, name: string): string => join(folder, 'tiny', name);
  const MODEL = 'onnx/model_quantized.onnx';

  it('a missing file', async () => {
    const folder = tinyModel({ labels: LABELS });
    rmSync(file(folder, MODEL));
    await expectRefusal(folder, /model_quantized\.onnx: .*expected the SHA-256 [0-9a-f]{64}, got no such file/u);
  });

  it('a cut file', async () => {
    const folder = tinyModel({ labels: LABELS });
    truncateSync(file(folder, MODEL), 1000);
    await expectRefusal(folder, /model_quantized\.onnx: .*expected the SHA-256 [0-9a-f]{64}, got [0-9a-f]{64} \(1000 bytes\)/u);
  });

  it('an altered file', async () => {
    const folder = tinyModel({ labels: LABELS });
    appendFileSync(file(folder, 'tokenizer_config.json'), ' ');
    await expectRefusal(folder, /tokenizer_config\.json: .*expected the SHA-256 [0-9a-f]{64}, got [0-9a-f]{64} \(3 bytes\)/u);
    appendFileSync(file(folder, 'tokenizer.json'), ' ');
    await expectRefusal(folder, /tokenizer\.json: .*expected the SHA-256 [0-9a-f]{64}, got [0-9a-f]{64}/u);
  });

  it('a card that lacks a hash, or more', async () => {
    const folder = tinyModel({ labels: LABELS });
    const card = JSON.parse(readFileSync(file(folder, 'card.json'), 'utf8')) as { files: Record<string, unknown> };
    const { [MODEL]: _, ...files } = card.files;
    writeFileSync(file(folder, 'card.json'), JSON.stringify({ ...card, files }));
    await expectRefusal(folder, /card\.json: .*expected the SHA-256 of onnx\/model_quantized\.onnx/u);
    writeFileSync(file(folder, 'card.json'), '{"name":"tiny"}');
    await expectRefusal(folder, /card\.json: version/u);
    writeFileSync(file(folder, 'card.json'), '{"name"');
    await expectRefusal(folder, /expected JSON/u);
  });

  it('an unknown name, with the nearest one', async () => {
    await expect(openTagger({ model: 'tinny', modelsFolder })).rejects.toThrow(/Did you mean "tiny"/u);
    await expect(openTagger({ model: './nowhere', modelsFolder })).rejects.toMatchObject({ code: 'environment/model' });
    expect(shippedModels(modelsFolder)).toEqual(['tiny']);
  });
});
