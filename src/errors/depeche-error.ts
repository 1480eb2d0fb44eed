import { CODES, type ErrorCode } from './codes.js';

export interface ErrorParticulars {
  /** What was expected, a noun phrase. */
  readonly expected?: string;
  /** What came instead; never text of an article. */
  readonly got?: string;
  /** Where: a path, `file:line`, or a field. */
  readonly where?: string;
  /** Replaces the way out that the table of codes gives. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The one error of this library: a code of the table, where it happened, what was expected, what came, and the way out. */
export class DepecheError extends Error {
  override readonly name = 'DepecheError';
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly hint: string;

  constructor(code: ErrorCode, particulars: ErrorParticulars = {}) {
    const { expected, got, where } = particulars;
    const entry = CODES[code];
    const hint = particulars.hint ?? entry.hint;
    const parts = [where, entry.title].filter((part) => part !== undefined).join(': ');
    const facts = [expected && `expected ${expected}`, got && `got ${got}`].filter(Boolean).join(', ');
    super(`${parts}${facts ? ` (${facts})` : ''}. ${hint}`, particulars.cause === undefined ? undefined : { cause: particulars.cause });
    this.code = code;
    this.where = where;
    this.hint = hint;
  }

  get exitCode(): 1 | 2 | 3 {
    return CODES[this.code].exit;
  }

  get httpStatus(): number {
    return CODES[this.code].http;
  }

  toJSON(): { code: ErrorCode; message: string; where: string | null; hint: string } {
    return { code: this.code, message: this.message, where: this.where ?? null, hint: this.hint };
  }
}

/** Turns anything thrown into a DepecheError, keeping one that already is. */
export function toDepecheError(thrown: unknown, fallback: ErrorCode, particulars: ErrorParticulars = {}): DepecheError {
  if (thrown instanceof DepecheError) return thrown;
  const got = thrown instanceof Error ? `${thrown.name}: ${thrown.message.split('\n', 1)[0] ?? ''}` : String(thrown);
  return new DepecheError(fallback, { got, ...particulars, cause: thrown });
}
