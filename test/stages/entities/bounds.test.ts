import { describe, expect, it } from 'vitest';
import { personBounds } from '../../../src/stages/entities/bounds.js';

const bounded = (text: string, name: string): string => {
  const start = text.indexOf(name);
  const span = personBounds(text, { start, end: start + name.length });
  return text.slice(span.start, span.end);
};

describe('the bounds of a person that a model found', () => {
  it('leaves forms of address outside', () => {
    expect(bounded('Le vol de Sir Edmund Varley est reporté', 'Sir Edmund Varley')).toBe('Edmund Varley');
    expect(bounded('selon M. Darrieux', 'M. Darrieux')).toBe('Darrieux');
    expect(bounded('sagte Frau Lindqvist', 'Frau Lindqvist')).toBe('Lindqvist');
  });

  it('keeps stage names that begin with one', () => {
    for (const name of ['Lady Brume', 'Dr Tempo', 'M Borealis', 'Siriane Faure', 'Msika']) expect(bounded(`avec ${name} hier`, name)).toBe(name);
  });

  it.each([
    ['dite "Lili" Vannier, a', 'Lili" Vannier', '"Lili" Vannier'],
    ['dite « Lili » Vannier, a', 'Lili » Vannier', '« Lili » Vannier'],
    ['genannt „Lili“ Vannier', 'Lili“ Vannier', '„Lili“ Vannier'],
    ['Rosa "Lili" Vannier', 'Rosa "Lili" Vannier', 'Rosa "Lili" Vannier'],
    ['Seán O’Hara', 'Seán O’Hara', 'Seán O’Hara'],
    ['dit-elle" Lili" Vannier', 'Lili" Vannier', '" Lili" Vannier'],
    ['Lili" Vannier', 'Lili" Vannier', 'Lili" Vannier'],
  ])('takes the mark that opens a nickname: %s', (text, name, whole) => {
    expect(bounded(text, name)).toBe(whole);
  });
});
