import type { Sentence } from '../../article/index.js';
import { packFor } from '../../languages/index.js';
import { readZones } from '../read-zones.js';
import type { Stage } from '../stage.js';
import { unwrappedLines } from './lines.js';
import { splitSentences } from './split.js';

/** Sentences of the zones that are the article, each with the kind of its zone. */
export function createSentencesStage(): Stage<'language', 'sentences'> {
  return {
    name: 'sentences',
    needs: ['language'],
    gives: ['sentences'],
    engines: [{ id: 'sentences/segmenter', version: `icu-${process.versions.icu ?? '0'}` }],
    run(document) {
      const pack = packFor(document.layers.language.tag);
      const { zones, coverage } = readZones(document);
      const sentences: Sentence[] = zones.flatMap((zone) =>
        unwrappedLines(document.text, zone).flatMap((line) =>
          splitSentences(document.text, line, pack).map(({ start, end }) => ({ start, end, zone: zone.kind })),
        ),
      );
      return { layers: { sentences }, coverage };
    },
  };
}
