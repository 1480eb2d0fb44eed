import { articleEnd } from '../../../src/ingest/zones/article-end.js';
import { furnitureOf } from '../../../src/ingest/zones/furniture.js';
import { type Line, splitLines } from '../../../src/ingest/zones/line.js';
import { lineFeatures } from '../../../src/ingest/zones/line-features.js';
import { isAsked, LINE_CLASSES } from '../../../src/ingest/zones/line-model.js';
import { headEnd, titleIndex } from '../../../src/ingest/zones/line-shape.js';
import { TextView } from '../../../src/text/index.js';
import type { Example } from './fit.js';
import type { Page } from './generate.js';

export interface AskedExample extends Example {
  /** Neither too short nor too long for the model. */
  readonly asked: boolean;
}

/** The lines of a page as the model sees them, the title left out. */
export function examplesOf({ lines }: Page): AskedExample[] {
  const split = splitLines(new TextView(lines.map(({ text }) => text).join('\n\n')));
  // A line that splits into several on its own would shift the labels.
  if (split.length !== lines.length) return [];
  const furniture = split.map(furnitureOf);
  const body = headEnd(split, furniture, titleIndex(split, furniture, lines[0]?.text));
  const place = { lines: split, furniture, body, end: articleEnd(split, furniture, body) };
  return lines.slice(1).map(({ label }, i) => ({
    features: lineFeatures(place, i + 1),
    label: (LINE_CLASSES as readonly string[]).indexOf(label),
    asked: isAsked(split[i + 1] as Line),
  }));
}

/** A word tells furniture where its lines have it so many times as often as those of articles. */
const OFTEN = 3;

/** Features that the card may hold: all that name no word, and words of two families or more that articles seldom have. */
export function featureNames(examples: readonly (Example & { readonly family?: string })[], families: readonly { readonly texts: object }[]): string[] {
  const articles = new Map<string, number>();
  const furniture = new Map<string, number>();
  for (const { features, label } of examples)
    for (const name of features) (label < 0 ? articles : furniture).set(name, ((label < 0 ? articles : furniture).get(name) ?? 0) + 1);
  const all = { articles: examples.filter(({ label }) => label < 0).length, furniture: examples.filter(({ label }) => label >= 0).length };
  const uses = new Map<string, number>();
  for (const { texts } of families) {
    const words = new Set(Object.values(texts).flatMap((text: string) => wordKeys(text)));
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const names = new Set([...articles.keys(), ...furniture.keys()]);
  return [...names]
    .filter((name) => {
      const word = /^(?:word|first)\.(.*)$/u.exec(name)?.[1];
      if (word === undefined) return true;
      const often = (furniture.get(name) ?? 0) / all.furniture >= (OFTEN * (articles.get(name) ?? 0)) / all.articles;
      return often && (uses.get(word) ?? 0) > 1;
    })
    .sort();
}

const wordKeys = (text: string): string[] => [
  ...new Set(splitLines(new TextView(text.replace(/\{\w+\}/gu, ' ').replaceAll('|', '\n'))).flatMap(({ words }) => words.map(({ key }) => key))),
];
