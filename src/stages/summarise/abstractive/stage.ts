import type { Document, Notice, Summary } from '../../../article/index.js';
import { openSeq2Seq, type Seq2SeqOptions } from '../../../inference/index.js';
import { packFor } from '../../../languages/index.js';
import type { Stage, StageResult } from '../../stage.js';
import { countWords } from '../count-words.js';
import { checkOption, limitsFor, type SummariseOptions } from '../options.js';
import { SUMMARY_ZONES } from '../passages.js';
import { createSummariseStage } from '../stage.js';
import { Guard } from './guard.js';
import { sentencesOf, writeSummary } from './write.js';

const ENGINE = 'summarise/abstractive';
const PIECES = 128;
const MOST_PIECES = 1024;

export interface AbstractiveOptions extends SummariseOptions, Seq2SeqOptions {
  /** Most pieces that the model writes for one window, 1 to 1024. Default: 128. */
  readonly pieces?: number;
  /**
   * What becomes of a summary with a name, number or date that the article does not have: `extractive` puts the extractive summary in its place,
   * `drop` leaves the sentence out, `flag` keeps it. Each leaves a notice. Default: `extractive`.
   */
  readonly ungrounded?: 'extractive' | 'drop' | 'flag';
}

type Needs = 'language' | 'sentences' | 'entities';
type Gives = 'summary' | 'keyFacts' | 'keywords';

const notice = (code: string, message: string): Notice => ({ code: `summarise/${code}`, stage: 'summarise', message });

/** As many sentences as the limits hold, from the first. */
function within(sentences: readonly string[], words: number, most: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const sentence of sentences.slice(0, most)) {
    used += countWords(sentence);
    if (used > words) break;
    kept.push(sentence);
  }
  return kept;
}

/**
 * The summarise stage with a summary that a model of another maker writes, checked against the article. Key facts and keywords, and the summary that stands in
 * for one that does not hold, are those of the extractive stage. Throws `usage/option`, `environment/model`.
 */
export async function createAbstractiveStage(options: AbstractiveOptions): Promise<Stage<Needs, Gives>> {
  const { pieces = PIECES, ungrounded = 'extractive' } = options;
  checkOption('pieces', pieces, `a whole number from 1 to ${MOST_PIECES}`, (n) => Number.isInteger(n) && n >= 1 && n <= MOST_PIECES);
  const extractive = createSummariseStage(options);
  const writer = await openSeq2Seq(options);

  async function write(document: Document<Needs>, signal: AbortSignal | undefined): Promise<{ summary?: Summary; notices: Notice[] }> {
    const pack = packFor(document.layers.language.tag);
    const { text } = document;
    const read = document.layers.sentences.map(({ start, end, zone }) => ({ zone, text: text.slice(start, end) }));
    const source = read.filter(({ zone }) => SUMMARY_ZONES.has(zone)).map((sentence) => sentence.text);
    if (source.length === 0) return { notices: [] };
    const written = sentencesOf(await writeSummary(writer, source, { pack, most: pieces, signal }), pack);
    const guard = new Guard(
      read.map((sentence) => sentence.text),
      pack,
    );
    const total = source.reduce((sum, sentence) => sum + countWords(sentence), 0);
    const { words, sentences } = limitsFor(options, total);
    const faults = written.map((sentence) => guard.check(sentence));
    const notices: Notice[] = [];
    const bad = faults.filter((fault) => fault.length > 0).length;
    if (bad > 0) {
      const kinds = [...new Set(faults.flat().map(({ kind }) => kind))].sort().join(', ');
      const what = { extractive: 'the extractive summary stands in for it', drop: 'they were left out', flag: 'they were kept' }[ungrounded];
      notices.push(notice('ungrounded', `${bad} of ${written.length} written sentences say what the article does not (${kinds}); ${what}`));
      if (ungrounded === 'extractive') return { notices };
    }
    const grounded = written.filter((_, i) => ungrounded === 'flag' || faults[i]?.length === 0);
    const kept = within(grounded, words, sentences);
    if (kept.length < grounded.length)
      notices.push(notice('shortened', `${grounded.length - kept.length} written sentences are beyond the limits of the summary`));
    if (kept.length === 0)
      return { notices: [...notices, notice('extractive', 'nothing that was written could be kept; the extractive summary stands in for it')] };
    return { summary: { method: 'abstractive', text: kept.join(' '), sentences: [], by: `${ENGINE}:${writer.name}` }, notices };
  }

  return {
    name: extractive.name,
    needs: extractive.needs,
    gives: extractive.gives,
    engines: [{ id: ENGINE, version: '1', model: { name: writer.name, sha256: writer.sha256 } }, ...extractive.engines],
    async run(document, { signal }): Promise<StageResult<Gives>> {
      const result = await extractive.run(document, {});
      const { summary, notices } = await write(document, signal);
      const { layers, coverage } = result;
      return {
        layers: summary === undefined ? layers : { ...layers, summary },
        ...(coverage === undefined ? {} : { coverage }),
        notices: summary === undefined ? [...notices, ...(result.notices ?? [])] : notices,
      };
    },
    dispose: () => writer.dispose(),
  };
}
