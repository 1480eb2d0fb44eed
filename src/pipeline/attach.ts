import type { Coverage, Document, DocumentBase, LayerName, Layers, Notice } from '../article/index.js';
import { DepecheError } from '../errors/index.js';
import type { Stage, StageResult } from '../stages/stage.js';
import { type Span, snapToGraphemes } from '../text/index.js';

/** A document under way, with what the stages said beside their layers. */
export interface Progress {
  readonly document: Document;
  readonly coverage: Readonly<Record<string, Coverage>>;
  readonly notices: readonly Notice[];
}

export const begin = (document: DocumentBase): Progress => ({
  document: Object.freeze({ ...document, layers: Object.freeze({}) }),
  coverage: {},
  notices: document.notices,
});

type TextSpan = Span & { readonly text?: string };

/** Layers whose spans come straight from the words of the text; those of later layers are made of them. */
const SNAPPED: ReadonlySet<LayerName> = new Set(['sentences', 'names', 'amounts', 'dates']);

/**
 * Joiners and marks that hang on the last letter of a word belong to the same grapheme: such an end is moved outward, for every stage in the same
 * way. Where two spans would share a grapheme the earlier one has it.
 */
function snapAll<T extends TextSpan>(text: string, spans: readonly T[]): T[] {
  const snapped: T[] = [];
  let last = 0;
  for (const span of spans) {
    const { start, end } = snapToGraphemes(text, span);
    const from = Math.max(start, last);
    if (from >= end) continue;
    last = end;
    const moved = from !== span.start || end !== span.end;
    snapped.push(moved ? { ...span, start: from, end, ...(span.text === undefined ? {} : { text: text.slice(from, end) }) } : span);
  }
  return snapped;
}

function violation(stage: string, layer: string, rule: string, span: Span): never {
  throw new DepecheError('stage/contract', { where: `stage ${stage}, layer ${layer}`, expected: rule, got: `[${span.start}, ${span.end})` });
}

/** Spans of a layer must lie in the text, say their text to the letter, and be disjoint and sorted. */
function checkSpans(stage: string, layer: string, text: string, spans: readonly TextSpan[]): void {
  let last = 0;
  for (const span of spans) {
    if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) violation(stage, layer, 'a span within the text', span);
    if (span.start < last) violation(stage, layer, 'disjoint spans in reading order', span);
    if (span.text !== undefined && text.slice(span.start, span.end) !== span.text) violation(stage, layer, 'the text of its span', span);
    last = span.end;
  }
}

function spansOf(name: LayerName, layer: Layers[LayerName]): readonly Span[] {
  if (name === 'summary') return (layer as Layers['summary']).sentences;
  if (name === 'entities') {
    return (layer as Layers['entities']).flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  }
  return name === 'language' ? [] : (layer as readonly Span[]);
}

/** Adds what a stage returned to the document: the one place where layers are checked, stamped and frozen. Throws `stage/contract`. */
export function attach(progress: Progress, stage: Pick<Stage, 'name' | 'gives'>, result: StageResult<LayerName>): Progress {
  const { document } = progress;
  const layers: Partial<Record<LayerName, unknown>> = {};
  for (const name of stage.gives) {
    const layer = result.layers[name];
    if (layer === undefined) {
      throw new DepecheError('stage/contract', { where: `stage ${stage.name}`, expected: `the layer "${name}"`, got: 'nothing' });
    }
    // Key phrases and key facts may share words; every other layer is disjoint.
    if (name !== 'keywords' && name !== 'keyFacts') checkSpans(stage.name, name, document.text, spansOf(name, layer));
    layers[name] = Object.freeze(SNAPPED.has(name) ? snapAll(document.text, layer as readonly TextSpan[]) : layer);
  }
  const whole = document.text.length;
  return {
    document: Object.freeze({ ...document, layers: Object.freeze({ ...document.layers, ...layers }) }) as Document,
    coverage: { ...progress.coverage, [stage.name]: result.coverage ?? { of: whole, read: whole, skipped: [] } },
    notices: result.notices === undefined ? progress.notices : [...progress.notices, ...result.notices],
  };
}
