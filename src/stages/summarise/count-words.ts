import { tokenize } from '../../text/index.js';

/** Words of a text, as summaries are counted: runs of letters, marks and digits. */
export const countWords = (text: string): number => {
  let words = 0;
  let end = -1;
  for (const token of tokenize(text)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    if (token.start !== end) words++;
    end = token.end;
  }
  return words;
};
