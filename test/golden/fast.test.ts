import { beforeAll, describe, expect, it } from 'vitest';
import { tunableCases } from '../../bench/lib/cases.js';
import { compareCase, Tally } from '../../bench/lib/compare.js';
import { Counts } from '../../bench/lib/scores.js';
import { openPipeline } from '../../src/pipeline/index.js';

/** Floors of the fast pipeline, a little under `npm run bench -- fixtures fast`. Names are invented there, so the tables help little. */
const FLOORS = { person: 0.79, organization: 0.74, location: 0.76 } as const;

describe('the fast pipeline on the fixtures', () => {
  const tallies = { mentions: new Tally(), values: new Tally(), kinds: new Tally(), links: new Counts() };

  beforeAll(async () => {
    await using pipeline = await openPipeline('fast');
    for (const testCase of tunableCases()) compareCase(testCase, await pipeline.run(testCase.article), tallies);
  }, 300_000);

  it.each(Object.entries(FLOORS))('finds %s mentions: F1 of %s or more', (type, floor) => {
    expect(tallies.mentions.at(type).f1).toBeGreaterThanOrEqual(floor);
  });

  it('joins mentions of one entity and of no other', () => {
    expect(tallies.links.precision).toBeGreaterThanOrEqual(0.98);
  });
});
