import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCases } from '../../bench/lib/cases.js';
import { type DepecheRecord, READ_ZONES, recordSchema } from '../../src/article/index.js';
import type { DepecheError } from '../../src/errors/index.js';
import { embeddedPipelines, openPipeline, type Pipeline } from '../../src/pipeline/index.js';
import { compareSpans, EditMap, isGraphemeBoundary, type Span, spansOverlap } from '../../src/text/index.js';
import { hostileText, TORTURE } from '../helpers/torture.js';

const LONG_LINE = 'Le ministère de la Santé a versé 3,5 millions d’euros à Lyon lundi. '.repeat(31_000);

/** Runs one text; only an article without text may fail. */
async function runText(pipeline: Pipeline, text: string): Promise<DepecheRecord | null> {
  try {
    return await pipeline.run({ text, publishedAt: '2025-04-14' });
  } catch (error) {
    expect((error as DepecheError).code).toBe('article/empty');
    expect(text.replace(/[\s\p{Cf}\0\ufffd]/gu, '')).toBe('');
    return null;
  }
}

const mentionsOf = (record: DepecheRecord) => (record.entities ?? []).flatMap((entity) => entity.mentions);

/** Every span of a record by what it belongs to. */
function layers(record: DepecheRecord): Record<string, readonly Span[]> {
  return {
    zones: record.zones,
    sentences: record.sentences ?? [],
    mentions: mentionsOf(record).sort(compareSpans),
    summary: record.summary?.sentences ?? [],
  };
}

function checkRecord(record: DepecheRecord, input: string): void {
  const { text } = record;
  recordSchema.parse(record);

  for (const [layer, spans] of Object.entries(layers(record))) {
    for (const [i, span] of spans.entries()) {
      // 1: half open, within the text.
      expect(span.start, layer).toBeGreaterThanOrEqual(0);
      expect(span.end, layer).toBeGreaterThan(span.start);
      expect(span.end, layer).toBeLessThanOrEqual(text.length);
      // 2: between graphemes.
      expect([layer, span, isGraphemeBoundary(text, span.start), isGraphemeBoundary(text, span.end)]).toEqual([layer, span, true, true]);
      // 3: disjoint and sorted.
      const next = spans[i + 1];
      if (next !== undefined) expect([layer, span, next, spansOverlap(span, next)]).toEqual([layer, span, next, false]);
    }
  }
  for (const mention of mentionsOf(record)) {
    // 2: to the letter; 5: says who; 7: no score without its kind.
    expect(mention.text).toBe(text.slice(mention.start, mention.end));
    const [engine] = mention.by.split(':', 1);
    expect(Object.keys(record.runs)).toContain(engine);
    expect(mention.score === undefined).toBe(mention.scoreKind === undefined);
  }
  // 4: every unit of the text leads back to the input.
  const edits = new EditMap(record.edits);
  for (let offset = 0; offset < Math.min(text.length, 2000); offset++) {
    if (text[offset] !== '\ufffd') expect(input[edits.toOriginal(offset)]).toBe(text[offset]);
  }
  // 6: what was read and what was not add up, and no mention stands in what was not.
  for (const [stage, { of, read, skipped }] of Object.entries(record.coverage)) {
    expect(of, stage).toBe(text.length);
    expect(read + skipped.reduce((sum, span) => sum + span.end - span.start, 0), stage).toBe(of);
  }
  const unread = record.zones.filter(({ kind }) => !READ_ZONES.has(kind));
  for (const mention of mentionsOf(record)) expect(unread.some((zone) => spansOverlap(zone, mention))).toBe(false);
  // 8: the summary is made of spans of the body.
  for (const sentence of record.summary?.sentences ?? []) {
    const zone = record.zones.find(({ start, end }) => start <= sentence.start && sentence.end <= end);
    expect(['body', 'lead']).toContain(zone?.kind);
    expect(record.summary?.text).toContain(text.slice(sentence.start, sentence.end).trim().split(/\s+/u)[0]);
  }
  // Zones leave nothing out but white space.
  let at = 0;
  for (const zone of record.zones) {
    expect(text.slice(at, zone.start).replace(/[\s\p{Cf}]/gu, '')).toBe('');
    at = zone.end;
  }
  expect(text.slice(at).replace(/[\s\p{Cf}]/gu, '')).toBe('');
}

describe.each(embeddedPipelines())('records of %s', (name) => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await openPipeline(name);
  });
  afterAll(() => pipeline.dispose());

  it('keep the invariants on torture texts', async () => {
    for (const text of TORTURE) {
      const record = await runText(pipeline, text);
      if (record !== null) checkRecord(record, text);
    }
  });

  it('keep the invariants on any text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), async (text) => {
        const record = await runText(pipeline, text);
        if (record !== null) checkRecord(record, text);
      }),
      // A model takes its time; the rules see most of the texts.
      { numRuns: name === 'rules' ? 200 : 40 },
    );
  }, 120_000);

  it('keep the invariants on the fixtures', async () => {
    for (const { article } of loadCases()) {
      const record = await pipeline.run(article);
      if (article.text !== undefined) checkRecord(record, article.text);
    }
  }, 180_000);

  it('are the same, byte for byte, again and beside others', async () => {
    const articles = loadCases()
      .slice(0, 12)
      .map(({ article }) => article);
    const alone = await Promise.all([...articles].reverse().map((article) => pipeline.run(article)));
    const beside: string[] = [];
    for await (const outcome of pipeline.runAll(articles, { concurrency: 5 })) if (outcome.ok) beside.push(JSON.stringify(outcome.record));
    expect(beside).toEqual(alone.reverse().map((record) => JSON.stringify(record)));
  }, 60_000);
});

describe('a text of 2 MB on one line', () => {
  it('is read to its end by the rules', async () => {
    await using pipeline = await openPipeline('fast');
    const record = await pipeline.run({ text: LONG_LINE });
    const last = mentionsOf(record).reduce((end, mention) => Math.max(end, mention.end), 0);
    expect(LONG_LINE.length - last).toBeLessThan(80);
    expect(record.coverage.amounts?.read).toBe(LONG_LINE.length);
  }, 120_000);
});
