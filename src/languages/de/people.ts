import type { PeopleData } from '../people-data.js';
import { wordList as words } from '../word-list.js';

export const people: PeopleData = {
  women:
    words(`Frau; Mutter; Tochter; Schwester; Ehefrau; Gattin; Witwe; Tante; Nichte; Cousine; Großmutter; Oma; Enkelin; Lebensgefährtin; Partnerin; Freundin; Schwägerin; Schwiegertochter; Schwiegermutter; Zwillingsschwester; Königin; Prinzessin; Herzogin
        Präsidentin; Vizepräsidentin; Kanzlerin; Ministerin; Senatorin; Abgeordnete; Bürgermeisterin; Oberbürgermeisterin; Chefin; Vorsitzende; Geschäftsführerin; Gründerin; Unternehmerin; Direktorin; Leiterin; Trainerin; Spielerin; Sängerin
        Schauspielerin; Regisseurin; Autorin; Schriftstellerin; Künstlerin; Journalistin; Forscherin; Professorin; Ärztin; Anwältin; Richterin; Sprecherin; Landrätin; Lehrerin; Landwirtin; Erbin; Wirtin; Pilotin`),
  men: words(`Herr; Herrn; Vater; Sohn; Bruder; Ehemann; Mann; Gatte; Witwer; Onkel; Neffe; Cousin; Großvater; Opa; Enkel; Lebensgefährte; Partner; Freund; Schwager; Schwiegersohn; Schwiegervater; Zwillingsbruder; König; Prinz; Herzog
        Präsident; Präsidenten; Vizepräsident; Kanzler; Minister; Senator; Bürgermeister; Oberbürgermeister; Vorsitzender; Geschäftsführer; Gründer; Unternehmer; Direktor; Leiter; Trainer; Spieler; Stürmer; Torwart; Sänger; Schauspieler; Regisseur; Autor
        Schriftsteller; Künstler; Journalist; Forscher; Arzt; Anwalt; Richter; Sprecher; Landrat; Lehrer; Landwirt; Erbe; Wirt; Pilot`),
  relatives:
    words(`Mutter; Vater; Tochter; Sohn; Schwester; Bruder; Bruders; Vaters; Sohnes; Ehefrau; Ehemann; Mann; Gattin; Gatte; Witwe; Witwer; Tante; Onkel; Nichte; Neffe; Cousin; Cousine; Großmutter; Großvater; Oma; Opa; Enkel; Enkelin
        Lebensgefährte; Lebensgefährtin; Partner; Partnerin; Schwager; Schwägerin; Schwiegersohn; Schwiegertochter; Schwiegervater; Schwiegermutter; Zwillingsbruder; Zwillingsschwester; Halbbruder; Halbschwester`),
  families: words(
    `Familie; Brüder; Brüdern; Schwestern; Geschwister; Geschwistern; Ehepaar; Eheleute; Ehepaars; Eheleuten; Clan; Dynastie; Zwillinge; Gebrüder; Erben; Erbengemeinschaft; Unternehmerfamilie; Gründerfamilie; Familien; Paar`,
  ),
  plural: 's',
  generations: words(`senior; junior; Sen; Jun; ältere; älterer; älteren; jüngere; jüngerer; jüngeren; Sr; Jr`),
};
