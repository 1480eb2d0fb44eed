import type { GazetteerTable } from './row.js';

/** States, in seven languages. Written by scripts/gazetteer-countries.mjs (names: Unicode CLDR and what news uses beside them). */
export const COUNTRIES: readonly GazetteerTable[] = [
  {
    type: 'location',
    kind: 'country',
    rows: `
AD|fr:Andorre; en,de,es,it,pt,nl:Andorra
AE|fr:Émirats arabes unis; en:United Arab Emirates; de:Vereinigte Arabische Emirate; es:Emiratos Árabes Unidos; it:Emirati Arabi Uniti; pt:Emirados Árabes Unidos; nl:Verenigde Arabische Emiraten; fr:Émirats; en:UAE; en:Emirates; de:VAE; es:EAU; de:Emirate; nl:Emiraten; it:Emirati; pt,es:Emiratos; it:Emirati Arabi
AF|fr,en,de,it,nl:Afghanistan; es:Afganistán; pt:Afeganistão
AG|fr:Antigua-et-Barbuda; de:Antigua und Barbuda; es:Antigua y Barbuda; it:Antigua e Barbuda; pt:Antígua e Barbuda; nl:Antigua en Barbuda; en:Antigua and Barbuda; en:Antigua
AL|fr:Albanie; en,es,it:Albania; de:Albanien; pt:Albânia; nl:Albanië
AM|fr:Arménie; en,es,it:Armenia; de:Armenien; pt:Armênia; nl:Armenië; pt:Arménia
AO|Angola
AR|fr:Argentine; en,es,it,pt:Argentina; de:Argentinien; nl:Argentinië
AT|fr:Autriche; en,es,it:Austria; de:Österreich; pt:Áustria; nl:Oostenrijk
AU|fr:Australie; en,es,it:Australia; de:Australien; pt:Austrália; nl:Australië
AZ|fr:Azerbaïdjan; en:Azerbaijan; de:Aserbaidschan; es:Azerbaiyán; it:Azerbaigian; pt:Azerbaijão; nl:Azerbeidzjan
BA|fr:Bosnie-Herzégovine; de:Bosnien und Herzegowina; es:Bosnia y Herzegovina; it:Bosnia ed Erzegovina; pt:Bósnia e Herzegovina; nl:Bosnië en Herzegovina; fr:Bosnie; en,es,it:Bosnia; de:Bosnien; pt:Bósnia; nl:Bosnië; en:Bosnia and Herzegovina; de:Bosnien-Herzegowina
BB|fr:Barbade; en,de,es,it,pt,nl:Barbados
BD|fr,en,it,pt,nl:Bangladesh; de:Bangladesch; es:Bangladés; es:Bangladesh
BE|fr:Belgique; en:Belgium; de:Belgien; es,pt:Bélgica; it:Belgio; nl:België
BF|fr,en,de,es,it,nl:Burkina Faso; pt:Burquina Faso; ~fr:Burkina; pt:Burkina Faso
BG|fr:Bulgarie; en,es,it:Bulgaria; de:Bulgarien; pt:Bulgária; nl:Bulgarije
BH|fr:Bahreïn; en,de:Bahrain; es:Baréin; it,nl:Bahrein; ~pt:Barein; es:Bahréin; pt:Bahrein; nl:Bahrein
BI|Burundi
BJ|fr:Bénin; en,de,it,pt,nl:Benin; es:Benín; pt:Benim
BN|fr,en,it,pt,nl:Brunei; de:Brunei Darussalam; es:Brunéi
BO|fr:Bolivie; en,es,it,nl:Bolivia; de:Bolivien; pt:Bolívia
BR|fr:Brésil; en:Brazil; de:Brasilien; es,pt:Brasil; it:Brasile; nl:Brazilië
BS|fr,en,de,es,it,pt:Bahamas; nl:Bahama’s
BT|fr:Bhoutan; en,de,it,nl:Bhutan; es:Bután; pt:Butão
BW|fr,en,it,nl:Botswana; de,es,pt:Botsuana
BY|fr:Biélorussie; en,de,nl:Belarus; es:Bielorrusia; it:Bielorussia; pt:Bielorrússia; fr:Bélarus; de:Weißrussland; nl:Wit-Rusland; pt:Belarus; pt:Bielo-Rússia; es:Belarús
BZ|fr,en,de,it,pt,nl:Belize; es:Belice
CA|fr,en,it,nl:Canada; de:Kanada; es,pt:Canadá
CD|fr,nl:Congo-Kinshasa; de:Kongo-Kinshasa; es:República Democrática del Congo; fr:République démocratique du Congo; fr:RDC; en:Democratic Republic of the Congo; en:Democratic Republic of Congo; en:DRC; en:DR Congo; de:Demokratische Republik Kongo; de:DR Kongo; es:RDC; it:Repubblica Democratica del Congo; pt:República Democrática do Congo; nl:Democratische Republiek Congo; nl:DR Congo
CF|fr:République centrafricaine; en:Central African Republic; de:Zentralafrikanische Republik; es:República Centroafricana; it:Repubblica Centrafricana; pt:República Centro-Africana; nl:Centraal-Afrikaanse Republiek; fr:Centrafrique; es:Centroáfrica; it:Centrafrica
CG|fr,it,nl:Congo-Brazzaville; de:Kongo-Brazzaville; pt:República do Congo; fr,en,it,nl,pt,es:Congo; de:Kongo; fr:République du Congo
CH|fr:Suisse; en:Switzerland; de:Schweiz; es:Suiza; it:Svizzera; pt:Suíça; nl:Zwitserland; fr:Confédération helvétique; de:Eidgenossenschaft
CI|fr,en,de,es:Côte d’Ivoire; it:Costa d’Avorio; pt:Costa do Marfim; nl:Ivoorkust; en:Ivory Coast; de:Elfenbeinküste; es:Costa de Marfil
CL|fr,nl:Chili; en,de,es,pt:Chile; it:Cile
CM|fr:Cameroun; en:Cameroon; de:Kamerun; es:Camerún; it:Camerun; pt:Camarões; nl:Kameroen
CN|fr:Chine; en,de,es,pt,nl:China; it:Cina; fr:République populaire de Chine; en:People's Republic of China; de:Volksrepublik China; es:República Popular China; it:Repubblica Popolare Cinese; pt:República Popular da China; nl:Volksrepubliek China; fr:Empire du Milieu
CO|fr:Colombie; en,es,it,nl:Colombia; de:Kolumbien; pt:Colômbia
CR|Costa Rica
CU|fr,en,es,it,pt,nl:Cuba; de:Kuba
CV|fr:Cap-Vert; en:Cape Verde; de,es,pt:Cabo Verde; it:Capo Verde; nl:Kaapverdië; de:Kap Verde
CY|fr:Chypre; en,nl:Cyprus; de:Zypern; es,pt:Chipre; it:Cipro
CZ|fr:Tchéquie; en:Czechia; de:Tschechien; es:Chequia; it:Cechia; pt:Tchéquia; nl:Tsjechië; fr:République tchèque; en:Czech Republic; de:Tschechische Republik; es:República Checa; it:Repubblica Ceca; pt:República Checa; nl:Tsjechische Republiek; pt:República Tcheca
DE|fr:Allemagne; en:Germany; de:Deutschland; es:Alemania; it:Germania; pt:Alemanha; nl:Duitsland; de:Bundesrepublik; de:Bundesrepublik Deutschland
DJ|fr,en,nl:Djibouti; de:Dschibuti; es:Yibuti; it:Gibuti; pt:Djibuti
DK|fr:Danemark; en:Denmark; de:Dänemark; es,pt:Dinamarca; it:Danimarca; nl:Denemarken
DM|en,de,es,it,pt,nl:Dominica; +fr:Dominique
DO|fr:République dominicaine; en:Dominican Republic; de:Dominikanische Republik; es,pt:República Dominicana; it:Repubblica Dominicana; nl:Dominicaanse Republiek
DZ|fr:Algérie; en,it:Algeria; de:Algerien; es:Argelia; pt:Argélia; nl:Algerije
EC|fr:Équateur; en,de,es,it,nl:Ecuador; pt:Equador
EE|fr:Estonie; en,es,it:Estonia; de,nl:Estland; pt:Estônia; pt:Estónia
EG|fr:Égypte; en:Egypt; de:Ägypten; es:Egipto; it:Egitto; pt:Egito; nl:Egypte
EH|fr:Sahara occidental; en:Western Sahara; de:Westsahara; es:Sáhara Occidental; it:Sahara Occidentale; pt:Saara Ocidental; nl:Westelijke Sahara; fr:République sahraouie
ER|fr:Érythrée; en,de,es,it,nl:Eritrea; pt:Eritreia
ES|fr:Espagne; en:Spain; de:Spanien; es:España; it:Spagna; pt:Espanha; nl:Spanje
ET|fr:Éthiopie; en:Ethiopia; de:Äthiopien; es:Etiopía; it:Etiopia; pt:Etiópia; nl:Ethiopië
FI|fr:Finlande; en,nl:Finland; de:Finnland; es,it:Finlandia; pt:Finlândia
FJ|fr:Fidji; en,pt,nl:Fiji; de:Fidschi; es:Fiyi; it:Figi; en:Fiji Islands
FM|fr:Micronésie; en,es,it,nl:Micronesia; de:Mikronesien; pt:Micronésia
FR|fr,en:France; de:Frankreich; es,it:Francia; pt:França; nl:Frankrijk
GA|fr,en,it,nl:Gabon; de:Gabun; es:Gabón; pt:Gabão
GB|fr:Royaume-Uni; en:United Kingdom; de:Vereinigtes Königreich; es,pt:Reino Unido; it:Regno Unito; nl:Verenigd Koninkrijk; =fr,nl:UK; =nl:VK; =en,de:UK; fr:Grande-Bretagne; en:Great Britain; en:Britain; de:Vereinigten Königreich; de:Vereinigten Königreichs; de:Vereinigte Königreich; de:Großbritannien; es:Gran Bretaña; it:Gran Bretagna; pt:Grã-Bretanha; nl:Groot-Brittannië; de:Britannien; es:Reino Unido de Gran Bretaña; =nl:GB
GD|en,de,it,nl:Grenada; pt:Granada; +fr:Grenade; +es:Granada
GE|fr:Géorgie; ~en,it:Georgia; de:Georgien; es:Georgia; pt:Geórgia; nl:Georgië
GH|fr,en,de,es,it,nl:Ghana; pt:Gana
GM|fr:Gambie; en,de,es,it,nl:Gambia; pt:Gâmbia
GN|fr:Guinée; en,de,es,it:Guinea; pt:Guiné; nl:Guinee
GQ|fr:Guinée équatoriale; en:Equatorial Guinea; de:Äquatorialguinea; es:Guinea Ecuatorial; it:Guinea Equatoriale; pt:Guiné Equatorial; nl:Equatoriaal-Guinea
GR|fr:Grèce; en:Greece; de:Griechenland; es,it:Grecia; pt:Grécia; nl:Griekenland
GT|Guatemala
GW|fr:Guinée-Bissau; en,de,it:Guinea-Bissau; es:Guinea-Bisáu; pt:Guiné-Bissau; nl:Guinee-Bissau
GY|fr,en,de,es,it,nl:Guyana; pt:Guiana
HN|Honduras
HR|fr:Croatie; en:Croatia; de:Kroatien; es:Croacia; it:Croazia; pt:Croácia; nl:Kroatië
HT|fr,nl:Haïti; en,de,it,pt:Haiti; es:Haití
HU|fr:Hongrie; en:Hungary; de:Ungarn; es:Hungría; it:Ungheria; pt:Hungria; nl:Hongarije
ID|fr:Indonésie; en,es,it:Indonesia; de:Indonesien; pt:Indonésia; nl:Indonesië
IE|fr:Irlande; en:Ireland; de:Irland; es,it,pt:Irlanda; nl:Ierland
IL|fr,nl:Israël; en,de,es,pt:Israel; it:Israele
IN|fr:Inde; en,es,it,nl:India; de:Indien; pt:Índia
IQ|fr,de,es,nl:Irak; en,it:Iraq; pt:Iraque
IR|fr,en,de,it,nl:Iran; es:Irán; pt:Irã; pt:Irão; fr:République islamique d’Iran; en:Islamic Republic of Iran
IS|fr:Islande; en:Iceland; ~de:Island; es:Islandia; it:Islanda; pt:Islândia; nl:IJsland
IT|fr:Italie; en:Italy; de:Italien; es,it:Italia; pt:Itália; nl:Italië
JM|fr:Jamaïque; en,es,pt,nl:Jamaica; de:Jamaika; it:Giamaica
JO|fr:Jordanie; ~en:Jordan; de:Jordanien; es:Jordania; it:Giordania; pt:Jordânia; nl:Jordanië
JP|fr:Japon; en,de,nl:Japan; es:Japón; it:Giappone; pt:Japão
KE|fr,en,it:Kenya; de,es,nl:Kenia; pt:Quênia; pt:Quénia; it:Kenia; nl:Kenya
KG|fr:Kirghizstan; en:Kyrgyzstan; de:Kirgisistan; es:Kirguistán; it:Kirghizistan; pt:Quirguistão; nl:Kirgizië
KH|fr:Cambodge; en:Cambodia; de:Kambodscha; es:Camboya; it:Cambogia; pt:Camboja; nl:Cambodja
KI|fr,en,de,es,it,nl:Kiribati; pt:Quiribati
KM|fr,pt:Comores; en:Comoros; de:Komoren; es:Comoras; it:Comore; nl:Comoren
KN|fr:Saint-Christophe-et-Niévès; de:St. Kitts und Nevis; es:San Cristóbal y Nieves; it:Saint Kitts e Nevis; pt:São Cristóvão e Névis; nl:Saint Kitts en Nevis; en:Saint Kitts and Nevis
KP|fr:Corée du Nord; en:North Korea; de:Nordkorea; es:Corea del Norte; it:Corea del Nord; pt:Coreia do Norte; nl:Noord-Korea; en:DPRK; it:Nord Corea; en:N. Korea; fr,en,nl:RPDC
KR|fr:Corée du Sud; en:South Korea; de:Südkorea; es:Corea del Sur; it:Corea del Sud; pt:Coreia do Sul; nl:Zuid-Korea; it:Sud Corea; en:Republic of Korea; en:S. Korea
KW|fr:Koweït; en,de,es,it,pt:Kuwait; nl:Koeweit
KZ|fr,en:Kazakhstan; de:Kasachstan; es:Kazajistán; it:Kazakistan; pt:Cazaquistão; nl:Kazachstan
LA|Laos
LB|fr:Liban; en:Lebanon; de,nl:Libanon; es,pt:Líbano; it:Libano
LC|fr:Sainte-Lucie; en,de:St. Lucia; es:Santa Lucía; it,nl:Saint Lucia; pt:Santa Lúcia; en:Saint Lucia
LI|Liechtenstein
LK|Sri Lanka
LR|fr,en,de,es,it,nl:Liberia; pt:Libéria
LS|fr,en,de,it,nl:Lesotho; es,pt:Lesoto
LT|fr:Lituanie; en:Lithuania; de:Litauen; es,it:Lituania; pt:Lituânia; nl:Litouwen
LU|fr,en:Luxembourg; de,nl:Luxemburg; es,pt:Luxemburgo; it:Lussemburgo
LV|fr:Lettonie; en:Latvia; de:Lettland; es:Letonia; it:Lettonia; pt:Letônia; nl:Letland; pt:Letónia
LY|fr:Libye; en:Libya; de:Libyen; es,it:Libia; pt:Líbia; nl:Libië
MA|fr:Maroc; en:Morocco; de,nl:Marokko; es:Marruecos; it:Marocco; pt:Marrocos
MC|fr,en,de,it,nl:Monaco; es:Mónaco; pt:Mônaco; fr:principauté de Monaco; pt:Mónaco
MD|fr:Moldavie; en:Moldova; de:Republik Moldau; es,it:Moldavia; pt:Moldávia; nl:Moldavië; de:Moldawien; de:Moldau; pt:Moldova; es,it:Moldova
ME|fr:Monténégro; en,de,es,it,pt,nl:Montenegro
MG|fr,en,es,it,pt:Madagascar; de,nl:Madagaskar
MH|fr:Îles Marshall; en:Marshall Islands; de:Marshallinseln; es:Islas Marshall; it:Isole Marshall; pt:Ilhas Marshall; nl:Marshalleilanden
MK|fr:Macédoine du Nord; en:North Macedonia; de:Nordmazedonien; es:Macedonia del Norte; it:Macedonia del Nord; pt:Macedônia do Norte; nl:Noord-Macedonië; fr:Macédoine; en,es,it:Macedonia; de:Mazedonien; pt:Macedónia; pt:Macedônia; nl:Macedonië
ML|Mali
MM|de:Myanmar; fr:Birmanie; fr,en,de,es,it,nl:Myanmar; en:Burma; es,it:Birmania; pt:Mianmar; pt:Birmânia; de,nl:Birma
MN|fr:Mongolie; en,es,it:Mongolia; de:Mongolei; pt:Mongólia; nl:Mongolië
MR|fr:Mauritanie; en,es,it:Mauritania; de:Mauretanien; pt:Mauritânia; nl:Mauritanië
MT|fr:Malte; en,de,es,it,pt,nl:Malta
MU|en,de,it,nl:Mauritius; fr:île Maurice; fr:Île Maurice; it:Isole Mauritius; pt:Maurícia; es:isla Mauricio
MV|fr,en:Maldives; de:Malediven; es,pt:Maldivas; it:Maldive; nl:Maldiven
MW|fr,en,de,it,nl:Malawi; es,pt:Malaui
MX|fr:Mexique; en,nl:Mexico; de:Mexiko; es,pt:México; it:Messico
MY|fr:Malaisie; en,de,it:Malaysia; es:Malasia; pt:Malásia; nl:Maleisië; de:Malaysien
MZ|fr,en,es,nl:Mozambique; de:Mosambik; it:Mozambico; pt:Moçambique
NA|fr:Namibie; en,de,es,it:Namibia; pt:Namíbia; nl:Namibië
NE|~fr:Niger; en,de,it,nl:Niger; es,pt:Níger
NG|fr,en,de,es,it,nl:Nigeria; pt:Nigéria; fr:Nigéria
NI|fr,en,de,es,it,nl:Nicaragua; pt:Nicarágua
NL|fr:Pays-Bas; en:Netherlands; de:Niederlande; es:Países Bajos; it:Paesi Bassi; pt:Países Baixos; nl:Nederland; fr:Hollande; en,nl:Holland; es,pt:Holanda; it:Olanda; de:Holland; en:The Netherlands; de:Niederlanden
NO|fr:Norvège; en:Norway; de:Norwegen; es,pt:Noruega; it:Norvegia; nl:Noorwegen
NP|fr:Népal; en,de,es,it,pt,nl:Nepal
NR|Nauru
NZ|fr:Nouvelle-Zélande; en:New Zealand; de:Neuseeland; es:Nueva Zelanda; it:Nuova Zelanda; pt:Nova Zelândia; nl:Nieuw-Zeeland
OM|fr,en,de,it,nl:Oman; es:Omán; pt:Omã
PA|fr,en,de,it,nl:Panama; es,pt:Panamá
PE|fr:Pérou; en,de,pt,nl:Peru; es:Perú; it:Perù
PG|fr:Papouasie-Nouvelle-Guinée; en:Papua New Guinea; de:Papua-Neuguinea; es:Papúa Nueva Guinea; it:Papua Nuova Guinea; pt:Papua-Nova Guiné; nl:Papoea-Nieuw-Guinea
PH|fr,en:Philippines; de:Philippinen; es,pt:Filipinas; it:Filippine; nl:Filipijnen
PK|fr,en,de,it,nl:Pakistan; es:Pakistán; pt:Paquistão
PL|fr:Pologne; en:Poland; de,nl:Polen; es,it:Polonia; pt:Polônia; pt:Polónia
PS|fr:Territoires palestiniens; en:Palestinian Territories; de:Palästinensische Autonomiegebiete; es:Territorios Palestinos; it:Territori Palestinesi; pt:Territórios palestinos; nl:Palestijnse gebieden; fr:Palestine; en,it,es,pt:Palestine; de:Palästina; es,it,pt:Palestina; nl:Palestina; fr:État de Palestine
PT|fr,en,de,es,pt,nl:Portugal; it:Portogallo
PW|fr,es:Palaos; en,de,it,pt,nl:Palau
PY|fr,en,de,es,it,nl:Paraguay; pt:Paraguai
QA|fr,en,it,nl:Qatar; de:Katar; es,pt:Catar; es:Qatar; pt:Qatar; nl,de:Qatar
RO|fr:Roumanie; en:Romania; de:Rumänien; es:Rumanía; ~it:Romania; pt:Romênia; nl:Roemenië; pt:Roménia; es:Rumania
RS|fr:Serbie; en,es,it:Serbia; de:Serbien; pt:Sérvia; nl:Servië
RU|fr:Russie; en,it:Russia; de:Russland; es:Rusia; pt:Rússia; nl:Rusland; fr:Fédération de Russie; en:Russian Federation; de:Russische Föderation; es:Federación Rusa; it:Federazione Russa; pt:Federação Russa; nl:Russische Federatie; de:Rußland
RW|fr,en,nl:Rwanda; de,es,it,pt:Ruanda
SA|fr:Arabie saoudite; en:Saudi Arabia; de:Saudi-Arabien; es:Arabia Saudí; it:Arabia Saudita; pt:Arábia Saudita; nl:Saoedi-Arabië; es:Arabia Saudita; nl:Saudi-Arabië; de:Saudi Arabien
SB|fr:Îles Salomon; en:Solomon Islands; de:Salomonen; es:Islas Salomón; it:Isole Salomone; pt:Ilhas Salomão; nl:Salomonseilanden
SC|fr,en,es,it:Seychelles; de,nl:Seychellen; pt:Seicheles
SD|fr:Soudan; en,de,it:Sudan; es:Sudán; pt:Sudão; nl:Soedan
SE|fr:Suède; en:Sweden; de:Schweden; es:Suecia; it:Svezia; pt:Suécia; nl:Zweden
SG|fr:Singapour; en,it,nl:Singapore; de,es:Singapur; pt:Singapura
SI|fr:Slovénie; en,it:Slovenia; de:Slowenien; es:Eslovenia; pt:Eslovênia; nl:Slovenië; pt:Eslovénia
SK|fr:Slovaquie; en:Slovakia; de:Slowakei; es:Eslovaquia; it:Slovacchia; pt:Eslováquia; nl:Slowakije
SL|fr,en,de,it,nl:Sierra Leone; es:Sierra Leona; pt:Serra Leoa
SM|fr:Saint-Marin; en,de,es,it,pt,nl:San Marino
SN|fr:Sénégal; en,de,es,it,pt,nl:Senegal
SO|fr:Somalie; en,de,es,it:Somalia; pt:Somália; nl:Somalië
SR|fr,en,de,it,pt,nl:Suriname; es:Surinam
SS|fr:Soudan du Sud; en:South Sudan; de:Südsudan; es:Sudán del Sur; it:Sud Sudan; pt:Sudão do Sul; nl:Zuid-Soedan; fr:Sud-Soudan
ST|fr:Sao Tomé-et-Principe; de:São Tomé und Príncipe; es:Santo Tomé y Príncipe; it,pt:São Tomé e Príncipe; nl:Sao Tomé en Principe; en:São Tomé and Príncipe
SV|~fr:Salvador; en,de,es,it,pt,nl:El Salvador; fr:El Salvador
SY|fr:Syrie; en:Syria; de:Syrien; es,it:Siria; pt:Síria; nl:Syrië
SZ|fr,en,de,it,nl:Eswatini; es:Esuatini; pt:Essuatíni; fr,en,de,es,it,pt,nl:Swaziland
TD|fr:Tchad; ~en:Chad; de:Tschad; es:Chad; it:Ciad; pt:Chade; nl:Tsjaad
TG|Togo
TH|fr:Thaïlande; en,de,nl:Thailand; es:Tailandia; it:Thailandia; pt:Tailândia
TJ|fr:Tadjikistan; en:Tajikistan; de:Tadschikistan; es:Tayikistán; it:Tagikistan; pt:Tadjiquistão; nl:Tadzjikistan
TL|fr:Timor oriental; en,de,es,pt:Timor-Leste; it:Timor Est; nl:Oost-Timor; fr:Timor-Leste; en:East Timor; de:Osttimor; es:Timor Oriental
TM|fr:Turkménistan; en,de,it,nl:Turkmenistan; es:Turkmenistán; pt:Turcomenistão
TN|fr:Tunisie; en,it:Tunisia; de:Tunesien; es:Túnez; pt:Tunísia; nl:Tunesië
TO|Tonga
TR|fr:Turquie; en:Türkiye; de:Türkei; es:Turquía; it:Turchia; pt:Turquia; nl:Turkije; en:Turkey
TT|fr:Trinité-et-Tobago; de:Trinidad und Tobago; es:Trinidad y Tobago; it,pt:Trinidad e Tobago; nl:Trinidad en Tobago; en:Trinidad and Tobago; en:Trinidad
TV|Tuvalu
TW|fr:Taïwan; en,de,it,pt,nl:Taiwan; es:Taiwán
TZ|fr:Tanzanie; en,es,it,nl:Tanzania; de:Tansania; pt:Tanzânia
UA|fr,en,de:Ukraine; es:Ucrania; it:Ucraina; pt:Ucrânia; nl:Oekraïne
UG|fr:Ouganda; en,de,es,it,pt:Uganda; nl:Oeganda
US|fr:États-Unis; en:United States; de:Vereinigte Staaten; es,pt:Estados Unidos; it:Stati Uniti; nl:Verenigde Staten; fr,en,de,es,it,pt,nl:USA; en:U.S.A.; en:U.S.; =en:US; en:United States of America; en:America; fr:États-Unis d'Amérique; fr:Etats-Unis; es:EE.UU.; es:EE. UU.; es:EEUU; =pt:EUA; de:Vereinigte Staaten von Amerika; de:Vereinigten Staaten; es:Estados Unidos de América; it:Stati Uniti d'America; =it:Usa; pt:Estados Unidos da América; nl:Verenigde Staten van Amerika; nl:VS; en:the States; de:Amerika; nl:Amerika
UY|fr,en,de,es,it,nl:Uruguay; pt:Uruguai
UZ|fr:Ouzbékistan; en,it:Uzbekistan; de:Usbekistan; es:Uzbekistán; pt:Uzbequistão; nl:Oezbekistan
VA|fr:État de la Cité du Vatican; en:Vatican City; de:Vatikanstadt; es:Ciudad del Vaticano; it:Città del Vaticano; pt:Cidade do Vaticano; nl:Vaticaanstad; fr,en:Vatican; de:Vatikan; es,pt:Vaticano; it:Vaticano; nl:Vaticaan; fr:Saint-Siège; en:Holy See; es:Santa Sede; it:Santa Sede; pt:Santa Sé; de:Heiliger Stuhl; nl:Heilige Stoel
VC|fr:Saint-Vincent-et-les Grenadines; de:St. Vincent und die Grenadinen; es:San Vicente y las Granadinas; it:Saint Vincent e Grenadine; pt:São Vicente e Granadinas; nl:Saint Vincent en de Grenadines; en:Saint Vincent and the Grenadines
VE|Venezuela
VN|fr:Viêt Nam; en,de,es,it,nl:Vietnam; pt:Vietnã; fr:Vietnam; pt:Vietname; fr:Viêtnam; pt:Vietnam
VU|Vanuatu
WS|Samoa
XK|Kosovo; es:Kósovo
YE|fr:Yémen; en,es,it:Yemen; de,nl:Jemen; pt:Iêmen; pt:Iémen
ZA|fr:Afrique du Sud; en:South Africa; de:Südafrika; es:Sudáfrica; it:Sudafrica; pt:África do Sul; nl:Zuid-Afrika; es:República Sudafricana; it:Sud Africa
ZM|fr:Zambie; en,es,it,nl:Zambia; de:Sambia; pt:Zâmbia
ZW|fr,en,it,nl:Zimbabwe; de:Simbabwe; es:Zimbabue; pt:Zimbábue
`,
  },
];
