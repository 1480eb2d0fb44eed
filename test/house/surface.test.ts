import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import * as converters from '../../src/stages/converters/index.js';
import * as stages from '../../src/stages/index.js';

describe('the surface of the library', () => {
  it('is this list of names', () => {
    expect(Object.keys(library).sort()).toEqual([
      'CODES',
      'DepecheError',
      'OffsetTable',
      'Pipeline',
      'SCHEMA_VERSION',
      'embeddedPipelines',
      'explainPipeline',
      'openPipeline',
      'recordSchema',
    ]);
    expect(Object.keys(stages).sort()).toEqual([
      'createAmountsStage',
      'createDatesStage',
      'createDetectStage',
      'createEntitiesStage',
      'createResolveStage',
      'createSentencesStage',
      'createSummariseStage',
    ]);
    expect(Object.keys(converters).sort()).toEqual([
      'findTimeExpressions',
      'joinTimeExpressions',
      'recognizeAges',
      'recognizeCurrencies',
      'recognizeDateTimes',
      'recognizeDimensions',
      'recognizeNumbers',
      'recognizeOrdinals',
      'recognizePercents',
      'recognizeTemperatures',
      'toDuckling',
      'toGdeltAmounts',
      'toRecognizers',
      'toTimex3',
      'toTimex3Value',
      'valueMentions',
    ]);
  });
});
