import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedModels } from '../../src/inference/index.js';
import { embeddedPipelines, openPipeline, readDefinition } from '../../src/pipeline/index.js';
import { tinyModel } from '../helpers/tiny-model.js';

const model = join(
  tinyModel({ labels: { Anne: 'B-PER', Morel: 'E-PER', Paris: 'S-LOC', Novatek: 'S-ORG' }, kinds: { Novatek: 'ORG.company' } }),
  'tiny',
);
const definition = {
  name: 'with-a-model',
  stages: [
    { use: 'language' as const },
    { use: 'sentences' as const },
    { use: 'entities' as const, engines: ['neural' as const, 'cues' as const], model },
  ],
};
const article = { id: 'a1', text: 'Hier, Anne Morel a dit que Novatek irait à Paris .', language: 'fr' };

describe('a pipeline with a model', () => {
  it('names the model and its digest in the plan and in each record', async () => {
    await using pipeline = await openPipeline(definition);
    const engine = pipeline.engines.find(({ id }) => id === 'entities/neural');
    expect(engine?.model).toMatchObject({ name: 'tiny' });
    const record = await pipeline.run(article);
    expect(record.runs['entities/neural']).toEqual({ version: '1.2.3', model: 'tiny', sha256: engine?.model?.sha256 });
  });

  it('gives the same records side by side as one by one', async () => {
    await using pipeline = await openPipeline(definition);
    const articles = Array.from({ length: 12 }, (_, i) => ({ ...article, id: `a${i}`, text: `${article.text} `.repeat(1 + (i % 4) * 9) }));
    const alone = [];
    for (const one of articles) alone.push(JSON.stringify(await pipeline.run(one)));
    const together = await Promise.all(articles.map((one) => pipeline.run(one)));
    expect(together.map((record) => JSON.stringify(record))).toEqual(alone);
  });

  it('fails before the first article when the model is not there', async () => {
    const stages = [...definition.stages.slice(0, 2), { use: 'entities' as const, engines: ['neural' as const], model: './no-such-model' }];
    await expect(openPipeline({ name: 'x', stages })).rejects.toMatchObject({ code: 'environment/model' });
  });

  it('is refused when it names a model and no engine that reads one', async () => {
    const stages = [...definition.stages.slice(0, 2), { use: 'entities' as const, engines: ['cues' as const], model }];
    await expect(openPipeline({ name: 'x', stages })).rejects.toThrow(/stages\[2\]\.engines: .*model, labels or scheme without the engine neural/u);
  });
});

describe('the embedded pipelines', () => {
  it.each(embeddedPipelines())('%s names models that ship', (name) => {
    for (const stage of readDefinition(name).stages) {
      if (stage.use === 'entities' && stage.engines.includes('neural')) expect(shippedModels()).toContain(stage.model ?? 'news-accurate');
    }
  });
});
