import type { Entity, EntityMention, NameMention, ValueEntity, ValueMention } from '../../article/index.js';
import { packFor } from '../../languages/index.js';
import { foldKey } from '../../text/index.js';
import type { Stage } from '../stage.js';
import { groupMentions } from './group.js';
import { nameEntity } from './name-entity.js';
import { oneTypePerName } from './one-type.js';
import { saliences } from './salience.js';
import { type Candidate, isName, settle } from './settle.js';

const ENGINE = { id: 'resolve/rules', version: '1' } as const;

type Draft<T> = T extends unknown ? Omit<T, 'id' | 'mentions'> : never;
interface Drafted {
  readonly draft: Draft<Entity>;
  readonly members: readonly Candidate[];
}

/** Amounts and dates: mentions with the same value, said in the same words, are one. */
function valueEntities(mentions: readonly ValueMention[]): Drafted[] {
  const groups = new Map<string, ValueMention[]>();
  for (const mention of mentions) {
    const id = `${mention.type} ${JSON.stringify(mention.value)} ${foldKey(mention.text)}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map((members) => {
    const [{ type, value, text }] = members as [ValueMention];
    return { draft: { name: text, type, value } as Draft<ValueEntity>, members };
  });
}

/**
 * Who is who: settles the overlaps between names, amounts and dates, gives each name one type, groups mentions into entities with aliases,
 * kinds, countries, links and salience. Entities stand in the order of their first mention.
 */
export function createResolveStage(): Stage<'language' | 'sentences' | 'names' | 'amounts' | 'dates', 'entities'> {
  return {
    name: 'resolve',
    needs: ['language', 'sentences', 'names', 'amounts', 'dates'],
    gives: ['entities'],
    engines: [ENGINE],
    run({ text, zones, layers }) {
      const pack = packFor(layers.language.tag);
      const settled = settle(layers.names, layers.amounts, layers.dates);
      const names = oneTypePerName(settled.filter(isName));
      const groups = groupMentions(text, names, pack);
      const bare = groups.map((group) => nameEntity(group, names, pack));
      const members = groups.map((group) => group.members.map((index) => names[index] as NameMention));
      const salience = saliences(members, bare.map(({ kind }) => kind), zones, text.length);
      const drafted: Drafted[] = [
        ...bare.map((entity, i) => ({ draft: { ...entity, salience: salience[i] ?? 0 }, members: members[i] ?? [] })),
        ...valueEntities(settled.filter((candidate): candidate is ValueMention => !isName(candidate))),
      ];
      return { layers: { entities: number(drafted) } };
    },
  };
}

/** Gives entities and mentions their ids in reading order. */
function number(drafted: readonly Drafted[]): Entity[] {
  const order = drafted.flatMap(({ members }) => members).sort((a, b) => a.start - b.start);
  const ids = new Map(order.map((member, i) => [member, `m${i + 1}`]));
  return [...drafted]
    .sort((a, b) => (a.members[0]?.start ?? 0) - (b.members[0]?.start ?? 0))
    .map(({ draft, members }, i) => ({ id: `e${i + 1}`, ...draft, mentions: members.map((member) => mentionOf(member, ids.get(member) ?? '')) }) as Entity);
}

function mentionOf(member: Candidate, id: string): EntityMention {
  const { start, end, text, by } = member;
  const score = 'score' in member && member.score !== undefined && member.scoreKind !== undefined ? { score: member.score, scoreKind: member.scoreKind } : {};
  return { id, start, end, text, ...score, by };
}
