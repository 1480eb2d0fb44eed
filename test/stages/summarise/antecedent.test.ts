import { describe, expect, it } from 'vitest';
import { packFor } from '../../../src/languages/index.js';
import { readWords } from '../../../src/stages/summarise/analysis.js';
import { lexiconOf } from '../../../src/stages/summarise/lexicon.js';
import { openingOf } from '../../../src/stages/summarise/opening.js';
import { FERRY } from './articles.js';
import { ready, summarise } from './open.js';

function leans(tag: string, text: string): string[] {
  const document = ready({ text, tag });
  const { passages } = readWords(document.view, document.layers.sentences, null, packFor(tag));
  const passage = passages[0];
  if (passage === undefined) return ['no sentence'];
  return Object.entries(openingOf(lexiconOf(packFor(tag)), passage))
    .filter(([, holds]) => holds)
    .map(([name]) => name);
}

describe('openings that lean on the sentence before', () => {
  it.each([
    ['fr', 'Il a quitté la réunion de mardi sans un mot.', ['pronoun']],
    ['fr', 'Mais elle a quitté la réunion de mardi sans un mot.', ['pronoun', 'connective']],
    ['fr', 'Cette décision a surpris la commune de Vaubert.', ['demonstrative']],
    ['fr', 'Ce dernier a surpris la commune de Vaubert.', ['pronoun']],
    ['fr', 'Par ailleurs, la commune de Vaubert a voté.', ['connective']],
    ['fr', '« La commune a voté le budget », a-t-il précisé.', ['pronounAttribution']],
    ['fr', 'Le maire de Vaubert, Luc Sorel, a voté le budget, a-t-il précisé.', []],
    ['fr', 'Il y a trois ans, la commune a voté le budget.', []],
    ['fr', 'Ce jeudi, la commune de Vaubert a voté le budget.', []],
    ['fr', 'La commune de Vaubert a voté le budget.', []],
    ['fr', 'Née à la ferme, elle a voté le budget de Vaubert.', ['pronoun']],
    ['fr', 'Interrogé mardi par la presse locale, il a voté le budget.', ['pronoun']],
    ['fr', 'Interrogé, il a voté le budget de Vaubert.', ['pronoun']],
    ['fr', 'En 2019, ils ont voté le budget de Vaubert.', ['pronoun']],
    ['fr', 'Depuis mardi, il y a un budget à Vaubert.', []],
    ['fr', 'Interrogé par la presse, le maire a voté le budget.', []],
    ['fr', 'Interrogé par Luc Sorel, il a voté le budget.', []],
    ['fr', 'Quand le maire est parti, il pleuvait sur la commune.', []],
    ['fr', '« Mardi, il vote le budget », dit Luc Sorel.', []],
    ['fr', 'A l’issue de cette réunion, la commune a voté le budget.', ['demonstrative']],
    ['fr', 'Egalement en vente mardi, le budget de la commune.', ['connective']],
    ['fr', 'En comparaison, la commune de Vaubert a voté trois budgets.', ['connective']],
    ['fr', 'Il s’agit du budget de la commune de Vaubert.', ['pronoun']],
    ['en', 'Born on a farm, she left the meeting in tears.', ['pronoun']],
    ['en', 'On Tuesday, he left the meeting in tears.', ['pronoun']],
    ['en', 'In Marlowe, they left the meeting in tears.', []],
    ['es', 'Nacida en el campo, ella dejó la reunión.', ['pronoun']],
    ['it', 'Nata in campagna, lei ha lasciato la riunione.', ['pronoun']],
    ['pt', 'Nascida no campo, ela deixou a reunião.', ['pronoun']],
    ['nl', 'Geboren op het land, zij verliet de vergadering.', ['pronoun']],
    ['de', 'Es geht um das Wasser in dem Dorf Falkenrath.', ['pronoun']],
    ['fr', 'Le Premier ministre a voté le budget.', []],
    ['en', 'He left the meeting without a word on Tuesday.', ['pronoun']],
    ['en', 'However, the council left the meeting on Tuesday.', ['connective']],
    ['en', 'This week the council of Marlowe left the meeting.', []],
    ['en', '“The council left early,” she said on Tuesday.', ['pronounAttribution']],
    ['de', 'Er verließ die Sitzung am Dienstag ohne ein Wort.', ['pronoun']],
    ['de', 'Das Dorf Falkenrath stimmte am Dienstag ab.', []],
    ['de', 'Dieser Beschluss überraschte das Dorf Falkenrath.', ['demonstrative']],
    ['de', 'Es gibt in Falkenrath seit Dienstag kein Wasser.', []],
    ['es', 'Él dejó la reunión del martes sin decir nada.', ['pronoun']],
    ['es', 'El alcalde dejó la reunión del martes sin decir nada.', []],
    ['es', 'Añadió que la reunión del martes seguirá.', ['pronoun']],
    ['it', 'Inoltre il comune ha votato il bilancio martedì.', ['connective']],
    ['it', 'La giunta ha votato il bilancio martedì sera.', []],
    ['it', 'Quest’anno la giunta ha votato il bilancio.', []],
    ['pt', 'Ela deixou a reunião de terça sem dizer nada.', ['pronoun']],
    ['pt', 'No entanto, a câmara votou o orçamento.', ['connective']],
    ['pt', 'A câmara votou o orçamento na terça-feira.', []],
    ['nl', 'Zij verliet de vergadering dinsdag zonder een woord.', ['pronoun']],
    ['nl', 'Het dorp Wiesdam stemde dinsdag over de begroting.', []],
    ['nl', 'Het gaat om een begroting van het dorp Wiesdam.', ['pronoun']],
    ['nl', 'Deze week stemde het dorp over de begroting.', []],
    ['und', 'He left the meeting without a word on Tuesday.', []],
    ['fr', 'Conséquence : la commune de Vaubert a voté le budget.', ['connective']],
    ['fr', 'Tout comme la ville, la commune de Vaubert a voté.', ['connective']],
    ['fr', '19:04 – Ce direct est terminé pour la commune de Vaubert.', ['demonstrative']],
    ['fr', '19 h 04 – La commune de Vaubert a voté le budget.', []],
    ['fr', 'Comme elle, 40 habitants de Vaubert ont dû partir.', ['pronoun']],
    ['fr', 'Avec ces deux votes, la commune de Vaubert a un budget.', ['demonstrative']],
    ['fr', 'Depuis ce lundi, la commune de Vaubert a un budget.', []],
    ['fr', 'À ce jour, la commune de Vaubert a un budget.', []],
    ['fr', 'Si cette dernière vote le budget, les impôts baisseront.', ['pronoun']],
    ['fr', 'S’il n’acceptait pas, les impôts locaux baisseraient.', ['pronoun']],
    ['fr', 'S’il dit ne rien savoir, Luc Sorel a pourtant voté le budget.', []],
    ['fr', 'S’il y a du vent, la fête de la commune sera annulée.', []],
    ['fr', 'de Vaubert, la commune a voté jeudi le budget.', ['continuation']],
    ['fr', 'iTunes fermera en juin dans la commune de Vaubert.', []],
    ['fr', '« pas question » de voter le budget, dit Luc Sorel.', []],
    ['en', 'Under that agreement the council of Marlowe left the meeting.', ['demonstrative']],
    ['en', 'If they win, taxes in the town will fall.', ['pronoun']],
    ['en', 'Although he lost, Luc Sorel stays mayor of the town.', []],
    ['de', 'Seit diesem Beschluss hat das Dorf kein Wasser.', ['demonstrative']],
    ['de', 'Seit diesem Montag hat das Dorf kein Wasser.', []],
    ['de', 'Obwohl er verlor, blieb alles ruhig.', ['pronoun']],
    ['es', 'Con esa frase cerró el alcalde la reunión del martes.', ['demonstrative']],
    ['es', 'Desde este lunes no hay agua en el pueblo.', []],
    ['es', 'Si ella gana, bajan los impuestos del pueblo.', ['pronoun']],
    ['it', 'Sotto quella pressione la giunta ha votato il bilancio.', ['demonstrative']],
    ['it', 'In questi giorni la giunta vota il bilancio.', []],
    ['it', 'Se lui vince, le tasse del comune scendono.', ['pronoun']],
    ['pt', 'Sob aquela pressão, a câmara votou o orçamento.', ['demonstrative']],
    ['pt', 'Desde este sábado não há água na aldeia.', []],
    ['pt', 'Se ela ganhar, os impostos da aldeia descem.', ['pronoun']],
    ['nl', 'Sinds dat besluit heeft het dorp geen water.', ['demonstrative']],
    ['nl', 'Sinds deze week heeft het dorp geen water.', []],
    ['nl', 'Als hij wint, dalen de belastingen in het dorp.', ['pronoun']],
  ])('%s: %s', (tag, text, expected) => {
    expect(leans(tag, text).sort()).toEqual([...expected].sort());
  });
});

describe('a summary', () => {
  const document = ready(FERRY);
  const before = new Map(
    document.layers.sentences.filter(({ zone }) => zone === 'lead' || zone === 'body').map((s, i, all) => [s.start, all[i - 1]?.start]),
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('of %i sentences has what its sentences lean on', (sentences) => {
    const chosen = summarise(document, { sentences }).layers.summary.sentences;
    for (const { start, end } of chosen) {
      const text = document.text.slice(start, end);
      if (/^(?:Elle|Il|Par ailleurs)\b|a-t-elle/u.test(text)) expect(chosen.map((sentence) => sentence.start)).toContain(before.get(start));
    }
  });

  it('leaves out a first sentence that leans on nothing', () => {
    const orphan = ready({
      text: 'Il a ajouté que la commune de Vaubert votera le budget jeudi.\n\nLe maire Luc Sorel votera contre le budget de la commune.',
    });
    expect(summarise(orphan, { sentences: 1 }).layers.summary.text).toBe('Le maire Luc Sorel votera contre le budget de la commune.');
    expect(summarise(ready({ text: 'Il a ajouté que la commune de Vaubert votera le budget jeudi.' })).layers.summary.text).toBe('');
  });
});
