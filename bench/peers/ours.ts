import { packFor } from '../../src/languages/index.js';
import { findAmounts } from '../../src/stages/amounts/index.js';
import { TextView } from '../../src/text/index.js';
import { findWithChrono } from '../dates/chrono.js';
import { findDates } from '../dates/find.js';
import { goldForm } from '../dates/values.js';
import { type Found, inProcess, type Row } from './found.js';

const datesOf = ({ text, lang, meta }: Row, find: typeof findDates): Found[] =>
  find(text, lang, meta.published ?? null)
    .mentions.filter(({ type }) => type === 'date')
    .map((mention) => {
      const { edtf, timex } = mention.type === 'date' ? mention.value : { edtf: null, timex: null };
      const values = [goldForm(mention), edtf?.replace('/', '..'), timex].filter((value) => value != null);
      return { start: mention.start, end: mention.end, label: 'DATE' as const, values };
    });

const amountsOf = ({ text, lang }: Row): Found[] =>
  findAmounts(new TextView(text), [{ start: 0, end: text.length }], packFor(lang)).flatMap((finding): Found[] => {
    const { amount, min, max } = finding.value;
    const figure = amount ?? (min !== null && max !== null ? `${min}..${max}` : (min ?? '?'));
    if (finding.type === 'quantity') return [];
    const values = finding.type === 'money' ? [`${figure} ${finding.value.currency}`] : [figure];
    return [{ start: finding.start, end: finding.end, label: finding.type === 'money' ? 'MONEY' : 'PERCENT', values }];
  });

export const ours = inProcess('Dépêche', ['MONEY', 'PERCENT', 'DATE'], (row) => [...amountsOf(row), ...datesOf(row, findDates)]);
export const chronoNode = inProcess('chrono-node', ['DATE'], (row) => datesOf(row, findWithChrono));
