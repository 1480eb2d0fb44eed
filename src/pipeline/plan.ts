import type { LayerName } from '../article/index.js';
import { DepecheError } from '../errors/index.js';
import type { Stage } from '../stages/stage.js';

/** Which stage of this library gives a layer: what a message names when one is missing. */
const GIVEN_BY: Readonly<Record<LayerName, string>> = {
  language: 'language',
  sentences: 'sentences',
  names: 'entities',
  amounts: 'amounts',
  dates: 'dates',
  entities: 'resolve',
  summary: 'summarise',
  keyFacts: 'summarise',
  keywords: 'summarise',
};

/** Checks that each stage's needs are given before it and that no layer is given twice. Throws `usage/definition`. */
export function checkPlan(stages: readonly Pick<Stage, 'name' | 'needs' | 'gives'>[], where = 'pipeline'): void {
  const given = new Map<LayerName, string>();
  for (const stage of stages) {
    for (const need of stage.needs) {
      if (given.has(need)) continue;
      throw new DepecheError('usage/definition', {
        where,
        expected: `a stage that gives "${need}" before the stage "${stage.name}"`,
        got: given.size === 0 ? 'none before it' : `only ${[...given.keys()].join(', ')}`,
        hint: `Put the stage "${GIVEN_BY[need]}" before "${stage.name}".`,
      });
    }
    for (const layer of stage.gives) {
      const other = given.get(layer);
      if (other !== undefined) {
        throw new DepecheError('usage/definition', {
          where,
          expected: 'each layer from one stage',
          got: `"${layer}" from "${other}" and from "${stage.name}"`,
          hint: `Leave out one of the two stages.`,
        });
      }
      given.set(layer, stage.name);
    }
  }
}
