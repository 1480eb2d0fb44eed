import type { Zone, ZoneKind } from '../../article/index.js';
import { foldKey, type TextView } from '../../text/index.js';
import { oneLine } from '../opened.js';
import { type Byline, readByline } from './byline.js';
import { creditOf } from './caption.js';
import { datelineDate } from './dateline.js';
import { type Furniture, furnitureOf } from './furniture.js';
import { type Line, splitLines } from './line.js';
import { headEnd, isHeading, isKicker, isParagraph, STEP, titleIndex } from './line-shape.js';
import { looksLikePerson, sectionCase, splitPeople } from './name-case.js';
import { phraseWords } from './phrase-table.js';
import { joinWrapped } from './wrapped.js';
import { zoneTables } from './zone-tables.js';

export interface FoundZones {
  readonly zones: readonly Zone[];
  readonly title: string | null;
  readonly byline: Byline;
  readonly photoCredit?: string;
}

/** How many lines from the first paragraph on, and at the end of the text, are looked at for publication facts. */
const LINES_NEAR_LEAD = 4;
const END_LINES = 8;
/** Words of an author's box and all that follows it. */
const LONGEST_BOX = 120;
const SHORT = 12;
const INITIALS = /^[a-zà-ÿ]{2,5}(?:[-/,][a-zà-ÿ]{2,5}){1,5}$/u;

/**
 * The role of every line of a scraped text, by rules over lines in all languages at once.
 * What no rule claims is body: a paragraph lost is worse than a button kept.
 */
export function findZones(view: TextView, givenTitle?: string): FoundZones {
  return new ZoneFinder(joinWrapped(view, splitLines(view)), givenTitle).find();
}

class ZoneFinder {
  readonly #lines: readonly Line[];
  readonly #furniture: readonly (Furniture | undefined)[];
  readonly #kinds: (ZoneKind | undefined)[];
  readonly #title: number;
  readonly #authors: string[] = [];
  #facts: Omit<Byline, 'authors'> = {};
  #photoCredit: string | undefined;

  constructor(lines: readonly Line[], givenTitle: string | undefined) {
    this.#lines = lines;
    this.#furniture = lines.map(furnitureOf);
    this.#kinds = lines.map(() => undefined);
    this.#title = titleIndex(lines, this.#furniture, givenTitle);
  }

  find(): FoundZones {
    const body = headEnd(this.#lines, this.#furniture, this.#title);
    const end = this.#articleEnd(body);
    this.#markTitle();
    this.#markFurniture(end);
    this.#markHead(body);
    this.#markBody(body, end);
    this.#markEnd(end);
    const title = this.#lines[this.#title];
    const zones = this.#lines.map(({ start, end }, i): Zone => ({ kind: this.#kinds[i] ?? 'body', start, end }));
    return {
      zones,
      title: title === undefined ? null : oneLine(title.text),
      byline: { ...this.#facts, authors: this.#authors },
      ...(this.#photoCredit === undefined ? {} : { photoCredit: this.#photoCredit }),
    };
  }

  #markTitle(): void {
    const title = this.#lines[this.#title];
    if (title === undefined) return;
    const key = foldKey(title.text);
    for (const [i, line] of this.#lines.entries()) {
      if (i === this.#title) this.#kinds[i] = 'title';
      else if (line.size <= title.size + 2 && line.text.length < 2 * title.text.length + 16 && foldKey(line.text) === key)
        this.#kinds[i] = 'boilerplate';
    }
  }

  /** Index of the first line behind the article: behind its last paragraph, or from its comments or author box on. */
  #articleEnd(body: number): number {
    let before = 0;
    let all = 0;
    for (const { size } of this.#lines) all += size;
    let end = this.#lines.length;
    for (const [i, { size }] of this.#lines.entries()) {
      const kind = i > body ? this.#furniture[i] : undefined;
      const left = all - before;
      if ((kind === 'author-box' && left < Math.min(LONGEST_BOX, all / 3)) || (kind === 'comments' && left < (all * 2) / 3)) {
        end = i;
        break;
      }
      before += size;
    }
    while (end > body + 1 && !this.#isArticle(end - 1)) end--;
    return end;
  }

  #isArticle(i: number): boolean {
    const line = this.#lines[i];
    return line !== undefined && this.#furniture[i] === undefined && isParagraph(line) && creditOf(line) === undefined;
  }

  #markFurniture(end: number): void {
    for (const [i, kind] of this.#furniture.entries()) {
      if (this.#kinds[i] !== undefined) continue;
      if (kind === 'related') this.#kinds[i] = 'related';
      else if (kind === 'related-label') this.#markList(i, end);
      else if (kind === 'site' || (kind === 'comments' && i >= end)) this.#kinds[i] = 'boilerplate';
    }
  }

  /** A label alone and the headlines behind it: up to the next paragraph, where the last short line is its heading unless it is the only one. */
  #markList(label: number, end: number): void {
    this.#kinds[label] = 'related';
    let next = label + 1;
    while (next < this.#lines.length && this.#isHeadline(next)) next++;
    const closed = next < this.#lines.length && next < end && next - label > 2;
    for (let i = label + 1; i < (closed ? next - 1 : next); i++) this.#kinds[i] ??= 'related';
  }

  #isHeadline(i: number): boolean {
    const line = this.#lines[i];
    return (
      line !== undefined &&
      this.#furniture[i] === undefined &&
      this.#kinds[i] === undefined &&
      line.size >= 3 &&
      line.size <= 24 &&
      !/[.;:,]$/u.test(line.text)
    );
  }

  #markHead(body: number): void {
    for (let i = 0; i < body; i++) {
      const line = this.#lines[i];
      if (line === undefined || this.#kinds[i] !== undefined) continue;
      if (this.#takeCaption(i) || this.#takeByline(i)) continue;
      const [person = '', place = ''] = line.text.split(/,\s*/u);
      if (isKicker(line)) {
        this.#kinds[i] = 'byline';
        this.#takeSection(line);
      } else if (looksLikePerson(person) && line.size <= 8 && !/(?:^|\s)\p{Ll}\p{L}{3}/u.test(place)) {
        this.#kinds[i] = 'byline';
        if (this.#authors.length === 0) this.#authors.push(...splitPeople(person));
      }
    }
  }

  /** The first step of a kicker or breadcrumb that is not the home page. */
  #takeSection(line: Line): void {
    const { home } = zoneTables();
    const steps = line.text.split(STEP);
    const section = steps.find(
      (step) =>
        step !== '' &&
        home.lengthAt(
          phraseWords(step).map((key) => ({ key })),
          0,
        ) === 0,
    );
    if (section !== undefined) this.#facts = { section: sectionCase(section), ...this.#facts };
  }

  #markBody(body: number, end: number): void {
    const { by } = zoneTables();
    const lead = this.#title >= 0 ? this.#leadAt(body, end) : -1;
    for (let i = Math.max(0, this.#title); i < end; i++) {
      const line = this.#lines[i];
      if (line === undefined || this.#kinds[i] !== undefined) continue;
      if (i === lead) {
        this.#kinds[i] = 'lead';
        this.#date(line);
      } else if (this.#takeCaption(i)) continue;
      else if ((i < body + LINES_NEAR_LEAD || by.lengthAt(line.words, 0) > 1) && this.#takeByline(i)) continue;
      else
        this.#kinds[i] = isHeading(this.#lines, i, (at) => this.#kinds[at] === undefined && this.#furniture[at] === undefined) ? 'heading' : 'body';
    }
  }

  #leadAt(body: number, end: number): number {
    for (let i = this.#title + 1; i < end; i++) {
      if (this.#kinds[i] !== undefined) continue;
      const line = this.#lines[i];
      const more = this.#lines.slice(i + 1, end).some((_, k) => this.#kinds[i + 1 + k] === undefined);
      return line !== undefined && i <= body + 1 && line.size <= 110 && more ? i : -1;
    }
    return -1;
  }

  #date(line: Line): void {
    const publishedAt = datelineDate(line);
    if (publishedAt !== undefined) this.#facts = { publishedAt, ...this.#facts };
  }

  #markEnd(end: number): void {
    const { siteAtTheEnd, authorBox } = zoneTables();
    let beyond = false;
    for (let i = end; i < this.#lines.length; i++) {
      const line = this.#lines[i];
      if (line === undefined) continue;
      if (this.#kinds[i] !== undefined) {
        beyond ||= this.#kinds[i] === 'boilerplate' || this.#kinds[i] === 'related';
        continue;
      }
      const box = this.#furniture[i] === 'author-box' || authorBox.lengthAt(line.words, 0) > 0;
      const site = box || this.#furniture[i] === 'comments' || (line.size <= 30 && siteAtTheEnd.isIn(line.words)) || this.#isAuthor(line);
      const signed = this.#furniture[i - 1] === 'author-box' && this.#authors.length === 0 && looksLikePerson(line.text);
      if (signed) this.#authors.push(line.text);
      if (site || beyond) {
        this.#kinds[i] = 'boilerplate';
        beyond = true;
      } else if (!this.#takeCaption(i) && !(i >= this.#lines.length - END_LINES && this.#takeByline(i))) {
        this.#kinds[i] = this.#isSignature(line) ? 'byline' : isKeywords(line) ? 'boilerplate' : 'body';
      }
    }
  }

  #isAuthor(line: Line): boolean {
    const key = foldKey(line.text);
    return (
      this.#authors.some((author) => foldKey(author) === key) ||
      (this.#authors.length > 1 && this.#authors.every((author) => key.includes(foldKey(author))))
    );
  }

  #isSignature(line: Line): boolean {
    if (INITIALS.test(line.text)) return true;
    if (line.size > 4 || !looksLikePerson(line.text)) return false;
    if (this.#authors.length === 0) this.#authors.push(line.text);
    return true;
  }

  #takeCaption(i: number): boolean {
    const line = this.#lines[i];
    const credit = line && creditOf(line);
    if (credit === undefined) return false;
    this.#kinds[i] = 'caption';
    this.#photoCredit ??= credit;
    return true;
  }

  #takeByline(i: number): boolean {
    const line = this.#lines[i];
    const found = line && readByline(line);
    if (found === undefined) return false;
    this.#kinds[i] = 'byline';
    const { authors, ...facts } = found;
    if (this.#authors.length === 0) this.#authors.push(...authors);
    this.#facts = { ...facts, ...this.#facts };
    return true;
  }
}

/** A row of tags: short pieces kept apart by wide gaps. */
const isKeywords = (line: Line): boolean => line.size <= SHORT && line.text.split(/\s{3,}|\t/u).length > 2;
