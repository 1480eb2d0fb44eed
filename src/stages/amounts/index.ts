import type { Document } from '../../article/index.js';
import { packFor } from '../../languages/index.js';
import { readZones } from '../read-zones.js';
import type { Stage } from '../stage.js';
import { findAmounts } from './find-amounts.js';
import { ENGINE, toMention } from './mention.js';

export { type AmountExplanation, explainAmounts } from './explain.js';
export { findAmounts } from './find-amounts.js';
export type { Finding } from './finding.js';
export { toMention } from './mention.js';
export { AMOUNT_RULES } from './rules.js';

/** The stage that finds money, shares and counts, with exact values. It reads the zones of the article itself, in the article's language. */
export function createAmountsStage(): Stage<'language', 'amounts'> {
  return {
    name: 'amounts',
    needs: ['language'],
    gives: ['amounts'],
    engines: [{ id: ENGINE, version: '1' }],
    run(document: Document<'language'>) {
      const { zones, coverage } = readZones(document);
      const { publishedAt } = document.metadata;
      const found = findAmounts(document.view, zones, packFor(document.layers.language.tag), { publishedAt });
      return { layers: { amounts: found.map((finding) => toMention(document.text, finding)) }, coverage };
    },
  };
}
