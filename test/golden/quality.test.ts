import { beforeAll, describe, expect, it } from 'vitest';
import { tunableCases } from '../../bench/lib/cases.js';
import { compareCase, Tally } from '../../bench/lib/compare.js';
import { Counts } from '../../bench/lib/scores.js';
import { type EmbeddedPipelineName, openPipeline } from '../../src/pipeline/index.js';

/**
 * Floors of the default pipeline on the fixtures, a little under what `npm run bench -- fixtures` gives. The fresh ones are left out: a floor
 * that one of them breaks would be worked on with it in sight. Raising one is a gift; lowering one needs a word in the commit message.
 */
const FLOORS = {
  mentions: {
    person: 0.92,
    organization: 0.865,
    location: 0.86,
    money: 0.975,
    percent: 0.97,
    quantity: 0.97,
    date: 0.97,
    time: 0.965,
    duration: 0.935,
    identifier: 1,
  },
  values: { money: 0.975, percent: 1, quantity: 0.99, date: 0.97, time: 1, duration: 1 },
  kinds: { organization: 0.875, location: 0.94 },
} as const;
const LINKS = { precision: 0.985, recall: 0.92 };

/** What a pipeline gets right on the fixtures, counted before the tests that stand beside the call. */
function tallied(name: EmbeddedPipelineName) {
  const tallies = { mentions: new Tally(), values: new Tally(), kinds: new Tally(), links: new Counts() };
  beforeAll(async () => {
    await using pipeline = await openPipeline(name);
    for (const testCase of tunableCases()) compareCase(testCase, await pipeline.run(testCase.article), tallies);
  }, 300_000);
  return tallies;
}

describe('the default pipeline on the fixtures', () => {
  const tallies = tallied('french-news');

  it.each(Object.entries(FLOORS.mentions))('finds %s mentions: F1 of %s or more', (type, floor) => {
    expect(tallies.mentions.at(type).f1).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.entries(FLOORS.values))('gives %s values right: %s or more', (type, floor) => {
    expect(tallies.values.at(type).precision).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.entries(FLOORS.kinds))('tells kinds of %s: %s or more', (type, floor) => {
    expect(tallies.kinds.at(type).precision).toBeGreaterThanOrEqual(floor);
  });

  it('joins mentions of one entity and of no other', () => {
    expect(tallies.links.precision).toBeGreaterThanOrEqual(LINKS.precision);
    expect(tallies.links.recall).toBeGreaterThanOrEqual(LINKS.recall);
  });
});

/** A little under what `npm run bench -- fixtures fast` gives. Names are invented there, so the tables help little. */
const FAST_FLOORS = { person: 0.79, organization: 0.74, location: 0.76 } as const;

describe('the fast pipeline on the fixtures', () => {
  const tallies = tallied('fast');

  it.each(Object.entries(FAST_FLOORS))('finds %s mentions: F1 of %s or more', (type, floor) => {
    expect(tallies.mentions.at(type).f1).toBeGreaterThanOrEqual(floor);
  });

  it('joins mentions of one entity and of no other', () => {
    expect(tallies.links.precision).toBeGreaterThanOrEqual(0.98);
  });
});
