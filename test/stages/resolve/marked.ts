import type { Entity, NameMention, NameType, Sentence } from '../../../src/article/index.js';
import { createResolveStage } from '../../../src/stages/resolve/index.js';
import { TextView } from '../../../src/text/index.js';

const TYPES: Readonly<Record<string, NameType>> = { P: 'person', O: 'organization', L: 'location', D: 'product' };

/** Entities of a text with marked names: `[O i-Zoon]`. A line is a paragraph; ` | ` parts the sentences of one. */
export function resolveNow(source: string, tag = 'fr'): readonly Entity[] {
  const names: NameMention[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  let begun = 0;
  const close = (): void => {
    if (text.length > begun) sentences.push({ start: begun, end: text.length, zone: 'body' });
  };
  for (const part of source.split(/(\[[POLD] [^\]]+\]| \| |\n)/u)) {
    const mark = /^\[([POLD]) ([^\]]+)\]$/u.exec(part);
    if (part === '\n' || part === ' | ') {
      close();
      text += part === '\n' ? '\n' : ' ';
      begun = text.length;
    } else if (mark === null) text += part;
    else {
      const [, type = '', said = ''] = mark;
      const start = text.length;
      text += said;
      names.push({ start, end: text.length, text: said, type: TYPES[type] ?? 'work', score: 0.9, scoreKind: 'rule', by: 'entities/test' });
    }
  }
  close();
  const layers = { language: { tag, score: 1, scoreKind: 'probability', by: 'test', candidates: [] }, sentences, names, amounts: [], dates: [] };
  const document = { text, view: new TextView(text), zones: [{ kind: 'body', start: 0, end: text.length }], layers };
  const result = createResolveStage().run(document as never, {}) as { layers: { entities: readonly Entity[] } };
  return result.layers.entities;
}

export const resolve = async (source: string, tag?: string): Promise<readonly Entity[]> => resolveNow(source, tag);

/** The mentions of each entity: `OTAN = Alliance atlantique`. */
export const groups = async (source: string, tag?: string): Promise<string[]> =>
  (await resolve(source, tag)).map(({ mentions }) => mentions.map(({ text }) => text).join(' = '));
