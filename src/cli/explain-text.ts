import pc from 'picocolors';
import { explainAmounts } from '../stages/amounts/index.js';
import { explainDates } from '../stages/dates/index.js';

interface TextOptions {
  readonly language: string;
  readonly date?: string;
  readonly json?: boolean;
}

interface Reason {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: unknown;
  /** Rules in the order they were tried; the last one decided. */
  readonly rules: readonly string[];
}

function amountReasons(text: string, { language }: TextOptions): Reason[] {
  return explainAmounts(text, language).map(({ mention: { start, end, type, value, text: span }, steps }) => ({
    start,
    end,
    text: span,
    type,
    value,
    rules: steps.map(({ rule, meaning }) => `amounts/rules:${rule}  ${meaning}`),
  }));
}

function dateReasons(text: string, { language, date }: TextOptions): Reason[] {
  return explainDates(text, { language, ...(date === undefined ? {} : { publishedAt: date }) }).flatMap(({ mention, trials }) => {
    if (mention === null) return [];
    const { start, end, type, value } = mention;
    const rules = trials.map(({ rule, outcome }) => (outcome === 'kept' ? rule : `${rule} (${outcome})`));
    return [{ start, end, text: mention.text, type, value, rules }];
  });
}

/** Why each amount and date of a text has its value: the spans, the values, and the rules that gave them. */
export function renderReasons(text: string, options: TextOptions): string {
  const reasons = [...amountReasons(text, options), ...dateReasons(text, options)].sort((a, b) => a.start - b.start);
  if (options.json === true) return `${JSON.stringify(reasons, null, 2)}\n`;
  if (reasons.length === 0) return 'No amount and no date found.\n';
  return reasons
    .map(({ start, end, text: span, type, value, rules }) => {
      const steps = rules.map((rule) => `     ${pc.cyan(rule)}`).join('\n');
      return `${pc.bold(span)} ${pc.dim(`[${start}, ${end})`)} ${type}\n     ${JSON.stringify(value)}\n${steps}\n`;
    })
    .join('\n');
}
