import { type Edit, EditMap } from '../../text/index.js';
import type { Piece } from './blocks.js';

/** Writes a text from pieces of a source, in the order of the source, and keeps the way back. */
export class MappedWriter {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #edits: Edit[] = [];
  /** Up to here the source is accounted for. */
  #mapped = 0;
  /** Written text that stands in no stretch of the source yet. */
  #inserted = 0;
  length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Text of our own between two pieces. */
  insert(text: string): void {
    this.#add(text);
    this.#inserted += text.length;
  }

  write({ text, source }: Piece): void {
    if (source.start < this.#mapped || source.start === source.end) {
      this.insert(text);
      return;
    }
    this.#close(source.start);
    if (this.#source.slice(source.start, source.end) !== text) this.#edits.push({ ...source, length: text.length });
    this.#add(text);
    this.#mapped = source.end;
  }

  text(): string {
    return this.#parts.join('');
  }

  edits(): EditMap {
    this.#close(this.#mapped);
    return new EditMap(this.#edits);
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
  }

  /** The stretch of the source up to `start` became the text inserted since the last piece. */
  #close(start: number): void {
    if (start > this.#mapped || this.#inserted > 0) this.#edits.push({ start: this.#mapped, end: start, length: this.#inserted });
    this.#inserted = 0;
    this.#mapped = start;
  }
}
