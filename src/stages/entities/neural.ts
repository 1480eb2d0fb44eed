import {
  LOCATION_KINDS,
  type LocationKind,
  type NameMention,
  type NameType,
  ORGANIZATION_KINDS,
  type OrganizationKind,
} from '../../article/index.js';
import { openTagger, type TaggedSpan, type TaggerOptions } from '../../inference/index.js';
import { isGraphemeBoundary } from '../../text/index.js';
import { readZones } from '../read-zones.js';
import type { EntityEngine } from './engine.js';
import { RANK } from './merge.js';
import { type LabelMap, mapLabels } from './neural-labels.js';

export interface NeuralOptions extends TaggerOptions {
  /** Label types of the model → types of names, where they are not the usual ones; null leaves a label out. */
  readonly labels?: LabelMap | undefined;
}

/**
 * A name that is likelier wrong than right is left out: 0.3 to 0.6 points of F1 on the development sets (docs/decisions/merging-engines.md). Not so for events,
 * products and works, which a model finds too seldom as it is: there the rules have the word first.
 */
const LEAST_SCORE = 0.5;
const HELD_TO_IT: ReadonlySet<NameType> = new Set<NameType>(['person', 'organization', 'location']);

const KINDS: ReadonlyMap<NameType, ReadonlySet<string>> = new Map<NameType, ReadonlySet<string>>([
  ['organization', new Set(ORGANIZATION_KINDS)],
  ['location', new Set(LOCATION_KINDS)],
]);

/**
 * Names found by a model of token classification. The model is loaded and checked here, so a missing or altered file fails before the first article.
 * Throws `environment/model`, `environment/runtime`; `usage/definition` for labels that mean nothing known.
 */
export async function createNeuralEngine({ labels = {}, ...options }: NeuralOptions): Promise<EntityEngine> {
  const { tagger, name, version, sha256, languages } = await openTagger(options);
  const typeOf = mapLabels(tagger.types, labels, name);
  return {
    info: { id: 'entities/neural', version, ...(languages === null ? {} : { languages }), model: { name, sha256 } },
    rank: ({ score = 0 }) => (score < LEAST_SCORE ? RANK.neuralInDoubt : RANK.neural),
    async find(document, _, { signal }) {
      const { zones } = readZones(document);
      const spans = await tagger.tag(document.text, zones, signal);
      return spans.flatMap((span) => toMention(document.text, span, typeOf.get(span.type) ?? null));
    },
    dispose: () => tagger.dispose(),
  };
}

/** The mention of a span; none for a type that is left out, a score that is too low, and a span that begins or ends inside a grapheme (half of an emoji). */
function toMention(text: string, { start, end, score, kind }: TaggedSpan, type: NameType | null): NameMention[] {
  if (type === null || (score < LEAST_SCORE && HELD_TO_IT.has(type))) return [];
  if (!isGraphemeBoundary(text, start) || !isGraphemeBoundary(text, end)) return [];
  const known = kind !== undefined && KINDS.get(type)?.has(kind) ? { kind: kind as OrganizationKind | LocationKind } : {};
  return [{ start, end, text: text.slice(start, end), type, ...known, score, scoreKind: 'probability', by: 'entities/neural' }];
}
