import type { Zone, ZoneKind } from '../../article/index.js';
import { foldKey, type TextView } from '../../text/index.js';
import { plainTitle } from '../opened.js';
import { articleEnd } from './article-end.js';
import type { Byline } from './byline.js';
import { type Furniture, furnitureOf } from './furniture.js';
import { type Line, splitLines } from './line.js';
import { lineModel } from './line-card.js';
import { lineFeatures } from './line-features.js';
import { classifyLine, isAsked, type LineModel } from './line-model.js';
import { headEnd, isHeading, isKicker, titleIndex } from './line-shape.js';
import { looksLikePerson, splitPeople } from './name-case.js';
import { PublicationFacts } from './publication-facts.js';
import { joinWrapped } from './wrapped.js';
import { byOf, MODEL, type Rule } from './zone-rules.js';
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
const LONGEST_LEAD = 110;
/** Words of a line about the site behind the article, and of a row of tags. */
const LONGEST_NOTE = 30;
const LONGEST_TAGS = 12;
const INITIALS = /^[a-zà-ÿ]{2,5}(?:[-/,][a-zà-ÿ]{2,5}){1,5}$/u;

/**
 * The role of every line of a scraped text, by rules over lines in all languages at once.
 * What no rule claims is body: a paragraph lost is worse than a button kept.
 */
export function findZones(view: TextView, givenTitle?: string, model: LineModel | null = lineModel()): FoundZones {
  return new ZoneFinder(joinWrapped(view, splitLines(view)), givenTitle, model).find();
}

class ZoneFinder {
  readonly #lines: readonly Line[];
  readonly #furniture: readonly (Furniture | undefined)[];
  readonly #kinds: (ZoneKind | undefined)[];
  /** The rule that gave each line its kind. */
  readonly #rules: (Rule | undefined)[];
  readonly #title: number;
  readonly #facts = new PublicationFacts();
  readonly #model: LineModel | null;

  constructor(lines: readonly Line[], givenTitle: string | undefined, model: LineModel | null) {
    this.#lines = lines;
    this.#model = model;
    this.#furniture = lines.map(furnitureOf);
    this.#kinds = lines.map(() => undefined);
    this.#rules = lines.map(() => undefined);
    this.#title = titleIndex(lines, this.#furniture, givenTitle);
  }

  find(): FoundZones {
    const body = headEnd(this.#lines, this.#furniture, this.#title);
    const end = articleEnd(this.#lines, this.#furniture, body);
    this.#markTitle();
    this.#markFurniture(end);
    this.#markHead(body);
    this.#markBody(body, end);
    this.#markEnd(end);
    this.#askModel(body, end);
    const title = this.#lines[this.#title];
    const { byline, photoCredit } = this.#facts;
    return {
      zones: this.#lines.map(({ start, end }, i): Zone => ({ kind: this.#kinds[i] ?? 'body', start, end, by: byOf(this.#rules[i]) })),
      title: title === undefined ? null : plainTitle(title.text),
      byline,
      ...(photoCredit === undefined ? {} : { photoCredit }),
    };
  }

  /** Where no rule has spoken, the model does: a paragraph or heading by default may be furniture that no table names. */
  #askModel(body: number, end: number): void {
    const model = this.#model;
    if (model === null) return;
    const place = { lines: this.#lines, furniture: this.#furniture, body, end };
    for (const [i, line] of this.#lines.entries()) {
      const kind = this.#kinds[i];
      if (!isAsked(line) || (kind !== undefined && kind !== 'body' && kind !== 'heading')) continue;
      const said = classifyLine(model, lineFeatures(place, i));
      if (said !== undefined) this.#mark(i, said, MODEL);
    }
  }

  /** The lines from `start` to `end` that have no kind yet. */
  *#open(start: number, end: number): Generator<readonly [number, Line]> {
    for (let i = start; i < end; i++) {
      const line = this.#lines[i];
      if (line !== undefined && this.#kinds[i] === undefined) yield [i, line];
    }
  }

  #markTitle(): void {
    const title = this.#lines[this.#title];
    if (title === undefined) return;
    this.#mark(this.#title, 'title', 'title');
    const key = foldKey(title.text);
    for (const [i, line] of this.#open(0, this.#lines.length)) {
      const comparable = line.size <= title.size + 2 && line.text.length < 2 * title.text.length + 16;
      if (comparable && foldKey(line.text) === key) this.#mark(i, 'boilerplate', 'title-again');
    }
  }

  #markFurniture(end: number): void {
    for (const [i] of this.#open(0, this.#lines.length)) {
      const kind = this.#furniture[i];
      if (kind === 'related') this.#mark(i, 'related', 'related');
      else if (kind === 'related-label') this.#markList(i, end);
      else if (kind === 'site' || (kind === 'comments' && i >= end)) this.#mark(i, 'boilerplate', kind);
    }
  }

  /** A label alone and the headlines behind it: up to the next paragraph, where the last short line is its heading unless it is the only one. */
  #markList(label: number, end: number): void {
    this.#mark(label, 'related', 'related');
    let next = label + 1;
    while (next < this.#lines.length && this.#isHeadline(next)) next++;
    const closed = next < this.#lines.length && next < end && next - label > 2;
    for (let i = label + 1; i < (closed ? next - 1 : next); i++) this.#mark(i, 'related', 'related-list');
  }

  #isHeadline(i: number): boolean {
    const line = this.#lines[i];
    if (line === undefined || this.#furniture[i] !== undefined || this.#kinds[i] !== undefined) return false;
    return line.size >= 3 && line.size <= 24 && !/[.;:,]$/u.test(line.text);
  }

  #markHead(body: number): void {
    for (const [i, line] of this.#open(0, body)) {
      if (this.#facts.takeCaption(line)) this.#mark(i, 'caption', 'credit');
      else if (this.#facts.takeByline(line)) this.#mark(i, 'byline', 'byline');
      else if (isKicker(line)) {
        this.#mark(i, 'byline', 'kicker');
        this.#facts.takeSection(line);
      } else {
        const person = personOf(line);
        if (person === undefined) continue;
        this.#mark(i, 'byline', 'person');
        this.#facts.addAuthors(splitPeople(person));
      }
    }
  }

  #markBody(body: number, end: number): void {
    const { by } = zoneTables();
    const lead = this.#title >= 0 ? this.#leadAt(body, end) : -1;
    const isOpen = (at: number): boolean => this.#kinds[at] === undefined && this.#furniture[at] === undefined;
    for (const [i, line] of this.#open(Math.max(0, this.#title), end)) {
      if (i === lead) {
        this.#mark(i, 'lead', 'lead');
        this.#facts.takeDateline(line);
        continue;
      }
      // "Propos recueillis par X" stands where the interview ends, other facts near the first paragraph.
      const place = i < body + LINES_NEAR_LEAD || by.lengthAt(line.words, 0) > 1;
      if (this.#facts.takeCaption(line)) this.#mark(i, 'caption', 'credit');
      else if (place && this.#facts.takeByline(line)) this.#mark(i, 'byline', 'byline');
      else if (isHeading(this.#lines, i, isOpen)) this.#mark(i, 'heading', 'heading');
      else this.#mark(i, 'body', undefined);
    }
  }

  /** The first line behind the title that is nothing else, when more follows. */
  #leadAt(body: number, end: number): number {
    const [first, second] = this.#open(this.#title + 1, end);
    if (first === undefined || second === undefined) return -1;
    const [at, line] = first;
    return at <= body + 1 && line.size <= LONGEST_LEAD ? at : -1;
  }

  #markEnd(end: number): void {
    let beyond = false;
    for (let i = end; i < this.#lines.length; i++) {
      const line = this.#lines[i];
      if (line === undefined) continue;
      if (this.#kinds[i] === undefined) this.#mark(i, ...this.#kindBehind(i, line, beyond));
      beyond ||= this.#kinds[i] === 'boilerplate';
    }
  }

  /** What stands behind the article: once the site has begun to speak of itself, all of it. */
  #kindBehind(i: number, line: Line, beyond: boolean): readonly [ZoneKind, Rule | undefined] {
    const { siteAtTheEnd, authorBox } = zoneTables();
    if (this.#furniture[i - 1] === 'author-box' && looksLikePerson(line.text)) this.#facts.addAuthors([line.text]);
    if (beyond) return ['boilerplate', 'behind'];
    if (this.#furniture[i] !== undefined || authorBox.lengthAt(line.words, 0) > 0) return ['boilerplate', this.#furniture[i] ?? 'author-box'];
    if (this.#facts.isSigned(line)) return ['boilerplate', 'signed'];
    if (line.size <= LONGEST_NOTE && siteAtTheEnd.isIn(line.words)) return ['boilerplate', 'site'];
    if (this.#facts.takeCaption(line)) return ['caption', 'credit'];
    if (i >= this.#lines.length - END_LINES && this.#facts.takeByline(line)) return ['byline', 'byline'];
    if (INITIALS.test(line.text)) return ['byline', 'initials'];
    if (line.size <= 4 && looksLikePerson(line.text)) {
      this.#facts.addAuthors([line.text]);
      return ['byline', 'person'];
    }
    return isTags(line) ? ['boilerplate', 'tags'] : ['body', undefined];
  }

  #mark(i: number, kind: ZoneKind, rule: Rule | undefined): void {
    this.#kinds[i] = kind;
    this.#rules[i] = rule;
  }
}

/** "Jago Nance", "Pauline Girardet, Lausanne": a name, and a place at most. */
function personOf(line: Line): string | undefined {
  const [person = '', place = ''] = line.text.split(/,\s*/u);
  return line.size <= 8 && looksLikePerson(person) && !/(?:^|\s)\p{Ll}\p{L}{3}/u.test(place) ? person : undefined;
}

/** A row of tags: short pieces kept apart by wide gaps. */
const isTags = (line: Line): boolean => line.size <= LONGEST_TAGS && line.text.split(/\s{3,}|\t/u).length > 2;
