import { describe, expect, it } from 'vitest';
import type { LayerName, NameMention } from '../../src/article/index.js';
import type { DepecheError } from '../../src/errors/index.js';
import { Pipeline } from '../../src/pipeline/index.js';
import { createDetectStage } from '../../src/stages/detect/index.js';
import { createSentencesStage } from '../../src/stages/sentences/index.js';
import type { Stage, StageResult } from '../../src/stages/stage.js';

const stage = <N extends LayerName, G extends LayerName>(name: string, needs: N[], gives: G[], run: Stage<N, G>['run']): Stage<N, G> => ({
  name,
  needs,
  gives,
  engines: [{ id: `${name}/test`, version: '1' }],
  run,
});

const namesStage = (mentions: (text: string) => readonly Partial<NameMention>[]): Stage<'language', 'names'> =>
  stage('entities', ['language'], ['names'], ({ text }) => ({ layers: { names: mentions(text) as readonly NameMention[] } }) as StageResult<'names'>);

const base = new Pipeline('test').use(createDetectStage()).use(createSentencesStage());
const article = { text: 'Un titre simple\n\nLe ministre a parlé hier à Paris. Il reviendra.' };

const codeOf = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: DepecheError) => error.code,
  );

describe('Pipeline', () => {
  it('gives a record with a layer for each stage, their coverage and who ran', async () => {
    const record = await base.run(article);
    expect(record.language.tag).toBe('fr');
    expect(record.sentences.map(({ start, end }) => record.text.slice(start, end))).toEqual([
      'Un titre simple',
      'Le ministre a parlé hier à Paris.',
      'Il reviendra.',
    ]);
    expect(Object.keys(record.coverage)).toEqual(['language', 'sentences']);
    expect(Object.keys(record.runs)).toEqual(['ingest/rules', 'ingest/line-zones', 'language/eld', 'language/franc', 'sentences/segmenter']);
    expect(record.pipeline).toEqual({ name: 'test', fingerprint: base.fingerprint });
  });

  it('refuses a stage whose needs are not given, and names the missing one', () => {
    expect(() => new Pipeline('x', [createSentencesStage() as Stage])).toThrow(
      /"language" before the stage "sentences".*Put the stage "language" before "sentences"/u,
    );
    // @ts-expect-error the stage needs a layer that this pipeline does not have
    expect(() => new Pipeline('x').use(createSentencesStage())).toThrow();
  });

  it('refuses two stages that give the same layer', () => {
    expect(() => base.use(createSentencesStage())).toThrow(/each layer from one stage/u);
  });

  it.each<[string, (text: string) => readonly Partial<NameMention>[]]>([
    ['outside the text', (text) => [{ start: 0, end: text.length + 1, text }]],
    ['empty', () => [{ start: 3, end: 3, text: '' }]],
    ['whose text is another', () => [{ start: 0, end: 2, text: 'xx' }]],
    [
      'that overlap',
      () => [
        { start: 0, end: 5, text: 'Un ti' },
        { start: 3, end: 8, text: 'titre' },
      ],
    ],
    [
      'out of order',
      () => [
        { start: 3, end: 8, text: 'titre' },
        { start: 0, end: 2, text: 'Un' },
      ],
    ],
  ])('stops a stage that returns spans %s', async (_, mentions) => {
    expect(await codeOf(base.use(namesStage(mentions)).run(article))).toBe('stage/contract');
  });

  it('moves an end inside a grapheme to its edge, and gives a shared grapheme to the earlier span', async () => {
    const text = 'e\u0301tude de Google\u200d\u200d sur Paris';
    const cut = (surface: string) => ({ start: text.indexOf(surface), end: text.indexOf(surface) + surface.length, text: surface });
    let seen: readonly NameMention[] = [];
    const spy = stage('spy', ['names'], ['amounts'], ({ layers }) => {
      seen = layers.names;
      return { layers: { amounts: [] } };
    });
    const found = [cut('e'), { start: 1, end: 4, text: text.slice(1, 4) }, cut('Google')];
    await base
      .use(namesStage(() => found))
      .use(spy)
      .run({ text });
    expect(seen.map((mention) => mention.text)).toEqual(['e\u0301', 'tu', 'Google\u200d\u200d']);
  });

  it('turns a stage that throws into article/failed with its name', async () => {
    const pipeline = base.use(
      namesStage(() => {
        throw new TypeError('boom');
      }),
    );
    await expect(pipeline.run(article)).rejects.toMatchObject({ code: 'article/failed', where: 'stage entities' });
  });

  it('freezes documents: a stage cannot change what others gave', async () => {
    const pipeline = base.use(namesStage(() => []));
    const spoiler = stage('spoiler', ['names'], ['amounts'], (document) => {
      (document.layers.names as NameMention[]).push({} as NameMention);
      return { layers: { amounts: [] } };
    });
    await expect(pipeline.use(spoiler).run(article)).rejects.toMatchObject({ code: 'article/failed' });
  });

  it('stops between stages when told to', async () => {
    const abort = new AbortController();
    abort.abort();
    expect(await codeOf(base.run(article, { signal: abort.signal }))).toBe('article/aborted');
  });

  it('runs many articles to one outcome each, in order, whatever the concurrency', async () => {
    const articles = [article, { text: ' ' }, { text: 'Une autre dépêche, plus courte que la première.' }, { id: 'x' }];
    const seen = await Promise.all(
      [1, 3, 16].map(async (concurrency) => {
        const outcomes: string[] = [];
        for await (const outcome of base.runAll(articles, { concurrency }))
          outcomes.push(outcome.ok ? JSON.stringify(outcome.record) : outcome.error.code);
        return outcomes;
      }),
    );
    expect(seen[0]).toHaveLength(4);
    expect(seen[0]?.[1]).toBe('article/empty');
    expect(seen[0]?.[3]).toBe('article/no-text-field');
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  it('has another fingerprint when an engine has another version', () => {
    const other = stage('entities', ['language'], ['names'], () => ({ layers: { names: [] } }));
    const same = base.use(other).fingerprint;
    expect(base.use(other).fingerprint).toBe(same);
    expect(base.use({ ...other, engines: [{ id: 'entities/test', version: '2' }] }).fingerprint).not.toBe(same);
  });

  it('has another fingerprint when a stage is made with other options', () => {
    const made = (languages: string[]) => new Pipeline('test').use(createDetectStage({ languages })).fingerprint;
    expect(made(['fr', 'en'])).toBe(made(['fr', 'en']));
    expect(made(['fr', 'en'])).not.toBe(made(['fr']));
  });

  it('releases its stages', async () => {
    let disposed = 0;
    {
      await using pipeline = base.use({ ...namesStage(() => []), dispose: async () => void disposed++ });
      expect(pipeline.stages).toHaveLength(3);
    }
    expect(disposed).toBe(1);
  });
});
