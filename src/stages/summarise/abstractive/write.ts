import type { LanguagePack } from '../../../languages/index.js';
import { splitSentences } from '../../sentences/index.js';
import { windowsOf } from './windows.js';

/** What a summary is written with: see `Seq2Seq` in src/inference. */
export interface Writer {
  readonly window: number;
  count(text: string): number;
  generate(text: string, most: number): Promise<string>;
}

export const sentencesOf = (text: string, pack: LanguagePack): string[] =>
  splitSentences(text, { start: 0, end: text.length }, pack).map(({ start, end }) => text.slice(start, end));

/**
 * Writes a summary of the whole text: window by window, then a summary of what was written, until one window holds all. Ends with the parts
 * side by side when a round does not make the text shorter.
 */
export async function writeSummary(
  writer: Writer,
  sentences: readonly string[],
  { pack, most, signal }: { readonly pack: LanguagePack; readonly most: number; readonly signal?: AbortSignal | undefined },
): Promise<string> {
  let current = sentences;
  for (;;) {
    const windows = windowsOf(current, (text) => writer.count(text), writer.window);
    const written: string[] = [];
    for (const window of windows) {
      signal?.throwIfAborted();
      written.push(await writer.generate(window, most));
    }
    const text = written.filter((part) => part !== '').join(' ');
    if (windows.length <= 1 || text.length >= current.join(' ').length) return text;
    current = sentencesOf(text, pack);
  }
}
