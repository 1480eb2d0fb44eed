import { foldKey } from '../../text/index.js';
import { type Byline, readByline } from './byline.js';
import { creditOf } from './caption.js';
import { datelineDate } from './dateline.js';
import type { Line } from './line.js';
import { STEP } from './line-shape.js';
import { sectionCase } from './name-case.js';
import { phraseWords } from './phrase-table.js';
import { zoneTables } from './zone-tables.js';

/** Gathers what the lines tell, in their order: the first word on each fact counts. */
export class PublicationFacts {
  #authors: readonly string[] = [];
  #facts: Omit<Byline, 'authors'> = {};
  #photoCredit: string | undefined;

  get byline(): Byline {
    return { ...this.#facts, authors: this.#authors };
  }

  get photoCredit(): string | undefined {
    return this.#photoCredit;
  }

  get hasAuthors(): boolean {
    return this.#authors.length > 0;
  }

  addAuthors(authors: readonly string[]): void {
    if (!this.hasAuthors) this.#authors = authors;
  }

  /** Whether the line is a line of publication facts; they are taken. */
  takeByline(line: Line): boolean {
    const found = readByline(line);
    if (found === undefined) return false;
    const { authors, ...facts } = found;
    this.addAuthors(authors);
    this.#facts = { ...facts, ...this.#facts };
    return true;
  }

  /** Whether the line is a caption or photo credit; the first credit is taken. */
  takeCaption(line: Line): boolean {
    const credit = creditOf(line);
    this.#photoCredit ??= credit;
    return credit !== undefined;
  }

  /** The first step of a kicker or breadcrumb that is not the home page. */
  takeSection(line: Line): void {
    const { home } = zoneTables();
    const isHome = (step: string): boolean =>
      home.lengthAt(
        phraseWords(step).map((key) => ({ key })),
        0,
      ) > 0;
    const section = line.text.split(STEP).find((step) => step !== '' && !isHome(step));
    if (section !== undefined) this.#facts = { section: sectionCase(section), ...this.#facts };
  }

  /** The date in the place line of agency copy. */
  takeDateline(line: Line): void {
    const publishedAt = datelineDate(line);
    if (publishedAt !== undefined) this.#facts = { publishedAt, ...this.#facts };
  }

  /** Whether the line is nothing but the names of the authors. */
  isSigned(line: Line): boolean {
    const key = foldKey(line.text);
    const keys = this.#authors.map(foldKey);
    return keys.includes(key) || (keys.length > 1 && keys.every((author) => key.includes(author)));
  }
}
