import type { Line, LineWord } from './line.js';
import { isParticle, looksLikePerson, personCase, sectionCase, splitPeople, startsCapital } from './name-case.js';
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
const TIME = /^(?:[01]?\d|2[0-4])(?:\s?[hH]\s?[0-5]\d|[:.][0-5]\d(?::[0-5]\d)?|\s?[hH])(?:\s?[ap]\.?m\b\.?)?(?!\d)/u;
const UTC = /^[\s(]{0,2}(?:GMT|UTC)\b/u;
const HARD_BREAK = /[|·•●–—/>›»\n]|\s-\s|\s:\s|\s{3}/u;

type Mark = 'date' | 'updated' | 'time' | 'reading' | 'author' | 'role' | 'glue';
interface Group {
  start: number;
  end: number;
  words: number;
}

/** Reads a line of nothing but publication facts; undefined for a line that says anything else. */
export function readByline(line: Line): Byline | undefined {
  if (line.size > LONGEST || line.words.length === 0 || /^["«“„]/u.test(line.text)) return undefined;
  return new BylineReader(line).read();
}

class BylineReader {
  readonly #line: Line;
  readonly #words: readonly LineWord[];
  readonly #marks = new Set<Mark>();
  readonly #authors: string[] = [];
  readonly #left: Group[] = [];
  #publishedAt: string | undefined;
  #updatedAt: string | undefined;
  #minutes: number | undefined;
  #updating = false;
  #groupOpen = false;

  constructor(line: Line) {
    this.#line = line;
    this.#words = line.words;
  }

  read(): Byline | undefined {
    for (let at = 0; at < this.#words.length; ) {
      if (this.#breakBefore(at)) this.#groupOpen = false;
      const taken = this.#date(at) || this.#time(at) || this.#reading(at) || this.#author(at) || this.#role(at) || this.#agency(at) || this.#glue(at);
      if (taken > 0) {
        this.#groupOpen = false;
        at += taken;
      } else {
        this.#leave(at++);
      }
    }
    return this.#result();
  }

  #text(start: number, end: number): string {
    return this.#line.text.slice(start - this.#line.start, end - this.#line.start);
  }

  #gap(at: number): string {
    const word = this.#words[at];
    return word === undefined ? '' : this.#text(this.#words[at - 1]?.end ?? this.#line.start, word.start);
  }

  /** Whether something that ends a fact stands between word `at` and the one before. */
  #breakBefore(at: number): boolean {
    if (at === 0) return true;
    const gap = this.#gap(at);
    if (HARD_BREAK.test(gap) || /[,;()]/u.test(gap)) return true;
    // The full stop of an initial breaks nothing: "Y. S. Publié le".
    const before = this.#words[at - 1];
    return gap.includes('.') && before !== undefined && before.end - before.start > 1;
  }

  #date(at: number): number {
    const { weekdays } = zoneTables();
    const weekday = weekdays.lengthAt(this.#words, at);
    const found = dateAt(this.#text(this.#line.start, this.#line.end), this.#relative(), at + weekday);
    if (found === undefined) {
      // A weekday alone is prose ("Mardi") unless it is written before a known date or hour.
      return 0;
    }
    if (this.#updating) this.#updatedAt ??= found.value;
    else this.#publishedAt ??= found.value;
    this.#marks.add(this.#updating ? 'updated' : 'date');
    return weekday + found.words;
  }

  #relativeWords: readonly LineWord[] | undefined;
  #relative(): readonly LineWord[] {
    this.#relativeWords ??= this.#words.map((word) => ({ ...word, start: word.start - this.#line.start, end: word.end - this.#line.start }));
    return this.#relativeWords;
  }

  #time(at: number): number {
    const word = this.#words[at];
    if (word === undefined || !/^\d/u.test(word.key)) return 0;
    const here = this.#text(word.start, Math.min(this.#line.end, word.start + 24));
    const match = TIME.exec(here);
    if (!match) return 0;
    const end = word.start + match[0].length;
    let taken = 0;
    while ((this.#words[at + taken]?.start ?? Number.POSITIVE_INFINITY) < end) taken++;
    const clock = /^(\d{1,2})[:.hH](\d\d)$/u.exec(match[0].trim());
    if (clock && UTC.test(here.slice(match[0].length)) && this.#publishedAt?.length === 10 && !this.#updating) {
      this.#publishedAt = `${this.#publishedAt}T${(clock[1] ?? '').padStart(2, '0')}:${clock[2]}:00Z`;
    }
    this.#marks.add('time');
    return taken;
  }

  #reading(at: number): number {
    const { readingTime, minutes } = zoneTables();
    const before = readingTime.lengthAt(this.#words, at);
    const number = this.#words[at + before];
    const unit = this.#words[at + before + 1];
    // "3min" is one word.
    const glued = /^(\d{1,3})([a-z]+)$/u.exec(number?.key ?? '');
    const value =
      glued && minutes.has(glued[2] ?? '')
        ? glued[1]
        : /^\d{1,3}$/u.test(number?.key ?? '') && unit && minutes.has(unit.key)
          ? number?.key
          : undefined;
    if (value === undefined) return 0;
    const taken = before + (glued ? 1 : 2);
    const after = readingTime.lengthAt(this.#words, at + taken);
    if (before === 0 && after === 0) return 0;
    if (Number(value) > 0) this.#minutes ??= Number(value);
    this.#marks.add('reading');
    return taken + after;
  }

  #author(at: number): number {
    const { by, roles } = zoneTables();
    const prefix = by.lengthAt(this.#words, at);
    if (prefix === 0 || !(this.#breakBefore(at) || this.#marks.size > 0)) return 0;
    const role = roles.lengthAt(this.#words, at + prefix);
    let next = at + prefix + role + (role > 0 ? this.#place(at + prefix + role) : 0);
    // "par | Cybersécurité": the site left the name out.
    const missing = next >= this.#words.length || HARD_BREAK.test(this.#gap(next));
    const names = missing && role === 0 ? 0 : this.#names(next);
    if (names === 0 && role === 0 && !missing) return 0;
    next += names;
    this.#marks.add('author');
    return next - at;
  }

  /** Names from word `from` on, joined by "et", a comma or "&"; returns the words taken. */
  #names(from: number): number {
    const { and, published } = zoneTables();
    let at = from;
    let end = from;
    while (at < this.#words.length) {
      const first = at;
      while (at < this.#words.length && at - first < 6) {
        const word = this.#words[at];
        if (word === undefined) break;
        if (at > first && (this.#breakBefore(at) || /[&+]/u.test(this.#gap(at)))) break;
        if (and.has(word.key) && at > first && startsCapital(this.#original(at + 1)) && !startsCapital(this.#original(at))) break;
        if (!startsCapital(this.#original(at)) && !(isParticle(word.key) && startsCapital(this.#original(at + 1)))) break;
        if (at > first && published.lengthAt(this.#words, at) > 0 && word.end - word.start > 3) break;
        at++;
      }
      const [head, tail] = [this.#words[first], this.#words[at - 1]];
      if (at === first || head === undefined || tail === undefined) break;
      const closing = tail.end - tail.start === 1 && this.#text(tail.end, tail.end + 1) === '.' ? 1 : 0;
      if (zoneTables().agencies.lengthAt(this.#words, first) !== at - first)
        this.#authors.push(personCase(this.#text(head.start, tail.end + closing)));
      end = at;
      const joined = this.#words[at];
      if (joined && and.has(joined.key) && !startsCapital(this.#original(at))) at++;
      else if (!/^\s*[,&+]/u.test(this.#gap(at)) || !this.#personAhead(at)) break;
    }
    return end - from;
  }

  /** Whether two words with capitals follow: a comma before one word is before a place. */
  #personAhead(at: number): boolean {
    return startsCapital(this.#original(at)) && startsCapital(this.#original(at + 1)) && !this.#breakBefore(at + 1) && !this.#isRole(at);
  }

  #isRole(at: number): boolean {
    return zoneTables().roles.lengthAt(this.#words, at) > 0;
  }

  #original(at: number): string {
    const word = this.#words[at];
    return word === undefined ? '' : this.#text(word.start, word.end);
  }

  #role(at: number): number {
    const { roles } = zoneTables();
    const length = roles.lengthAt(this.#words, at);
    // A lone preposition of place ("in London") is a role only behind a comma.
    if (length === 0 || !this.#breakBefore(at)) return 0;
    const place = this.#place(at + length);
    this.#marks.add('role');
    return length + place;
  }

  /** "à Rennes", "in New York": one small word and up to three with capitals. */
  #place(at: number): number {
    if (this.#breakBefore(at) || startsCapital(this.#original(at)) || this.#original(at).length > 3) return 0;
    let next = at + 1;
    while (next - at <= 3 && startsCapital(this.#original(next)) && (next === at + 1 || !this.#breakBefore(next))) next++;
    return next > at + 1 ? next - at : 0;
  }

  /** "AFP", "avec AFP", "with Reuters". */
  #agency(at: number): number {
    const { agencies } = zoneTables();
    const joined = this.#original(at).length <= 4 && !startsCapital(this.#original(at)) ? agencies.lengthAt(this.#words, at + 1) : 0;
    return joined > 0 ? joined + 1 : agencies.lengthAt(this.#words, at);
  }

  #glue(at: number): number {
    const { published, updated, weekdays } = zoneTables();
    const update = updated.lengthAt(this.#words, at);
    if (update > 0) {
      this.#updating = true;
      this.#marks.add('updated');
      return update;
    }
    const publish = published.lengthAt(this.#words, at);
    const word = this.#words[at + publish - 1];
    if (publish > 0 && word !== undefined) {
      if (word.key.length > 5 || publish > 1) {
        this.#updating = false;
        this.#marks.add('glue');
      }
      return publish;
    }
    return this.#marks.has('glue') || this.#marks.has('updated') ? weekdays.lengthAt(this.#words, at) : 0;
  }

  #leave(at: number): void {
    const word = this.#words[at];
    if (word === undefined) return;
    const group = this.#left.at(-1);
    if (this.#groupOpen && group) {
      group.end = word.end;
      group.words++;
    } else {
      this.#left.push({ start: word.start, end: word.end, words: 1 });
      this.#groupOpen = true;
    }
  }

  #result(): Byline | undefined {
    const { sections } = zoneTables();
    const marks = this.#marks;
    const hard = marks.has('date') || marks.has('updated') || marks.has('reading') || marks.has('author') || (marks.has('glue') && marks.has('time'));
    const groups = this.#left.map((group) => ({ ...group, text: this.#closed(group) }));
    if (groups.some(({ text, words }) => words > 5 || !startsCapital(text))) return undefined;
    if (groups.length > 4 || groups.reduce((sum, { words }) => sum + words, 0) > 8) return undefined;
    const people = groups.filter(({ text }) => looksLikePerson(text) && sections.lengthAt(this.#keys(text), 0) === 0);
    if (!hard && !(marks.has('role') && people.length === 1)) return undefined;
    const authors = this.#authors.length > 0 ? this.#authors : people.slice(0, 1).flatMap(({ text }) => splitPeople(text));
    const bare = this.#authors.length === 0 && people.length > 0;
    const rest = groups.filter((group) => !people.includes(group) || !bare);
    const known = rest.find(({ text }) => sections.lengthAt(this.#keys(text), 0) > 0);
    const inBrackets = (group: Group): boolean =>
      this.#line.text[group.start - this.#line.start - 1] === '(' || this.#line.text[group.end - this.#line.start] === ')';
    const other = rest.find((group) => !inBrackets(group) && this.#breakAround(group) && this.#text(group.end, group.end + 2) !== ' (');
    const section = known ?? (bare || rest.length > 2 ? undefined : other);
    return {
      ...(this.#publishedAt === undefined ? {} : { publishedAt: this.#publishedAt }),
      ...(this.#updatedAt === undefined ? {} : { updatedAt: this.#updatedAt }),
      ...(section === undefined ? {} : { section: sectionCase(section.text) }),
      authors,
      ...(this.#minutes === undefined ? {} : { readingMinutes: this.#minutes }),
    };
  }

  /** With the full stop of a closing initial: `L. K.`. */
  #closed(group: Group): string {
    const text = this.#text(group.start, group.end);
    return /(?:^|[\s.])\p{Lu}$/u.test(text) && this.#text(group.end, group.end + 1) === '.' ? `${text}.` : text;
  }

  #keys(text: string): LineWord[] {
    return this.#words.filter(({ start, end }) => {
      const at = this.#line.text.indexOf(text) + this.#line.start;
      return start >= at && end <= at + text.length;
    });
  }

  /** A separator stands at one of its ends: a group behind a comma is a place, not a section. */
  #breakAround(group: Group): boolean {
    const before = this.#text(Math.max(this.#line.start, group.start - 3), group.start);
    const after = this.#text(group.end, Math.min(this.#line.end, group.end + 3));
    return HARD_BREAK.test(before) || HARD_BREAK.test(after) || (before === '' && /^\./u.test(after));
  }
}
