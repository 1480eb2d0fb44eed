/**
 * Writes src/languages/gazetteer/countries.ts: the states of ISO 3166-1 with their names in seven languages (Unicode CLDR, through
 * Intl.DisplayNames) and the other names that news uses. Run by hand, since the names change with the ICU of Node: the table is the source at run time.
 *
 *   node scripts/gazetteer-countries.mjs > src/languages/gazetteer/countries.ts
 */
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'];
const STATES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );

/** Names beside CLDR's, in the table's notation. */
const OTHERS = {
  AE: 'fr:Émirats; en:UAE; en:Emirates; de:VAE; es:EAU; de:Emirate; nl:Emiraten; it:Emirati; pt,es:Emiratos; it:Emirati Arabi',
  BA: 'fr:Bosnie; en,es,it:Bosnia; de:Bosnien; pt:Bósnia; nl:Bosnië; en:Bosnia and Herzegovina; de:Bosnien-Herzegowina',
  BD: 'es:Bangladesh',
  BF: '~fr:Burkina; pt:Burkina Faso',
  BH: 'es:Bahréin; pt:Bahrein; nl:Bahrein',
  BY: 'fr:Bélarus; de:Weißrussland; nl:Wit-Rusland; pt:Belarus; pt:Bielo-Rússia; es:Belarús',
  CD: 'fr:République démocratique du Congo; fr:RDC; en:Democratic Republic of the Congo; en:Democratic Republic of Congo; en:DRC; en:DR Congo; de:Demokratische Republik Kongo; de:DR Kongo; es:RDC; it:Repubblica Democratica del Congo; pt:República Democrática do Congo; nl:Democratische Republiek Congo; nl:DR Congo',
  CF: 'fr:Centrafrique; es:Centroáfrica; it:Centrafrica',
  DM: '+fr:Dominique',
  GD: '+fr:Grenade; +es:Granada',
  CG: 'fr,en,it,nl,pt,es:Congo; de:Kongo; fr:République du Congo',
  CI: 'en:Ivory Coast; de:Elfenbeinküste; es:Costa de Marfil',
  CN: "fr:République populaire de Chine; en:People's Republic of China; de:Volksrepublik China; es:República Popular China; it:Repubblica Popolare Cinese; pt:República Popular da China; nl:Volksrepubliek China; fr:Empire du Milieu",
  CV: 'de:Kap Verde',
  CZ: 'fr:République tchèque; en:Czech Republic; de:Tschechische Republik; es:República Checa; it:Repubblica Ceca; pt:República Checa; nl:Tsjechische Republiek; pt:República Tcheca',
  DE: 'de:Bundesrepublik; de:Bundesrepublik Deutschland',
  EH: 'fr:République sahraouie',
  FJ: 'en:Fiji Islands',
  GB: '=fr,nl:UK; =nl:VK; =en,de:UK; fr:Grande-Bretagne; en:Great Britain; en:Britain; de:Vereinigten Königreich; de:Vereinigten Königreichs; de:Vereinigte Königreich; de:Großbritannien; es:Gran Bretaña; it:Gran Bretagna; pt:Grã-Bretanha; nl:Groot-Brittannië; de:Britannien; es:Reino Unido de Gran Bretaña; =nl:GB',
  IQ: 'pt:Iraque',
  IR: 'pt:Irão; fr:République islamique d’Iran; en:Islamic Republic of Iran',
  KE: 'pt:Quénia; it:Kenia; nl:Kenya',
  KP: 'en:DPRK; it:Nord Corea; en:N. Korea; fr,en,nl:RPDC',
  KR: 'it:Sud Corea; en:Republic of Korea; en:S. Korea',
  MK: 'fr:Macédoine; en,es,it:Macedonia; de:Mazedonien; pt:Macedónia; pt:Macedônia; nl:Macedonië',
  MD: 'de:Moldawien; de:Moldau; pt:Moldova; es,it:Moldova',
  MM: 'fr:Birmanie; fr,en,de,es,it,nl:Myanmar; en:Burma; es,it:Birmania; pt:Mianmar; pt:Birmânia; de,nl:Birma; en:Burma',
  MU: 'fr:île Maurice; fr:Île Maurice; it:Isole Mauritius; pt:Maurícia; es:isla Mauricio',
  MY: 'de:Malaysien; pt:Malásia',
  NL: 'fr:Hollande; en,nl:Holland; es,pt:Holanda; it:Olanda; de:Holland; en:The Netherlands; es:Países Bajos',
  PL: 'pt:Polónia',
  PS: 'fr:Palestine; en,it,es,pt:Palestine; de:Palästina; es,it,pt:Palestina; nl:Palestina; fr:État de Palestine',
  QA: 'es:Qatar; pt:Qatar; nl,de:Qatar',
  RO: 'pt:Roménia; es:Rumania',
  RU: 'fr:Fédération de Russie; en:Russian Federation; de:Russische Föderation; es:Federación Rusa; it:Federazione Russa; pt:Federação Russa; nl:Russische Federatie; de:Rußland',
  SA: 'es:Arabia Saudita; nl:Saudi-Arabië; de:Saudi Arabien',
  SZ: 'fr,en,de,es,it,pt,nl:Swaziland',
  SV: 'fr:El Salvador',
  TL: 'fr:Timor-Leste; en:East Timor; de:Osttimor; es:Timor Oriental',
  TR: 'en:Turkey',
  US: "fr,en,de,es,it,pt,nl:USA; en:U.S.A.; en:U.S.; =en:US; en:United States of America; en:America; fr:États-Unis d'Amérique; fr:Etats-Unis; es:EE.UU.; es:EE. UU.; es:EEUU; =pt:EUA; de:Vereinigte Staaten von Amerika; de:Vereinigten Staaten; es:Estados Unidos de América; it:Stati Uniti d'America; =it:Usa; pt:Estados Unidos da América; nl:Verenigde Staten van Amerika; nl:VS; en:the States; de:Amerika; nl:Amerika",
  VA: 'fr,en:Vatican; de:Vatikan; es,pt:Vaticano; it:Vaticano; nl:Vaticaan; fr:Saint-Siège; en:Holy See; es:Santa Sede; it:Santa Sede; pt:Santa Sé; de:Heiliger Stuhl; nl:Heilige Stoel',
  VN: 'fr:Vietnam; pt:Vietname; pt:Vietname; fr:Viêtnam; pt:Vietnam',
  XK: 'es:Kósovo',
  YE: 'pt:Iémen; pt:Iêmen',
  ZA: 'es:República Sudafricana; it:Sud Africa',
  AM: 'pt:Arménia',
  EE: 'pt:Estónia',
  SI: 'pt:Eslovénia',
  LV: 'pt:Letónia',
  MC: 'fr:principauté de Monaco; pt:Mónaco',
  BJ: 'pt:Benim',
  SS: 'fr:Sud-Soudan',
  NG: 'fr:Nigéria',
  CH: 'fr:Confédération helvétique; de:Eidgenossenschaft',
  TT: 'en:Trinidad and Tobago; en:Trinidad',
  AG: 'en:Antigua and Barbuda; en:Antigua',
  KN: 'en:Saint Kitts and Nevis',
  LC: 'en:Saint Lucia',
  VC: 'en:Saint Vincent and the Grenadines',
  ST: 'en:São Tomé and Príncipe',
};

/** CLDR names that are common words or other names too, so the start of a sentence tells nothing. */
const AMBIGUOUS = new Set([
  'fr:Grenade',
  'es:Granada',
  'en:Jordan',
  'en:Georgia',
  'de:Georgia',
  'it:Georgia',
  'en:Chad',
  'de:Island',
  'fr:Maurice',
  'fr:Niger',
  'fr:Salvador',
  'es:Mauricio',
  'pt:Maurício',
  'it:Romania',
  'fr:Dominique',
  'pt:Barein',
]);
/** Wrong as names in running text ("Myanmar (Burma)"), or ones that another row has. */
const LEFT_OUT = /[()]|^(?:es:Congo|fr:Grenade|es:Granada|fr:Dominique|fr:Maurice|es:Mauricio|pt:Maurício)$|&|Congo -/u;

const names = Object.fromEntries(LANGUAGES.map((language) => [language, new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })]));
const lines = STATES.map((code) => {
  const byName = new Map();
  for (const language of LANGUAGES) {
    const name = names[language].of(code);
    if (LEFT_OUT.test(`${language}:${name}`) || LEFT_OUT.test(name)) continue;
    const key = `${AMBIGUOUS.has(`${language}:${name}`) ? '~' : ''}|${name}`;
    byName.set(key, [...(byName.get(key) ?? []), language]);
  }
  const said = [...byName].map(([key, languages]) => {
    const [flag, name] = key.split('|');
    return languages.length === LANGUAGES.length ? `${flag}${name}` : `${flag}${languages.join(',')}:${name}`;
  });
  const others = (OTHERS[code] ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !said.includes(name));
  return `${code}|${[...said, ...new Set(others)].join('; ')}`;
});

process.stdout.write(`import type { GazetteerTable } from './row.js';

/** States, in seven languages. Written by scripts/gazetteer-countries.mjs (names: Unicode CLDR and what news uses beside them). */
export const COUNTRIES: readonly GazetteerTable[] = [
  {
    type: 'location',
    kind: 'country',
    rows: \`
${lines.join('\n')}
\`,
  },
];
`);
