import type { LineWord } from './line.js';
import { HARD_BREAK, type LineCursor } from './line-cursor.js';
import { looksLikePerson, sectionCase, splitPeople, startsCapital } from './name-case.js';
import { zoneTables } from './zone-tables.js';

const MOST_GROUPS = 4;
const MOST_WORDS = 8;
const LONGEST_GROUP = 5;

interface Group {
  readonly text: string;
  readonly words: readonly LineWord[];
}

export interface GroupsRead {
  readonly people: readonly string[];
  readonly section?: string;
}

/** Words of a byline that no rule claims, in the runs they stand in: people, the section, places. */
export class LooseGroups {
  readonly #cursor: LineCursor;
  readonly #groups: LineWord[][] = [];
  #open = false;

  constructor(cursor: LineCursor) {
    this.#cursor = cursor;
  }

  /** The next word belongs to another run. */
  close(): void {
    this.#open = false;
  }

  add(word: LineWord): void {
    const last = this.#groups.at(-1);
    if (this.#open && last) last.push(word);
    else this.#groups.push([word]);
    this.#open = true;
  }

  /** What the runs say; undefined where there are too many for a line of facts, or one is no name. `named`: the line tells its author elsewhere. */
  read(named: boolean): GroupsRead | undefined {
    const { sections } = zoneTables();
    const groups = this.#groups.map((words): Group => ({ words, text: this.#written(words) }));
    if (groups.length > MOST_GROUPS || groups.reduce((sum, { words }) => sum + words.length, 0) > MOST_WORDS) return undefined;
    if (groups.some(({ text, words }) => words.length > LONGEST_GROUP || !startsCapital(text))) return undefined;
    // "Les faits remontent au 1er janvier 2016." is a sentence with a date.
    const sentence = this.#cursor.line.text.endsWith('.') && groups.some(({ text, words }) => words.length > 1 && /\s\p{Ll}{3}/u.test(text));
    if (sentence) return undefined;
    const isSection = ({ words }: Group): boolean => sections.lengthAt(words, 0) > 0;
    const people = groups.filter((group) => looksLikePerson(group.text) && !isSection(group));
    const bare = !named && people.length > 0;
    const rest = bare ? groups.filter((group) => !people.includes(group)) : groups;
    // A lone word beside a person's name, or one of three, may as well be a place.
    const section = rest.find(isSection) ?? (bare || rest.length > 2 ? undefined : rest.find((group) => this.#standsApart(group)));
    return {
      people: people.slice(0, 1).flatMap(({ text }) => splitPeople(text)),
      ...(section === undefined ? {} : { section: sectionCase(section.text) }),
    };
  }

  /** With the full stop of a closing initial: `L. K.`. */
  #written(words: readonly LineWord[]): string {
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    const text = this.#cursor.text(start, end);
    return /(?:^|[\s.])\p{Lu}$/u.test(text) && this.#cursor.text(end, end + 1) === '.' ? `${text}.` : text;
  }

  /** A separator stands at one of its ends, no bracket and no comma: those are about places. */
  #standsApart({ words }: Group): boolean {
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    const before = this.#cursor.text(start - 3, start);
    const after = this.#cursor.text(end, end + 3);
    if (before.endsWith('(') || /^(?:\)|\s\(|,)/u.test(after)) return false;
    return HARD_BREAK.test(before) || HARD_BREAK.test(after) || (before === '' && after.startsWith('.'));
  }
}
