import pc from 'picocolors';
import type { BatchTally, DeadLetterLine, Digest } from '../batch/index.js';

/** Articles listed one by one; of a larger run the first ones are. */
const LISTED = 60;

const COLUMNS: readonly { readonly head: string; readonly types: readonly string[] }[] = [
  { head: 'pers', types: ['person'] },
  { head: 'org', types: ['organization'] },
  { head: 'place', types: ['location'] },
  { head: 'other', types: ['event', 'product', 'work', 'identifier'] },
  { head: 'money', types: ['money'] },
  { head: 'numb', types: ['percent', 'quantity'] },
  { head: 'date', types: ['date', 'time', 'duration'] },
];

/** Columns on a terminal that a string takes, near enough for European text. */
const width = (text: string): number => [...text.normalize('NFC')].length;

// Control characters in a title or a name would reach the terminal.
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ').replace(/\s+/gu, ' ');

function pad(text: string, columns: number): string {
  const characters = [...clean(text)];
  const cut = characters.length > columns ? `${characters.slice(0, columns - 1).join('')}…` : characters.join('');
  return cut + ' '.repeat(Math.max(0, columns - width(cut)));
}

export interface RunReport {
  readonly tally: BatchTally;
  readonly seconds: number;
  readonly records: string;
  readonly dead: string | null;
}

/** The table that a run prints: an article a line, the totals, where the records are. */
export class RunTable {
  readonly #rows: string[] = [];
  readonly #dead: string[] = [];
  #articles = 0;

  add(outcome: { readonly digest: Digest } | { readonly dead: DeadLetterLine }): void {
    this.#articles++;
    if ('dead' in outcome) {
      if (this.#dead.length < LISTED)
        this.#dead.push(`${pc.red('✗')} ${clean(outcome.dead.error.message)} ${pc.dim(`[${outcome.dead.error.code}]`)}`);
    } else if (this.#rows.length < LISTED) {
      this.#rows.push(this.#row(outcome.digest));
    }
  }

  #row({ language, title, path, id, counts, main }: Digest): string {
    const numbers = COLUMNS.map(({ head, types }) => {
      const sum = types.reduce((total, type) => total + (counts[type] ?? 0), 0);
      return String(sum).padStart(Math.max(4, head.length));
    });
    return `${pad(language, 4)} ${pad(title ?? path ?? id, 52)} ${numbers.join(' ')}  ${pc.cyan(pad(main.join(', '), 60).trimEnd())}`;
  }

  render({ tally, seconds, records, dead }: RunReport): string {
    const heads = COLUMNS.map(({ head }) => head.padStart(Math.max(4, head.length))).join(' ');
    const lines = this.#rows.length > 0 ? [pc.bold(`${pad('lang', 4)} ${pad('article', 52)} ${heads}  most salient`), ...this.#rows] : [];
    const unlisted = tally.records - this.#rows.length;
    if (unlisted > 0) lines.push(pc.dim(`… and ${unlisted} more`));
    lines.push(...this.#dead, '');
    const rate = seconds > 0 ? `, ${Math.round(tally.characters / seconds / 1000)}k characters a second` : '';
    lines.push(`${tally.records} of ${this.#articles} articles became records in ${seconds.toFixed(1)} s${rate}: ${pc.bold(records)}`);
    if (dead !== null) lines.push(`${tally.dead} did not: ${pc.bold(dead)}`);
    lines.push(pc.dim(`Look at one with: depeche show ${records}`), '');
    return lines.join('\n');
  }
}
