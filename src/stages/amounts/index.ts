import type { Document, ValueMention } from '../../article/index.js';
import { packFor } from '../../languages/index.js';
import { readZones } from '../read-zones.js';
import type { Stage } from '../stage.js';
import { findAmounts } from './find-amounts.js';

export { findAmounts } from './find-amounts.js';
export type { Finding } from './finding.js';

const ENGINE = 'amounts/rules';

/** The stage that finds money, shares and counts, with exact values. It reads the zones of the article itself, in the article's language. */
export function createAmountsStage(): Stage<'language', 'amounts'> {
  return {
    name: 'amounts',
    needs: ['language'],
    gives: ['amounts'],
    engines: [{ id: ENGINE, version: '1' }],
    run(document: Document<'language'>) {
      const { zones, coverage } = readZones(document);
      const amounts = findAmounts(document.view, zones, packFor(document.layers.language.tag)).map(
        ({ start, end, type, value, rule }) =>
          ({ start, end, text: document.text.slice(start, end), type, value, by: `${ENGINE}:${rule}` }) as ValueMention<
            'money' | 'percent' | 'quantity'
          >,
      );
      return { layers: { amounts }, coverage };
    },
  };
}
