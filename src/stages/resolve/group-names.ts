import { joinAcronymHeads } from './acronym-heads.js';
import { joinAcronyms } from './acronyms.js';
import { joinAppositions } from './appositions.js';
import { pairs } from './between.js';
import { type AliasLink, Groups } from './groups.js';
import { joinMerged, type MergeSets } from './merge-sets.js';
import type { Named, Scene } from './named.js';
import { joinPeople } from './people/join-people.js';
import { joinSameNames } from './same-name.js';
import { joinShortForms } from './short-forms.js';

/** The names of an article, those of one entity together, and what the text says of their being one. */
export function groupNames(scene: Scene, merge: MergeSets): { members: Named[][]; links: readonly AliasLink[] } {
  const groups = new Groups(scene.named.map(({ known, byUser }) => (byUser ? known[0]?.entity : undefined)));
  joinSameNames(scene, groups);
  joinMerged(scene, groups, merge);
  const neighbours = pairs(scene);
  joinAcronyms(scene, groups, neighbours);
  joinAcronymHeads(scene, groups);
  joinAppositions(scene, groups, neighbours);
  joinShortForms(scene, groups);
  joinPeople(scene, groups);
  return { members: groups.all().map((orders) => orders.map((order) => scene.named[order] as Named)), links: groups.links };
}
