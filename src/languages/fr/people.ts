import type { PeopleData } from '../people-data.js';
import { wordList as words } from '../word-list.js';

export const people: PeopleData = {
  women:
    words(`Mme; Mlle; madame; mademoiselle; sœur; mère; fille; épouse; femme; veuve; tante; nièce; cousine; compagne; marraine; reine; princesse; duchesse
        directrice; présidente; sénatrice; députée; conseillère; préfète; procureure; avocate; actrice; comédienne; chanteuse; romancière; écrivaine; autrice; réalisatrice; joueuse; championne
        chercheuse; fondatrice; cofondatrice; patronne; présentatrice; animatrice; ambassadrice; chancelière; gouverneure; candidate; cheffe; institutrice; infirmière; agricultrice; éleveuse; ouvrière; danseuse; musicienne; historienne; gérante; héritière`),
  men: words(`M; monsieur; frère; père; fils; époux; mari; veuf; oncle; neveu; cousin; compagnon; parrain; roi; prince; duc; abbé
        directeur; président; sénateur; député; conseiller; préfet; procureur; avocat; acteur; comédien; chanteur; romancier; écrivain; réalisateur; joueur; champion; chercheur; fondateur; cofondateur; patron; présentateur
        animateur; ambassadeur; chancelier; gouverneur; candidat; instituteur; infirmier; agriculteur; éleveur; ouvrier; danseur; musicien; historien; gérant; héritier; entraîneur; sélectionneur; attaquant; gardien`),
  relatives: words(`sœur; frère; père; mère; fils; fille; épouse; époux; femme; mari; veuve; veuf; oncle; tante; neveu; nièce; cousin; cousine
        compagne; compagnon; jumeau; jumelle; aîné; aînée; cadet; cadette; benjamin; benjamine; parents`),
  families: words(
    `famille; les; des; aux; frères; sœurs; époux; couple; clan; héritiers; MM; Mmes; dynastie; parents; enfants; cousins; jumeaux; jumelles; fratrie; maison; deux; trois; foyer`,
  ),
  generations: words(`père; fils; aîné; aînée; cadet; cadette; junior; senior; mère; fille; jeune; vieux; jr; sr`),
};
