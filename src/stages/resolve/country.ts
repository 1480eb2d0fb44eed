import { certainEntity } from '../entities/gazetteer/gazetteer.js';
import type { Named, Scene } from './named.js';

/** The state of a public body: as an engine or a table says, by the nation or the place in its name. */
export function countryOf(members: readonly Named[], { gazetteer, lexicon }: Scene): string | undefined {
  for (const { mention, known, byUser } of members) {
    const certain = certainEntity(known)?.country;
    const country = byUser && certain !== undefined ? certain : (mention.country ?? certain);
    if (country !== undefined) return country;
  }
  for (const { keys } of members) {
    for (let from = 0; from < keys.length; from++) {
      const nation = lexicon.demonyms.get(keys[from] as string) ?? lexicon.demonyms.get(`${keys[from]}-${keys[from + 1]}`);
      if (nation !== undefined) return nation;
      for (let to = Math.min(keys.length, from + 5); to > from; to--) {
        const place = gazetteer.byName
          .get(keys.slice(from, to).join(' '))
          ?.find(({ entity }) => entity.type === 'location' && entity.country !== undefined);
        if (place?.entity.country !== undefined && from > 0) return place.entity.country;
      }
    }
  }
  return undefined;
}
