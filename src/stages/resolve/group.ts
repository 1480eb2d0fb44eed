import type { NameMention } from '../../article/index.js';
import type { LanguagePack } from '../../languages/index.js';
import { abbreviates, looksLikeAcronym } from './acronym.js';
import { type Evidence, findEvidence } from './evidence.js';
import { nameKey } from './name-key.js';
import { joinPersons } from './persons.js';
import { Union } from './union.js';

/** Mentions of one entity, as indices in reading order, with what the text says of its names. */
export interface Group {
  readonly members: readonly number[];
  readonly evidence: readonly Evidence[];
}

const SQUEEZED_LEAST = 4;

/** Groups mentions into entities: the same name however written, the same known entity, family names, and what the text itself says. O(n log n). */
export function groupMentions(text: string, mentions: readonly NameMention[], pack: LanguagePack): Group[] {
  const union = new Union(mentions.length);
  const seen = new Map<string, number>();
  const joinAs = (id: string, index: number): void => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else union.join(first, index);
  };
  const acronyms = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    const { core, squeezed } = nameKey(mention);
    joinAs(`${mention.type} ${core}`, index);
    if (squeezed.length >= SQUEEZED_LEAST) joinAs(`${mention.type}/${squeezed}`, index);
    if (mention.canonical !== undefined) joinAs(`${mention.type}=${mention.canonical}`, index);
    if (mention.type === 'organization' && looksLikeAcronym(mention.text)) acronyms.set(mention.text, acronyms.get(mention.text) ?? index);
  }
  joinPersons(mentions, union);
  const evidence = findEvidence(text, mentions, pack);
  for (const { first, second } of evidence) union.join(first, second);
  joinAcronyms(mentions, acronyms, union);

  const groups = new Map<number, { members: number[]; evidence: Evidence[] }>();
  for (const index of mentions.keys()) {
    const root = union.find(index);
    const group = groups.get(root) ?? { members: [], evidence: [] };
    group.members.push(index);
    groups.set(root, group);
  }
  for (const item of evidence) groups.get(union.find(item.first))?.evidence.push(item);
  return [...groups.values()];
}

/** An acronym that nothing explains is the one organisation of the article, if there is just one, whose words it abbreviates in full. */
function joinAcronyms(mentions: readonly NameMention[], acronyms: ReadonlyMap<string, number>, union: Union): void {
  if (acronyms.size === 0) return;
  const long = mentions.flatMap((mention, index) => (mention.type === 'organization' && nameKey(mention).words.length >= 3 ? [index] : []));
  for (const [acronym, index] of acronyms) {
    if (acronym.length < 3 || mentions[index]?.canonical !== undefined) continue;
    const fits = new Set(long.filter((other) => abbreviates(acronym, mentions[other]?.text ?? '')).map((other) => union.find(other)));
    const [only] = fits;
    if (fits.size === 1 && only !== undefined) union.join(index, only);
  }
}
