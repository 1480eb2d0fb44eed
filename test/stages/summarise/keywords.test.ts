import { describe, expect, it } from 'vitest';
import { ready, summarise } from './open.js';

const keywords = (text: string, tag = 'fr', title?: string): string[] =>
  summarise(ready({ text, tag, ...(title === undefined ? {} : { title }) })).layers.keywords.map((keyword) => keyword.text);

describe('key phrases', () => {
  it('do not take a compound with a hyphen apart', () => {
    const words = keywords('Le groupe a-Vent de Pont-sur-Ysse vend ses turbines.\n\nDepuis jeudi, a-Vent vend ses turbines à Pont-sur-Ysse.');
    expect(words).toEqual(expect.arrayContaining(['a-Vent', 'Pont-sur-Ysse']));
    expect(words).not.toContain('Vent');
  });

  it('take the small words inside a phrase along', () => {
    expect(keywords('Le conseil de quartier a voté.\n\nUn conseil de quartier coûte peu, dit la mairie.')).toContain('conseil de quartier');
  });

  it('do not take verbs of a title for a phrase', () => {
    const words = keywords('La société compte 40 salariés.\n\nSes ventes montent depuis mars.', 'fr', 'Orvalys bat son record de ventes');
    expect(words).toContain('Orvalys');
    for (const word of words) expect(word).not.toMatch(/bat son/u);
  });

  it('begin and end between graphemes', () => {
    expect(keywords('\ufffd\u0591Le ministère de la Défense \n\nLe ministère de la Défense ')).not.toContain('\u0591Le');
  });

  it('know the small words of the language', () => {
    const text = 'The harbour board of Teesmouth met. The harbour board said that the gates of Teesmouth were shut.';
    expect(keywords(text, 'en')).toEqual(expect.arrayContaining(['harbour board', 'Teesmouth']));
  });
});
