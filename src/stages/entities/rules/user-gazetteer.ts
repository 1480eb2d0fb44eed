import { type Gazetteer, makeGazetteer } from '../gazetteer/gazetteer.js';
import type { KnownEntity } from '../gazetteer/rows.js';
import type { UserRules } from './user-rules-schema.js';

/** The user's table in the shape of the package's own: the first link of an entity names the user's table. */
function userEntities({ name, entities }: UserRules): KnownEntity[] {
  return entities.map(({ id, names, type, kind, country, links = [] }) => ({
    id: id ?? (names[0] as string),
    type,
    ...(kind === undefined ? {} : { kind }),
    ...(country === undefined ? {} : { country }),
    links: [{ kb: name, id: id ?? (names[0] as string) }, ...links],
    listed: true,
    names: names.map((one) => ({ name: one })),
  }));
}

const made = new WeakMap<UserRules, Gazetteer>();

/** The user's names, made once for the engine that finds them and the stage that links them. */
export function userGazetteer(rules: UserRules): Gazetteer {
  let table = made.get(rules);
  if (table === undefined) {
    table = makeGazetteer(userEntities(rules), 'und');
    made.set(rules, table);
  }
  return table;
}
