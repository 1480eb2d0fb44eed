/** SentencePiece's mark of a word's start: LOWER ONE EIGHTH BLOCK. */
export const WORD_START = '\u2581';

/** Typographic variants that mean the same: what they become, and the variants. */
const FOLDS: readonly (readonly [string, string])[] = [
  ["'", '\u2018\u2019\u201a\u201b\u02bc\u02bb\u2032\u2035\u00b4\u0060\uff07'],
  ['"', '\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u2039\u203a\uff02'],
  ['-', '\u2010\u2011\u2212'],
  ['.', '\u2026'],
];
const folded = new Map(FOLDS.flatMap(([to, variants]) => [...variants].map((variant) => [variant, to] as const)));
const VARIANT = new RegExp(`[${[...folded.keys()].join('')}]`, 'gu');
const FORMAT = /\p{Cf}+/gu;
const PLAIN = /^[!-_a-~]*$/u;

const fold = (word: string): string => word.replace(VARIANT, (variant) => folded.get(variant) ?? variant);

/**
 * The form of a word that is looked up in the vocabulary: format characters dropped, typographic variants folded, NFKC without the spaces it makes.
 * The training side (models/training/words.py, `normalise`) does the same.
 */
export function wordForm(word: string): string {
  if (PLAIN.test(word)) return word;
  const form = fold(word.replace(FORMAT, ''));
  return fold(form.normalize('NFKC')).replaceAll(' ', '');
}
