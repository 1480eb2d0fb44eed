import type { ZoneKind } from '../../src/article/index.js';
import { articleEnd } from '../../src/ingest/zones/article-end.js';
import { findZones } from '../../src/ingest/zones/find-zones.js';
import { furnitureOf } from '../../src/ingest/zones/furniture.js';
import { splitLines } from '../../src/ingest/zones/line.js';
import { lineModel } from '../../src/ingest/zones/line-card.js';
import { lineFeatures } from '../../src/ingest/zones/line-features.js';
import { classifyLine, isAsked, LINE_CLASSES } from '../../src/ingest/zones/line-model.js';
import { headEnd, titleIndex } from '../../src/ingest/zones/line-shape.js';
import { joinWrapped } from '../../src/ingest/zones/wrapped.js';
import { type Span, TextView } from '../../src/text/index.js';
import type { Case } from './cases.js';
import { Counts } from './scores.js';

const isFurniture = (kind: ZoneKind): boolean => (LINE_CLASSES as readonly ZoneKind[]).includes(kind);

/** Boilerplate and related lines found by the rules alone, by the line model asked of every line, and by both as they ship. */
export function byWhom(cases: readonly Case[]): [string, Counts][] {
  const ways: [string, (text: string) => readonly Span[]][] = [
    ['rules alone', (text) => leftOut(text, null)],
    ['model alone', modelAlone],
    ['rules, and the model where none speaks', (text) => leftOut(text, lineModel())],
  ];
  return ways.map(([name, find]) => {
    const counts = new Counts();
    for (const { text, gold } of cases) {
      const spans = find(text);
      for (const line of gold.zones) {
        const found = spans.some(({ start, end }) => start <= line.start && line.start < end);
        const wanted = isFurniture(line.kind);
        counts.add(Number(found && wanted), Number(found), Number(wanted));
      }
    }
    return [name, counts];
  });
}

const leftOut = (text: string, model: ReturnType<typeof lineModel> | null): Span[] =>
  findZones(new TextView(text), undefined, model).zones.filter(({ kind }) => isFurniture(kind));

function modelAlone(text: string): Span[] {
  const view = new TextView(text);
  const lines = joinWrapped(view, splitLines(view));
  const furniture = lines.map(furnitureOf);
  const body = headEnd(lines, furniture, titleIndex(lines, furniture, undefined));
  const place = { lines, furniture, body, end: articleEnd(lines, furniture, body) };
  return lines.filter((line, i) => isAsked(line) && classifyLine(lineModel(), lineFeatures(place, i)) !== undefined);
}
