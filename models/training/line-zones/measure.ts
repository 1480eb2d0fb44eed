import { findZones } from '../../../src/ingest/zones/find-zones.js';
import { LINE_CLASSES, type LineModel, scoreLine } from '../../../src/ingest/zones/line-model.js';
import { TextView } from '../../../src/text/index.js';
import { examplesOf } from './examples.js';
import type { Page } from './generate.js';

export interface Found {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Boilerplate and related lines found: by the rules, by the model asked of every line, and by the rules with the model behind them. */
export function measurePages(pages: readonly Page[], model: LineModel): Record<'rules' | 'model' | 'both', Found> {
  const rules = tally(pages, (page) => leftOut(page, null));
  const both = tally(pages, (page) => leftOut(page, model));
  const alone = tally(pages, (page) => examplesOf(page).map(({ features, asked }) => asked && scoreLine(model.weights, features).score >= model.margin));
  return { rules, model: alone, both };
}

const isFurniture = (label: string): boolean => (LINE_CLASSES as readonly string[]).includes(label);

/** Of each line but the title, whether it is furniture. */
function leftOut({ lines }: Page, model: LineModel | null): boolean[] {
  const view = new TextView(lines.map(({ text }) => text).join('\n\n'));
  const { zones } = findZones(view, lines[0]?.text, model);
  return zones.slice(1).map(({ kind }) => isFurniture(kind));
}

function tally(pages: readonly Page[], leaves: (page: Page) => readonly boolean[]): Found {
  let [right, found, wanted] = [0, 0, 0];
  for (const page of pages) {
    const left = leaves(page);
    if (left.length !== page.lines.length - 1) continue;
    for (const [i, is] of left.entries()) {
      const should = isFurniture(page.lines[i + 1]?.label ?? '');
      right += Number(is && should);
      found += Number(is);
      wanted += Number(should);
    }
  }
  const three = (x: number): number => Number(x.toFixed(3));
  return { precision: three(right / Math.max(1, found)), recall: three(right / Math.max(1, wanted)), f1: three((2 * right) / Math.max(1, found + wanted)) };
}
