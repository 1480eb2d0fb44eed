/** An invented article with everything that a summary must leave out. */
export const FERRY = {
  title: 'La ligne Kermor-Plymouth rouvrira en juin avec un navire hybride',
  text: `Par Maëlle Kerdoncuff

La compagnie Armor Lines a annoncé jeudi la réouverture de la ligne Kermor-Plymouth le 2 juin, avec un navire hybride de 180 mètres.

La ligne était fermée depuis l’incendie du Sterenn en octobre 2023. Elle transportait alors 240 000 passagers par an. Le nouveau navire, construit à Gdansk, a coûté 96 millions d’euros à Armor Lines.

Photo : Yann Le Goff / Armor Lines

Il consommera 40 % de carburant de moins que son prédécesseur. « C’est une étape », a-t-elle ajouté.

Lire aussi : Le port de Kermor agrandit son terminal

La région Bretagne financera 12 millions d’euros de travaux dans le port de Kermor, selon Solène Abgrall, vice-présidente chargée des ports. Par ailleurs, le terminal sera raccordé au réseau électrique avant la fin de l’année.

Armor Lines emploiera 140 marins sur la ligne Kermor-Plymouth. Les billets seront en vente lundi.

Abonnez-vous à notre newsletter`,
} as const;
