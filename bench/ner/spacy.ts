import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Found } from './score.js';
import type { System } from './systems.js';

const SCRIPT = fileURLToPath(new URL('../peers/spacy_names.py', import.meta.url));

/** A spaCy pipeline in a Python process of its own, one text at a time, which measures itself. */
export async function openSpacy(python: string, name: string): Promise<System> {
  const child = spawn(python, [SCRIPT, name], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async <T>(): Promise<T> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${name}: expected an answer from ${python}, it ended; is spaCy with ${name} installed there?`);
    return JSON.parse(value) as T;
  };
  const { load, rss } = await answer<{ load: number; rss: number }>();
  const spent = { load, rss, seconds: 0, cpu: 0 };
  return {
    reads: (language) => name.startsWith(`${language}_`),
    find: async (text) => {
      child.stdin.write(`${JSON.stringify(text)}\n`);
      const { seconds, cpu, spans } = await answer<{ seconds: number; cpu: number; spans: [number, number, string][] }>();
      spent.seconds += seconds;
      spent.cpu += cpu;
      return spans.map(([start, end, type]): Found => ({ start, end, type }));
    },
    close: async () => void child.stdin.end(),
    spent: () => spent,
  };
}
