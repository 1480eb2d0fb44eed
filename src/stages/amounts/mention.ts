import type { ValueMention } from '../../article/index.js';
import type { Finding } from './finding.js';

/** The engine's name, first part of every `by`. */
export const ENGINE = 'amounts/rules';

/** A finding as the layer holds it. */
export function toMention(text: string, finding: Finding): ValueMention<'money' | 'percent' | 'quantity'> {
  const { start, end, rule } = finding;
  const base = { start, end, text: text.slice(start, end), by: `${ENGINE}:${rule}` };
  switch (finding.type) {
    case 'money':
      return { ...base, type: finding.type, value: finding.value };
    case 'percent':
      return { ...base, type: finding.type, value: finding.value };
    case 'quantity':
      return { ...base, type: finding.type, value: finding.value };
  }
}
