import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Found, System } from './found.js';

/** dateparser's search_dates in the interpreter at `python`. It gives texts without offsets: they are looked for in reading order. */
export function dateparser(python: string): System {
  return {
    name: 'dateparser',
    labels: ['DATE'],
    async read(rows) {
      const child = spawn(python, [join(import.meta.dirname, 'dateparser_search.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
      for (const { text, lang, meta } of rows) child.stdin.write(`${JSON.stringify({ text, lang, published: meta.published })}\n`);
      child.stdin.end();
      const found: Found[][] = [];
      let seconds = 0;
      for await (const line of createInterface({ input: child.stdout })) {
        const answer = JSON.parse(line) as { found: [string, string][]; seconds: number };
        const { text } = rows[found.length] ?? { text: '' };
        let at = 0;
        seconds += answer.seconds;
        found.push(
          answer.found.flatMap(([surface, iso]) => {
            const start = text.indexOf(surface, at);
            if (start < 0) return [];
            at = start + surface.length;
            return [{ start, end: at, label: 'DATE' as const, values: [iso, iso.slice(0, 7), iso.slice(0, 4)] }];
          }),
        );
      }
      return { found, seconds };
    },
  };
}
