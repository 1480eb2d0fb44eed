import type { Summary, SummarySentence } from '../../article/index.js';
import { packFor } from '../../languages/index.js';
import { readZones } from '../read-zones.js';
import type { Stage } from '../stage.js';
import { type Analysis, analyse } from './analysis.js';
import { type RankerModel, rankerModel } from './card.js';
import { keyFactsOf } from './key-facts.js';
import { keywordsOf } from './keywords.js';
import { checkOptions, limitsFor, type SummariseOptions } from './options.js';
import { SUMMARY_ZONES } from './passages.js';
import { reasonsOf } from './reasons.js';
import { selectSentences } from './select.js';

const ENGINE = 'summarise/extractive';

function summaryOf(text: string, analysis: Analysis, model: RankerModel, chosen: readonly number[]): Summary {
  const sentences: SummarySentence[] = chosen.flatMap((i) => {
    const passage = analysis.passages[i];
    const row = analysis.rows[i];
    if (passage === undefined || row === undefined) return [];
    return [{ start: passage.start, end: passage.end, ...reasonsOf(row, model.sentence) }];
  });
  return {
    method: 'extractive',
    text: sentences.map(({ start, end }) => text.slice(start, end)).join(' '),
    sentences,
    by: `${ENGINE}:${model.name}`,
  };
}

/**
 * Summary, key facts and keywords. The summary is made of whole sentences of lead and body, in reading order, chosen by a linear ranker whose
 * reasons stand beside each sentence. Throws `usage/option` for an option out of range and `environment/model` when the model is missing.
 */
export function createSummariseStage(
  options: SummariseOptions = {},
): Stage<'language' | 'sentences' | 'entities', 'summary' | 'keyFacts' | 'keywords'> {
  checkOptions(options);
  const model = rankerModel();
  return {
    name: 'summarise',
    needs: ['language', 'sentences', 'entities'],
    gives: ['summary', 'keyFacts', 'keywords'],
    options,
    engines: [{ id: ENGINE, version: model.version, model: { name: model.name, sha256: model.sha256 } }],
    run(document) {
      const { language, sentences, entities } = document.layers;
      const pack = packFor(language.tag);
      const analysis = analyse(document.view, sentences, document.metadata.title, pack, model);
      const total = analysis.passages.reduce((sum, { words }) => sum + words.length, 0);
      const chosen = selectSentences(analysis, model, limitsFor(options, total));
      const summary = summaryOf(document.text, analysis, model, chosen);
      const why = total === 0 ? 'the article has no lead and no body' : 'no whole sentence that stands by itself fits the limits of the summary';
      const notices = chosen.length > 0 ? [] : [{ code: 'summarise/none', stage: 'summarise', message: why }];
      return {
        layers: { summary, keyFacts: keyFactsOf(analysis, entities, model), keywords: keywordsOf(document, pack) },
        coverage: readZones(document, SUMMARY_ZONES).coverage,
        notices,
      };
    },
  };
}
