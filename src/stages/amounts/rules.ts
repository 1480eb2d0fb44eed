/** What each rule of the engine says, by its id. `hedge:<phrase>` and `currency:<source>` stand for themselves. */
export const AMOUNT_RULES: Readonly<Record<string, string>> = {
  'number.digits': 'the figure is written in digits',
  'number.words': 'the figure is written in words',
  'number.mixed': 'the figure is written in digits and a word or abbreviation for its scale',
  'number.vague': 'the text gives an unknown number of something known; `min` is one of it',
  'number.bare-scale': 'a scale word without a number before it stands for one of it',
  'currency.sign': 'a currency sign stands beside the figure',
  'currency.code': 'a currency code stands beside the figure',
  'currency.word': 'the noun of a currency stands beside the figure',
  'currency.minor': 'the noun of a coin stands beside the figure, which becomes a part of the currency',
  'money.coins': 'coins follow the amount and are added to it',
  'money.context': 'a large figure without a unit is money, since the words or amounts around it are',
  'money.list': 'a figure without a unit follows an amount of money in the same sentence, and is written as one',
  'percent.sign': 'a per cent sign follows the figure',
  'percent.word': 'a word for per cent follows the figure',
  'percent.noun': 'a noun for a share stands before the figure',
  'percent.point': 'the figure is a difference of shares',
  'quantity.unit': 'a unit of measure follows the figure',
  'quantity.age': 'the words around a number of years make an age of it',
  'quantity.noun': 'the figure counts the noun that follows',
  'quantity.vague': 'the vague count counts the noun that follows',
  'range.opened': 'two figures are the ends of a range that a word opens',
  'range.to': 'two figures are the ends of a range, with a word between them',
  'range.dash': 'two figures are the ends of a range, with a dash between them',
  'currency:explicit': 'the text names this currency',
  'currency:place': 'the noun or sign has several readings; the article speaks of this one’s country',
  'currency:default': 'the noun or sign has several readings; this is the usual one',
  'currency:context': 'the currency is carried over from another amount of the article',
};

/** The sentence for a step of a rule chain. */
export function ruleMeaning(step: string): string {
  if (step.startsWith('hedge:')) return `the words “${step.slice('hedge:'.length)}” bound the figure or make it approximate`;
  return AMOUNT_RULES[step] ?? step;
}
