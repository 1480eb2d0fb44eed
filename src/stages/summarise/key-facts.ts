import type { Entity, KeyFact } from '../../article/index.js';
import type { Span } from '../../text/index.js';
import type { Analysis } from './analysis.js';
import type { RankerModel } from './card.js';
import type { Passage } from './passages.js';
import { dot } from './ramp.js';

const MOST = 5;
/** How much a mention says; counts and durations say less than sums. */
const WEIGHTS = { money: 1, percent: 0.8, agency: 0.9, date: 0.6, quantity: 0.6, duration: 0.4 } as const;
/** What an entity is worth that a chosen sentence has already told. */
const TOLD = 0.25;
/** A sentence is a key fact from this weight on: a sum, a share, an agency that matters, or two lesser things. */
const LEAST = 0.7;
/** The ranker's word between sentences that tell as much. */
const RANKER = 0.02;

interface Weighted extends Span {
  readonly entity: string;
  readonly weight: number;
}

function weightOf(entity: Entity): number {
  switch (entity.type) {
    case 'money':
    case 'percent':
    case 'quantity':
    case 'duration':
      return WEIGHTS[entity.type];
    case 'date':
      return entity.value.edtf === null ? 0 : WEIGHTS.date;
    case 'organization':
      return entity.kind === 'agency' ? WEIGHTS.agency * (0.5 + entity.salience) : 0;
    default:
      return 0;
  }
}

/** The weighted mentions inside each passage; both lists are in reading order. */
function mentionsBy(passages: readonly Passage[], entities: readonly Entity[]): Weighted[][] {
  const mentions = entities
    .flatMap((entity) => {
      const weight = weightOf(entity);
      return weight > 0 ? entity.mentions.map(({ start, end }) => ({ start, end, entity: entity.id, weight })) : [];
    })
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return passages.map(({ start, end }) => {
    const inside: Weighted[] = [];
    for (; at < mentions.length && (mentions[at]?.start ?? end) < end; at++) {
      const mention = mentions[at];
      if (mention !== undefined && mention.start >= start && mention.end <= end) inside.push(mention);
    }
    return inside;
  });
}

/**
 * The sentences that hold the main amounts, dates and agencies: at most five, in reading order, each with those mentions. Chosen one by one;
 * what a chosen sentence has told counts little in the next.
 */
export function keyFactsOf({ passages, rows, eligible }: Analysis, entities: readonly Entity[], model: RankerModel): KeyFact[] {
  const open = mentionsBy(passages, entities).flatMap((mentions, i) => {
    const passage = passages[i];
    const row = rows[i];
    if (passage === undefined || row === undefined || mentions.length === 0 || eligible[i] !== true) return [];
    return [{ passage, mentions, bonus: RANKER * dot(row, model.sentence) }];
  });
  const told = new Set<string>();
  const chosen: typeof open = [];
  while (chosen.length < MOST) {
    let best: { fact: (typeof open)[number]; weight: number } | undefined;
    for (const fact of open) {
      if (chosen.includes(fact)) continue;
      const said = new Set(told);
      let weight = 0;
      for (const mention of fact.mentions) {
        weight += mention.weight * (said.has(mention.entity) ? TOLD : 1);
        said.add(mention.entity);
      }
      if (weight >= LEAST && (best === undefined || weight + fact.bonus > best.weight + best.fact.bonus)) best = { fact, weight };
    }
    if (best === undefined) break;
    chosen.push(best.fact);
    for (const { entity } of best.fact.mentions) told.add(entity);
  }
  return chosen
    .sort((a, b) => a.passage.start - b.passage.start)
    .map(({ passage, mentions }) => ({ start: passage.start, end: passage.end, mentions: mentions.map(({ start, end }) => ({ start, end })) }));
}
