import type { Decimal, MoneyValue, PercentValue, QuantityValue } from '../../article/index.js';
import type { Span } from '../../text/index.js';

/** An amount found in a zone, with the rules that gave its value, first to last. */
export type Finding = Span & {
  /** Index of its first token. */
  readonly firstToken: number;
  /** Index of the first token after it. */
  readonly next: number;
  /** The figure as the text says it, before coins become parts of a currency and scales after it count; null for ranges and vague amounts. */
  readonly said: Decimal | null;
  /** The rule that made it, as `by` names it. */
  readonly rule: string;
  readonly rules: readonly string[];
} & (
    | { readonly type: 'money'; readonly value: MoneyValue }
    | { readonly type: 'percent'; readonly value: PercentValue }
    | { readonly type: 'quantity'; readonly value: QuantityValue }
  );
