import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../../src/languages/index.js';
import { splitSentences, unwrappedLines } from '../../../src/stages/sentences/index.js';
import { normaliseText } from '../../../src/text/index.js';
import { growth, LINEAR } from '../../helpers/growth.js';
import { hostileText } from '../../helpers/torture.js';

const split = (text: string, tag = 'fr'): string[] =>
  splitSentences(text, { start: 0, end: text.length }, packFor(tag)).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['fr', 'M. Dupont est là. Mme. Roy aussi.', ['M. Dupont est là.', 'Mme. Roy aussi.']],
    ['fr', 'Né en 120 av. J.-C. à Rome. Il part.', ['Né en 120 av. J.-C. à Rome.', 'Il part.']],
    ['fr', 'L’art. 49.3 est là. J. K. Roulier dit oui.', ['L’art. 49.3 est là.', 'J. K. Roulier dit oui.']],
    ['fr', '« C’est bon. » Il part.', ['« C’est bon. »', 'Il part.']],
    ['fr', 'Quoi ?! Rien… mais enfin.', ['Quoi ?!', 'Rien… mais enfin.']],
    ['fr', 'Elle vaut 3.5 M$. Le reste suit.', ['Elle vaut 3.5 M$.', 'Le reste suit.']],
    ['en', 'Mr. Smith of Acme Inc. left the U.S. on Monday. He is back.', ['Mr. Smith of Acme Inc. left the U.S. on Monday.', 'He is back.']],
    ['de', 'Am 3. Oktober kam Dr. Vogt z. B. nicht. Er blieb.', ['Am 3. Oktober kam Dr. Vogt z. B. nicht.', 'Er blieb.']],
    ['es', 'El Sr. Gil viajó a EE.UU. ayer. Volvió hoy.', ['El Sr. Gil viajó a EE.UU. ayer.', 'Volvió hoy.']],
    ['it', 'Il dott. Rossi della Alfa S.p.A. tace. Basta.', ['Il dott. Rossi della Alfa S.p.A. tace.', 'Basta.']],
    ['pt', 'O Sr. Lima, da Luz S.A. ontem, falou. Fim.', ['O Sr. Lima, da Luz S.A. ontem, falou.', 'Fim.']],
    ['nl', 'Dhr. Bos en dr. Vos kwamen. Zij bleven.', ['Dhr. Bos en dr. Vos kwamen.', 'Zij bleven.']],
  ])('%s: %s', (tag, text, expected) => {
    expect(split(text, tag)).toEqual(expected);
  });

  it('loses no character but white space', () => {
    fc.assert(
      fc.property(hostileText(), fc.constantFrom('fr', 'de', 'und'), (raw, tag) => {
        const { text } = normaliseText(raw);
        let at = 0;
        for (const { start, end } of splitSentences(text, { start: 0, end: text.length }, packFor(tag))) {
          expect(text.slice(at, start).replace(/[\s\p{Cf}]/gu, '')).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).replace(/[\s\p{Cf}]/gu, '')).toBe('');
      }),
    );
  });

  it('reads a line of 400,000 characters in linear time', () => {
    const work = (text: string): void => void splitSentences(text, { start: 0, end: text.length }, packFor('fr'));
    expect(growth(work, 'M. A.', 50_000)).toBeLessThan(LINEAR);
  });
});

describe('unwrappedLines', () => {
  const lines = (text: string): string[] => unwrappedLines(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

  it('keeps paragraphs apart', () => {
    expect(lines('Un titre\n\nUn texte.\r\nUn autre.')).toEqual(['Un titre', 'Un texte.', 'Un autre.']);
  });

  it('puts lines that were only wrapped together', () => {
    expect(lines('Le ministre a parlé\nhier soir.\nIl part')).toEqual(['Le ministre a parlé\nhier soir.', 'Il part']);
  });
});
