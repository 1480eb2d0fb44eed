import { LooseGroups } from './byline-groups.js';
import { readNames } from './byline-names.js';
import type { Line } from './line.js';
import { HARD_BREAK, LineCursor } from './line-cursor.js';
import { dateAt } from './written-date.js';
import { zoneTables } from './zone-tables.js';

/** What the lines around a title tell: who, when, in which section, how long. */
export interface Byline {
  readonly publishedAt?: string;
  /** Date of a change; stands in where no first publication is told. */
  readonly updatedAt?: string;
  readonly section?: string;
  readonly authors: readonly string[];
  readonly readingMinutes?: number;
}

const LONGEST = 32;
const MOST_BEFORE_ROLE = 2;
const TIME = /^(?:[01]?\d|2[0-4])(?:\s?[hH]\s?[0-5]\d|[:.][0-5]\d(?::[0-5]\d)?|\s?[hH])(?:\s?[ap]\.?m\b\.?)?(?!\d)/u;
const UTC = /^[\s(]{0,2}(?:GMT|UTC)\b/u;

/** Reads a line of nothing but publication facts; undefined for a line that says anything else. */
export function readByline(line: Line): Byline | undefined {
  if (line.size > LONGEST || line.words.length === 0 || /^["«“„]/u.test(line.text)) return undefined;
  return new BylineReader(line).read();
}

type Mark = 'date' | 'updated' | 'time' | 'reading' | 'author' | 'role' | 'glue';

/** Goes over the words of a line from left to right; each rule says how many of them it claims. */
class BylineReader {
  readonly #cursor: LineCursor;
  readonly #loose: LooseGroups;
  readonly #marks = new Set<Mark>();
  readonly #authors: string[] = [];
  #publishedAt: string | undefined;
  #updatedAt: string | undefined;
  #minutes: number | undefined;
  #updating = false;

  constructor(line: Line) {
    this.#cursor = new LineCursor(line);
    this.#loose = new LooseGroups(this.#cursor);
  }

  read(): Byline | undefined {
    const { words } = this.#cursor;
    for (let at = 0; at < words.length; ) {
      const word = words[at];
      if (this.#cursor.breakBefore(at)) this.#loose.close();
      const taken =
        this.#date(at) ||
        this.#time(at) ||
        this.#reading(at) ||
        this.#author(at) ||
        this.#role(at) ||
        this.#agency(at) ||
        this.#place(at) ||
        this.#glue(at);
      if (taken > 0) this.#loose.close();
      else if (word !== undefined) this.#loose.add(word);
      at += Math.max(1, taken);
    }
    return this.#result();
  }

  #date(at: number): number {
    const { weekdays } = zoneTables();
    const weekday = weekdays.lengthAt(this.#cursor.words, at);
    const found = dateAt(this.#cursor.line, at + weekday);
    // A weekday alone is prose unless a known date or the words of a date line go before it.
    if (found === undefined) return 0;
    if (this.#updating) this.#updatedAt ??= found.value;
    else this.#publishedAt ??= found.value;
    this.#marks.add(this.#updating ? 'updated' : 'date');
    return weekday + found.words;
  }

  #time(at: number): number {
    const word = this.#cursor.words[at];
    if (word === undefined || !/^\d/u.test(word.key)) return 0;
    const here = this.#cursor.text(word.start, word.start + 24);
    const match = TIME.exec(here);
    if (!match) return 0;
    const clock = /^(\d{1,2})[:.hH](\d\d)$/u.exec(match[0].trim());
    if (clock && UTC.test(here.slice(match[0].length)) && this.#publishedAt?.length === 10 && !this.#updating) {
      this.#publishedAt = `${this.#publishedAt}T${(clock[1] ?? '').padStart(2, '0')}:${clock[2]}:00Z`;
    }
    this.#marks.add('time');
    return this.#cursor.wordsUntil(at, word.start + match[0].length);
  }

  #reading(at: number): number {
    const { readingTime, minutes } = zoneTables();
    const { words } = this.#cursor;
    const before = readingTime.lengthAt(words, at);
    const number = this.#cursor.key(at + before);
    // "3min" is one word.
    const [, digits, unit] = /^(\d{1,3})([a-z]*)$/u.exec(number) ?? [];
    if (digits === undefined || !minutes.has(unit === '' ? this.#cursor.key(at + before + 1) : (unit ?? ''))) return 0;
    const taken = before + (unit === '' ? 2 : 1);
    const after = readingTime.lengthAt(words, at + taken);
    if (before === 0 && after === 0) return 0;
    if (Number(digits) > 0) this.#minutes ??= Number(digits);
    this.#marks.add('reading');
    return taken + after;
  }

  #author(at: number): number {
    const { by, roles } = zoneTables();
    const { words } = this.#cursor;
    const prefix = by.lengthAt(words, at);
    if (prefix === 0 || !(this.#cursor.breakBefore(at) || this.#marks.size > 0)) return 0;
    const role = roles.lengthAt(words, at + prefix);
    const next = at + prefix + role + (role > 0 ? this.#cursor.place(at + prefix + role) : 0);
    // "par | Cybersécurité": the site left the name out.
    const missing = next >= words.length || HARD_BREAK.test(this.#cursor.gap(next).replace(':', ''));
    const names = missing && role === 0 ? { authors: [], words: 0 } : readNames(this.#cursor, next);
    if (names.words === 0 && role === 0 && !missing) return 0;
    this.#authors.push(...names.authors);
    this.#marks.add('author');
    return next + names.words - at;
  }

  /** "transport reporter", "senior reporter in London": the role of the table, and the words in small letters that say which. */
  #role(at: number): number {
    if (!this.#cursor.breakBefore(at)) return 0;
    let before = 0;
    let length = zoneTables().roles.lengthAt(this.#cursor.words, at);
    while (length === 0 && this.#marks.has('author') && before < MOST_BEFORE_ROLE && this.#isPlain(at + before)) {
      before++;
      length = zoneTables().roles.lengthAt(this.#cursor.words, at + before);
    }
    if (length === 0) return 0;
    this.#marks.add('role');
    return before + length + this.#cursor.place(at + before + length);
  }

  /** A word in small letters with nothing but a space behind it. */
  #isPlain(at: number): boolean {
    return /^\p{Ll}/u.test(this.#cursor.written(at)) && /^\s$/u.test(this.#cursor.gap(at + 1));
  }

  /** Where the author writes from: "à Grenoble", "in London". */
  #place(at: number): number {
    return this.#marks.has('author') || this.#marks.has('role') ? this.#cursor.place(at) : 0;
  }

  /** "AFP", "avec AFP", "with Reuters". */
  #agency(at: number): number {
    const { agencies } = zoneTables();
    const { words } = this.#cursor;
    const joined = this.#cursor.key(at).length <= 4 && !this.#cursor.isCapital(at) ? agencies.lengthAt(words, at + 1) : 0;
    return joined > 0 ? joined + 1 : agencies.lengthAt(words, at);
  }

  #glue(at: number): number {
    const { published, updated, weekdays } = zoneTables();
    const { words } = this.#cursor;
    const update = updated.lengthAt(words, at);
    if (update > 0) {
      this.#updating = true;
      this.#marks.add('updated');
      return update;
    }
    const publish = published.lengthAt(words, at);
    if (publish > 1 || (publish === 1 && this.#cursor.key(at).length > 5)) {
      this.#updating = false;
      this.#marks.add('glue');
    }
    if (publish > 0) return publish;
    return this.#marks.has('glue') || this.#marks.has('updated') ? weekdays.lengthAt(words, at) : 0;
  }

  #result(): Byline | undefined {
    const marks = this.#marks;
    const facts =
      marks.has('date') || marks.has('updated') || marks.has('reading') || marks.has('author') || (marks.has('glue') && marks.has('time'));
    const loose = this.#loose.read(this.#authors.length > 0);
    if (loose === undefined || !(facts || (marks.has('role') && loose.people.length > 0))) return undefined;
    return {
      ...(this.#publishedAt === undefined ? {} : { publishedAt: this.#publishedAt }),
      ...(this.#updatedAt === undefined ? {} : { updatedAt: this.#updatedAt }),
      ...(loose.section === undefined ? {} : { section: loose.section }),
      authors: this.#authors.length > 0 ? this.#authors : loose.people,
      ...(this.#minutes === undefined ? {} : { readingMinutes: this.#minutes }),
    };
  }
}
