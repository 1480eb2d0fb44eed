import { LANGUAGE_TAGS } from '../../article/index.js';
import { isSupported } from '../../languages/index.js';
import type { EngineInfo, Stage } from '../stage.js';
import { eldIdentifier } from './eld.js';
import { francIdentifier } from './franc.js';
import { identifyLanguage } from './identify.js';
import { articleText } from './samples.js';

export interface DetectOptions {
  /** Tags to choose from. Default: every language with a pack. */
  readonly languages?: readonly string[];
  /** `eld` alone, or with franc as second opinion. Default: both. */
  readonly engines?: readonly ('eld' | 'franc')[];
}

const info = ({ id, version }: { id: string; version: string }): EngineInfo => ({ id, version });

/** Names the language of the article's own text. A language that the caller gave is taken as it is, without a score. */
export function createDetectStage(options: DetectOptions = {}): Stage<never, 'language'> {
  const supported = new Set(options.languages ?? LANGUAGE_TAGS);
  const second = (options.engines ?? ['eld', 'franc']).includes('franc') ? francIdentifier : null;
  return {
    name: 'language',
    needs: [],
    gives: ['language'],
    options: { languages: [...supported] },
    engines: [info(eldIdentifier), ...(second === null ? [] : [info(second)])],
    run(document) {
      const given = document.givenLanguage;
      if (given !== null) {
        const tag = given.toLowerCase().split('-', 1)[0] ?? 'und';
        const language = { tag: isSupported(tag) ? tag : 'und', score: null, scoreKind: null, by: 'language/given', candidates: [] };
        return { layers: { language } };
      }
      return { layers: { language: identifyLanguage(articleText(document), supported, { first: eldIdentifier, second }) } };
    },
  };
}
