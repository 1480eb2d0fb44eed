import type { EntityEngine } from '../stages/entities/index.js';
import type { Stage } from '../stages/stage.js';
import type { PipelineDefinition, StageDefinition } from './definition.js';

type EntitiesDefinition = Extract<StageDefinition, { use: 'entities' }>;
type SummariseDefinition = Extract<StageDefinition, { use: 'summarise' }>;

/** Makes the stage that a definition names. Modules are loaded when first used, so that what a pipeline leaves out costs nothing. */
export async function makeStage(stage: StageDefinition, definition: PipelineDefinition): Promise<Stage> {
  switch (stage.use) {
    case 'language': {
      const { createDetectStage } = await import('../stages/detect/index.js');
      return createDetectStage({ languages: definition.languages, engines: stage.engines }) as Stage;
    }
    case 'sentences': {
      const { createSentencesStage } = await import('../stages/sentences/index.js');
      return createSentencesStage() as Stage;
    }
    case 'entities': {
      const { createEntitiesStage } = await import('../stages/entities/index.js');
      const engines = await Promise.all(stage.engines.map((name) => makeEngine(name, stage)));
      return createEntitiesStage({ engines, ...(definition.rules === undefined ? {} : { rules: definition.rules }) }) as Stage;
    }
    case 'amounts': {
      const { createAmountsStage } = await import('../stages/amounts/index.js');
      return createAmountsStage() as Stage;
    }
    case 'dates': {
      const { createDatesStage } = await import('../stages/dates/index.js');
      return createDatesStage() as Stage;
    }
    case 'resolve': {
      const { createResolveStage } = await import('../stages/resolve/index.js');
      return createResolveStage(definition.rules === undefined ? {} : { rules: definition.rules }) as Stage;
    }
    case 'summarise':
      return makeSummary(stage);
  }
}

async function makeSummary({ method, sentences, words, ratio, model, prefix, ungrounded }: SummariseDefinition): Promise<Stage> {
  const limits = given({ sentences, words, ratio });
  if (method === 'abstractive' && model !== undefined) {
    const { createAbstractiveStage } = await import('../stages/summarise/abstractive/index.js');
    return (await createAbstractiveStage({ model, ...limits, ...given({ prefix, ungrounded }) })) as Stage;
  }
  const { createSummariseStage } = await import('../stages/summarise/index.js');
  return createSummariseStage(limits) as Stage;
}

/** The same object without the keys that are undefined. */
function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

const DEFAULT_MODEL = 'news-accurate';

async function makeEngine(
  name: EntitiesDefinition['engines'][number],
  { model = DEFAULT_MODEL, labels, scheme }: EntitiesDefinition,
): Promise<EntityEngine> {
  if (name === 'neural') {
    const { createNeuralEngine } = await import('../stages/entities/neural.js');
    return createNeuralEngine({ model, labels, scheme });
  }
  const { createEngine } = await import('../stages/entities/index.js');
  return createEngine(name);
}
