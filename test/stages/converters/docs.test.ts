import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DepecheRecord } from '../../../src/article/index.js';
import { openPipeline } from '../../../src/pipeline/index.js';
import * as converters from '../../../src/stages/converters/index.js';

const page = readFileSync(new URL('../../../docs/converters.md', import.meta.url), 'utf8');

/** Runs the example of the page and answers what each of its commented lines gave, beside the comment. */
async function example(record: DepecheRecord): Promise<{ said: string; got: unknown }[]> {
  const source = /<!-- This example is run by a test\. -->\n```js\n([\s\S]+?)```/u.exec(page)?.[1] ?? '';
  const body = source
    .replace(/import \{([^}]+)\} from 'depeche\/converters';/u, 'const {$1} = converters;')
    .replace(
      /^(to\w+\(.+\)|findTime.+); \/\/ (.+)$/gmu,
      (_, call: string, said: string) => `out.push({ said: ${JSON.stringify(said)}, got: ${call} });`,
    )
    .replace(/^(findTime.+);$/gmu, 'out.push({ said: "", got: $1 });');
  const out: { said: string; got: unknown }[] = [];
  new Function('converters', 'record', 'out', body)(converters, record, out);
  return out;
}

describe('docs/converters.md', () => {
  it('has an example that does what its comments say', async () => {
    const pipeline = await openPipeline('rules');
    const record = await pipeline.run({
      text: 'La société a dépensé 12 millions d’euros. Lundi à 19h30, elle répondra.'.replace('Lundi', 'lundi'),
      publishedAt: '2025-04-14',
      language: 'fr',
    } as Parameters<typeof pipeline.run>[0]);
    await pipeline.dispose();
    const results = await example(record as DepecheRecord);
    expect(results).toHaveLength(5);
    const [gdelt, duckling, recognizers, timex, sets] = results;
    expect(`'${gdelt?.got}'`).toBe(gdelt?.said);
    expect(duckling?.got).toMatchObject({
      dim: 'amount-of-money',
      body: '12 millions d’euros',
      value: { type: 'value', value: 12_000_000, unit: 'EUR' },
    });
    expect(recognizers?.got).toMatchObject({ text: 'lundi', start: 42, end: 46, typeName: 'datetimeV2.date' });
    expect(`'${timex?.got}'`).toBe(timex?.said);
    expect(sets?.got).toEqual(['<TIMEX3 tid="t1" type="SET" value="XXXX-WXX-1" quant="EVERY">tous les lundis</TIMEX3>']);
  });

  const rows = [...page.matchAll(/^\| (fr|en|de|es|it|pt|nl) \| (.+?) \| (datetime|timerange|offset|repeat) \| (.+?) \|$/gmu)];
  it('has a row for every language and type', () => {
    expect(new Set(rows.map((row) => row[1])).size).toBe(7);
    expect(new Set(rows.map((row) => row[3])).size).toBe(4);
  });
  it.each(rows.map(([, language = '', text = '', type, value]) => ({ language, text, type, value })))(
    '$language: $text',
    ({ language, text, type, value }) => {
      const found = converters.findTimeExpressions(text, { language, publishedAt: '2025-04-16' });
      expect(found).toHaveLength(1);
      const [one] = found;
      expect(one?.type).toBe(type);
      expect(one && brief(one)).toBe(value);
    },
  );
});

function brief(one: converters.TimeExpression): string {
  if (one.type === 'timerange') return `${one.value.from}/${one.value.until}`;
  if (one.type === 'offset' && !one.value.resolved) return `${one.value.length} ${one.value.direction}`;
  return one.type === 'repeat' && one.value.freq !== null ? `${one.value.timex} ${one.value.freq}` : `${one.value.timex}`;
}
