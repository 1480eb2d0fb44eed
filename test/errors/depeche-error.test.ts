import { describe, expect, it } from 'vitest';
import { DepecheError, nearest, toDepecheError } from '../../src/errors/index.js';

describe('DepecheError', () => {
  it('says where, what happened, what was expected, what came and the way out', () => {
    const error = new DepecheError('article/bad-json', { where: 'dump.jsonl:812', expected: 'a JSON object', got: 'a list' });
    expect(error.message).toBe(
      'dump.jsonl:812: the line is not a JSON object (expected a JSON object, got a list). Each line of a .jsonl file is one JSON object.',
    );
    expect(error.exitCode).toBe(1);
    expect(error.httpStatus).toBe(400);
    expect(error.toJSON()).toEqual({ code: 'article/bad-json', message: error.message, where: 'dump.jsonl:812', hint: error.hint });
  });

  it('leaves out what is not known', () => {
    expect(new DepecheError('article/empty').message).toBe('the article has no text. Give a file or a field that holds the text of the article.');
  });
});

describe('toDepecheError', () => {
  it('keeps a DepecheError and wraps anything else in one line', () => {
    const known = new DepecheError('article/empty');
    expect(toDepecheError(known, 'article/failed')).toBe(known);
    const wrapped = toDepecheError(new TypeError('first\nsecond'), 'article/failed', { where: 'stage x' });
    expect(wrapped.code).toBe('article/failed');
    expect(wrapped.message).toContain('TypeError: first');
    expect(wrapped.message).not.toContain('second');
    expect(wrapped.cause).toBeInstanceOf(TypeError);
  });
});

describe('nearest', () => {
  it.each([
    ['sentense', 'sentences'],
    ['amonts', 'amounts'],
    ['datse', 'dates'],
  ])('finds %s → %s', (word, known) => {
    expect(nearest(word, ['language', 'sentences', 'amounts', 'dates'])).toBe(known);
  });

  it('finds nothing far away', () => {
    expect(nearest('xylophone', ['language', 'dates'])).toBeUndefined();
  });
});
