import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../../src/languages/index.js';
import { writeSummary } from '../../../src/stages/summarise/abstractive/write.js';

const pack = packFor('fr');
const wordsOf = (text: string): string[] => text.match(/\S+/gu) ?? [];

/** Writes the first words of what it reads, and keeps what it was given. */
function recorder(window: number, keep: number) {
  const read: string[] = [];
  const generate = async (text: string): Promise<string> => {
    read.push(text);
    return wordsOf(text).slice(0, keep).join(' ');
  };
  return { read, writer: { window, count: (text: string) => wordsOf(text).length, generate } };
}

const sentences = fc.array(
  fc.array(fc.constantFrom('la', 'ligne', 'rouvre', '12', 'jeudi'), { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`),
  { minLength: 1, maxLength: 20 },
);

describe('a summary of a long text', () => {
  it('is written from every word of it, whatever the window', async () => {
    await fc.assert(
      fc.asyncProperty(sentences, fc.integer({ min: 2, max: 12 }), fc.integer({ min: 0, max: 12 }), async (text, window, keep) => {
        const { read, writer } = recorder(window, keep);
        await writeSummary(writer, text, { pack, most: 10 });
        let rest = wordsOf(text.join(' '));
        for (const part of read) {
          if (rest.length === 0) break;
          const words = wordsOf(part);
          expect(rest.slice(0, words.length)).toEqual(words);
          expect(words.length).toBeLessThanOrEqual(window);
          rest = rest.slice(words.length);
        }
        expect(rest).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is summed up again until one window holds it', async () => {
    const { read, writer } = recorder(6, 2);
    const text = ['la ligne rouvre jeudi.', 'le port attend trois mois.', 'la ville paie tout.', 'le vote est nul.'];
    expect(await writeSummary(writer, text, { pack, most: 10 })).toBe('la ligne');
    expect(read).toEqual([...text, 'la ligne le port', 'la ville le vote', 'la ligne la ville']);
  });

  it('ends where a round makes nothing shorter', async () => {
    const { read, writer } = recorder(4, 99);
    const text = ['la ligne rouvre jeudi.', 'le port attend mardi.'];
    expect(await writeSummary(writer, text, { pack, most: 10 })).toBe(text.join(' '));
    expect(read).toEqual(text);
  });
});
