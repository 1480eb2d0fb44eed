import type { Document } from '../../article/index.js';
import { userGazetteer } from '../entities/rules/user-gazetteer.js';
import type { UserRules } from '../entities/rules/user-rules-schema.js';
import { readZones } from '../read-zones.js';
import type { Stage } from '../stage.js';
import { mergeSets } from './merge-sets.js';
import { nameEntities } from './name-entities.js';
import { sceneOf } from './named.js';
import { numberEntities, type Unnumbered } from './number-entities.js';
import { settle } from './settle.js';
import { groupValues, valueEntity } from './values.js';

type Needs = 'language' | 'names' | 'amounts' | 'dates' | 'sentences';

const ENGINE = { id: 'resolve/rules', version: '1' } as const;

export interface ResolveOptions {
  /** The user's merge sets, and the table that names are looked up in before all others. */
  readonly rules?: UserRules;
}

/** Who is who: mentions become entities with one type, kind, country, aliases, links and salience; amounts and dates become value entities. */
export function createResolveStage({ rules }: ResolveOptions = {}): Stage<Needs, 'entities'> {
  const user = rules === undefined || rules.entities.length === 0 ? undefined : userGazetteer(rules);
  const merge = mergeSets(rules?.merge ?? [], user);
  return {
    name: 'resolve',
    needs: ['language', 'names', 'amounts', 'dates', 'sentences'],
    gives: ['entities'],
    options: { rules },
    engines: [ENGINE],
    run(document: Document<Needs>) {
      const { names, values } = settle(document);
      const scene = sceneOf(document, names, user);
      const titleEnd = document.zones.find(({ kind }) => kind === 'title')?.end ?? 0;
      const drafts: Unnumbered[] = [
        ...nameEntities(scene, titleEnd, merge),
        ...groupValues(values).map((mentions) => ({ parts: valueEntity(mentions), mentions })),
      ];
      return { layers: { entities: numberEntities(drafts) }, coverage: readZones(document).coverage };
    },
  };
}
