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
import { personBounds } from './bounds.js';
import type { EntityEngine } from './engine.js';
import { type LabelMap, mapLabels } from './neural-labels.js';

export interface NeuralOptions extends TaggerOptions {
  /** Label types of the model → types of names, where they are not the usual ones; null leaves a label out. */
  readonly labels?: LabelMap | undefined;
}

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
  const labelOf = new Map([...typeOf].reverse().map(([label, type]) => [type, label]));

  const judge: NonNullable<EntityEngine['judge']> = async (document, { signal }) => {
    const { text } = document;
    const { spans, scoreOf } = await tagger.read(text, readZones(document).zones, signal);
    const mentions = spans.flatMap((span) => toMention(text, span, typeOf.get(span.type) ?? null));
    return { mentions, scoreOf: (mention) => scoreOf(mention, labelOf.get(mention.type) ?? '') };
  };

  return {
    info: { id: 'entities/neural', version, ...(languages === null ? {} : { languages }), model: { name, sha256 } },
    rank: ({ score = 0 }) => score * 100,
    find: async (document, _, context) => (await judge(document, context)).mentions,
    judge,
    dispose: () => tagger.dispose(),
  };
}

/** The mention of a span; none for a type that is left out and a span that begins or ends inside a grapheme (half of an emoji). */
function toMention(text: string, span: TaggedSpan, type: NameType | null): NameMention[] {
  const { score, kind } = span;
  const { start, end } = type === 'person' ? personBounds(text, span) : span;
  if (type === null) return [];
  if (!isGraphemeBoundary(text, start) || !isGraphemeBoundary(text, end)) return [];
  const known = kind !== undefined && KINDS.get(type)?.has(kind) ? { kind: kind as OrganizationKind | LocationKind } : {};
  return [{ start, end, text: text.slice(start, end), type, ...known, score, scoreKind: 'probability', by: 'entities/neural' }];
}
