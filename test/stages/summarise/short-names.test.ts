import { describe, expect, it } from 'vitest';
import { packFor } from '../../../src/languages/index.js';
import { analyse } from '../../../src/stages/summarise/analysis.js';
import { withAntecedents } from '../../../src/stages/summarise/antecedent.js';
import { rankerModel } from '../../../src/stages/summarise/card.js';
import { ready, summarise } from './open.js';

/** What each sentence needs beside itself. */
function needs(text: string, title?: string, tag = 'fr'): (readonly number[])[] {
  const document = ready({ text, tag, ...(title === undefined ? {} : { title }) });
  return [...analyse(document.view, document.layers.sentences, document.metadata.title, packFor(tag), rankerModel()).introducers];
}

const SOREL = 'Le maire, Luc Sorel, a voté le budget de la commune. Les habitants ont voté mardi. Sorel a quitté la salle du conseil.';

describe('a name that is said in short', () => {
  it('needs the sentence that says it in full', () => {
    expect(needs(SOREL)).toEqual([[], [], [0]]);
    expect(needs(SOREL.replace('Sorel a', 'M. Sorel a'))).toEqual([[], [], [0]]);
    expect(needs(SOREL.replace('Sorel a', 'Hier soir Mme Sorel a'))).toEqual([[], [], [0]]);
  });

  it('needs the sentences of several names', () => {
    const text = 'Luc Sorel a voté mardi. Anne Vidal a voté mardi. La salle du conseil est fermée. Sorel et Vidal ont quitté la salle.';
    expect(needs(text)).toEqual([[], [], [], [0, 1]]);
  });

  it.each([
    ['the title has it', SOREL, 'Sorel vote le budget'],
    ['the sentence itself says it in full', SOREL.replace('Sorel a', 'Luc Sorel a dit que Sorel a'), undefined],
    ['the article never says it in full', SOREL.replace('Luc Sorel', 'Sorel'), undefined],
    ['a longer name ends with another word', SOREL.replace('Sorel a', 'Sorel Industries a'), undefined],
    ['it is an acronym', SOREL.replace('Luc Sorel', 'Union UPV').replace('Sorel a', 'L’UPV a'), undefined],
  ])('stands alone where %s', (_, text, title) => {
    expect(needs(text, title).at(-1)).toEqual([]);
  });

  it('is not told by capitals where every noun has one', () => {
    expect(needs('Der Chef Luc Sorel geht am Montag. Das Dorf stimmte ab. Am Ende sagte Sorel nichts dazu.', undefined, 'de')).toEqual([[], [], []]);
  });

  it('is in no summary without the sentence that says it in full', () => {
    const document = ready({ text: SOREL });
    for (const sentences of [1, 2, 3]) {
      const { text } = summarise(document, { sentences }).layers.summary;
      if (text.includes('Sorel a quitté')) expect(text).toContain('Luc Sorel');
    }
  });

  it('leaves a sentence out that needs too many others', () => {
    const all = { openings: [], quotations: [], eligible: Array.from({ length: 8 }, () => true) };
    const introducers = [[], [0], [1], [2], [3], [4], [], [6]];
    expect(withAntecedents({ ...all, introducers }, 4)).toEqual([0, 1, 2, 3, 4]);
    expect(withAntecedents({ ...all, introducers }, 5)).toBeUndefined();
    expect(withAntecedents({ ...all, introducers }, 7)).toEqual([6, 7]);
  });
});
