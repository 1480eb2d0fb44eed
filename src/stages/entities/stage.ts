import type { Document, NameMention } from '../../article/index.js';
import { compareSpans } from '../../text/index.js';
import { readZones } from '../read-zones.js';
import type { Stage, StageContext, StageResult } from '../stage.js';
import { believedElsewhere, CONSISTENCY, sameNamesElsewhere } from './consistency.js';
import { createCuesEngine } from './cues/engine.js';
import type { EngineMentions, EntityEngine, Judgement } from './engine.js';
import { createGazetteerEngine } from './gazetteer/engine.js';
import { idiomSpans, liesIn } from './idioms.js';
import { lexiconFor } from './lexicon.js';
import { mergeMentions } from './merge.js';
import { readingOf } from './reading.js';
import { denyWith } from './rules/deny.js';
import { createUserEngine } from './rules/engine.js';
import type { UserRules } from './rules/user-rules-schema.js';

export interface EntitiesOptions {
  /** Asked in this order; the first one wins where all else is equal. Default: gazetteer and cues. */
  readonly engines?: readonly EntityEngine[];
  /** Look for names found once at their other places in the article. Default: true. */
  readonly consistency?: boolean;
  /** What the user knows better: an engine that outranks all, and names to leave out. */
  readonly rules?: UserRules;
}

const serves = (engine: EntityEngine, tag: string): boolean => engine.info.languages?.includes(tag.split('-', 1)[0] ?? tag) ?? true;

/** Names of people, organisations, places, events, products, works and identifiers, by several engines whose answers are settled in one place. */
export function createEntitiesStage(options: EntitiesOptions = {}): Stage<'language' | 'sentences', 'names'> {
  const own = options.rules === undefined ? [] : [createUserEngine(options.rules)];
  const engines = [...own, ...(options.engines ?? [createGazetteerEngine(), createCuesEngine()])];
  const isDenied = denyWith(options.rules);
  const consistency = options.consistency ?? true;
  return {
    name: 'entities',
    needs: ['language', 'sentences'],
    gives: ['names'],
    options: { consistency, rules: options.rules },
    engines: [...engines.map(({ info }) => info), ...(consistency ? [CONSISTENCY] : [])],
    async run(document: Document<'language' | 'sentences'>, context: StageContext): Promise<StageResult<'names'>> {
      const { tag } = document.layers.language;
      const reading = readingOf(document);
      const lexicon = lexiconFor(tag);
      const idioms = idiomSpans(reading, lexicon);
      const asked = engines.filter((engine) => serves(engine, tag));
      // The first model that can judge has its word on what all the others find.
      const judge = asked.find((engine) => engine.judge !== undefined);
      const all: EngineMentions[] = [];
      for (const engine of asked) {
        context.signal?.throwIfAborted();
        const found: Judgement | { mentions: readonly NameMention[] } =
          engine === judge && engine.judge !== undefined
            ? await engine.judge(document, context)
            : { mentions: await engine.find(document, reading, context) };
        all.push({ engine, ...found, mentions: found.mentions.filter((mention) => !isDenied(mention) && !liesIn(idioms, mention)) });
      }
      const merged = mergeMentions(all);
      const scoreOf = all.find((one) => one.scoreOf !== undefined)?.scoreOf;
      const isBelieved = (mention: NameMention): boolean => !liesIn(idioms, mention) && believedElsewhere(mention, scoreOf);
      const names = consistency ? [...merged, ...sameNamesElsewhere(reading, merged, lexicon).filter(isBelieved)].sort(compareSpans) : merged;
      return { layers: { names }, coverage: readZones(document).coverage };
    },
    async dispose(): Promise<void> {
      for (const engine of engines) await engine.dispose?.();
    },
  };
}
