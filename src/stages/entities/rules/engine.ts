import type { Document, NameMention } from '../../../article/index.js';
import type { EntityEngine } from '../engine.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { RANK } from '../merge.js';
import { isGlued, type Reading } from '../reading.js';
import { matchAt, parsePattern } from './token-pattern.js';
import { userGazetteer } from './user-gazetteer.js';
import type { UserRules } from './user-rules-schema.js';

function mentionOf(reading: Reading, from: number, to: number, what: Omit<NameMention, 'start' | 'end' | 'text'>): NameMention {
  const start = (reading.tokens[from] as { start: number }).start;
  const end = (reading.tokens[to - 1] as { end: number }).end;
  return { start, end, text: reading.text.slice(start, end), ...what };
}

/** Finds what the user's rules name: the names of the table as they are written there, and the patterns. Outranks every other engine. */
export function createUserEngine(rules: UserRules): EntityEngine {
  const table = userGazetteer(rules);
  const patterns = rules.patterns.map((rule) => ({ ...rule, compiled: parsePattern(rule.pattern) }));
  return {
    info: { id: 'entities/user', version: '1' },
    rank: () => RANK.user,
    find(_document: Document<'language' | 'sentences'>, reading: Reading): readonly NameMention[] {
      const mentions: NameMention[] = [];
      for (let i = 0; i < reading.tokens.length; i++) {
        const names = namedAt(reading, i, table);
        if (names !== undefined) mentions.push(names);
        for (const { compiled, pattern, type, kind, id } of patterns) {
          const found = matchAt(compiled, reading, i);
          if (found === undefined) continue;
          const link = id === undefined ? {} : { links: [{ kb: rules.name, id }] };
          mentions.push(
            mentionOf(reading, found.from, found.to, {
              type,
              ...(kind === undefined ? {} : { kind }),
              ...link,
              score: 1,
              scoreKind: 'human',
              by: `entities/user:${pattern}`,
            }),
          );
        }
      }
      return mentions;
    },
  };
}

function namedAt(reading: Reading, i: number, table: Gazetteer): NameMention | undefined {
  const found = table.trie.longest(reading, i);
  if (found === undefined || isGlued(reading, i, found.to)) return undefined;
  const said = reading.text.slice(reading.tokens[i]?.start, reading.tokens[found.to - 1]?.end).replaceAll('’', "'");
  // Case counts where another name of the table differs in it alone, else a capital at the start is enough.
  const form =
    found.values.find(({ name }) => name.replaceAll('’', "'") === said) ?? found.values.find(({ name }) => name.charAt(0) === said.charAt(0));
  if (form === undefined) return undefined;
  const { entity } = form;
  return mentionOf(reading, i, found.to, {
    type: entity.type,
    ...(entity.kind === undefined ? {} : { kind: entity.kind }),
    ...(entity.country === undefined ? {} : { country: entity.country }),
    canonical: entity.names[0]?.name ?? entity.id,
    links: entity.links,
    score: 1,
    scoreKind: 'human',
    by: `entities/user:${entity.id}`,
  });
}
