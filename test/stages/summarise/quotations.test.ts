import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../../src/languages/index.js';
import { readWords } from '../../../src/stages/summarise/analysis.js';
import { lexiconOf } from '../../../src/stages/summarise/lexicon.js';
import { quotationsOf } from '../../../src/stages/summarise/quotations.js';
import { ready, summarise } from './open.js';

const runs = (text: string, tag = 'fr'): (readonly [number, number] | 'astray' | null)[] => {
  const document = ready({ text, tag });
  return quotationsOf(readWords(document.view, document.layers.sentences, null, packFor(tag)).passages, lexiconOf(packFor(tag))).map((run) =>
    typeof run === 'object' && run !== null ? ([run.first, run.last] as const) : run,
  );
};

describe('quotations of several sentences', () => {
  it.each([
    ['guillemets', 'fr', 1, 'Le maire est fâché. « Le vote est nul. Il faut voter encore une fois », dit Luc Sorel. Le vote aura lieu jeudi.'],
    ['straight marks', 'fr', 0, '"Le vote est nul. Il faut voter encore une fois", dit Luc Sorel. Le vote aura lieu jeudi.'],
    ['curly marks', 'en', 1, 'The mayor is angry. “The vote is void. We must vote once more,” says Luke Sorrel. The vote is on Thursday.'],
    ['low marks', 'de', 1, 'Der Rat ist verärgert. „Die Wahl ist ungültig. Wir wählen noch einmal“, sagt Lukas Sorel. Die Wahl ist am Donnerstag.'],
  ])('are one run: %s', (_, tag, first, text) => {
    const run = [first, first + 1];
    expect(runs(text, tag)).toEqual(first === 0 ? [run, run, null] : [null, run, run, null]);
  });

  it('are none where each sentence has both marks', () => {
    expect(runs('« Le vote est nul », dit Luc Sorel. Il vote « encore une fois » jeudi.')).toEqual([null, null]);
  });

  it('are not told by a paragraph with an odd number of straight marks', () => {
    expect(runs('Le mètre fait 12" ici. Le vote est nul pour Luc Sorel. Le vote aura lieu jeudi.')).toEqual([null, null, null]);
  });

  it('are astray where they do not end in their paragraph', () => {
    expect(runs('« Le vote est nul pour tous. Il faut voter encore.\n\nLe vote aura lieu jeudi.')).toEqual(['astray', 'astray', null]);
  });

  it('are found in time, whatever the marks', () => {
    const text = fc.array(fc.constantFrom('Le vote est nul. ', '« ', ' »', '"', 'Luc Sorel vote jeudi. ', '\n\n'), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const found = runs(`Le vote. ${parts.join('')}`);
        found.forEach((run, i) => {
          if (run === null || run === 'astray') return;
          expect(run[0]).toBeLessThanOrEqual(i);
          expect(run[1]).toBeGreaterThanOrEqual(i);
          expect(found.slice(run[0], run[1] + 1)).toEqual(Array.from({ length: run[1] - run[0] + 1 }, () => run));
        });
      }),
    );
  });
});

describe('a summary', () => {
  const text = `Le maire de Vaubert a annulé le vote du budget. "Le vote du budget de Vaubert est nul. Il faut voter encore une fois le budget de Vaubert", dit le maire Luc Sorel.

Le tramway de Vaubert coûtera 12 millions d’euros de plus que prévu à la commune.`;
  it.each([1, 2, 3, 4])('of %i sentences has no end of a quotation without its begin', (sentences) => {
    const summary = summarise(ready({ text, title: 'Vaubert annule le vote du budget' }), { sentences }).layers.summary.text;
    if (summary.includes('encore une fois')) expect(summary).toContain('"Le vote du budget de Vaubert est nul.');
  });

  it('leaves out the end of a quotation whose begin does not fit', () => {
    const words = 22;
    const only = ready({ text: text.split('\n')[0] ?? '', title: 'Le tribunal et la mairie' });
    expect(summarise(only, { words }).layers.summary.text).not.toContain('encore une fois');
  });
});
