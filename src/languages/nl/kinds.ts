import type { NameData } from '../name-data.js';
import { wordList as words } from '../word-list.js';

const kindCues: NameData['kindCues'] = [
  {
    type: 'organization',
    kind: 'media',
    words: words(
      `volgens; meldt; meldde; melden; bericht; berichtte; schrijft; schreef; vertelde; vertelde aan; zei tegen; zegt tegen; aan; tegen; interview met; gesprek met; gepubliceerd in; verslaggever van; journalist van; redactie van; hoofdredacteur van; krant; dagblad; weekblad; tijdschrift; zender; omroep; website; site; persbureau; nieuwsagentschap; nieuwssite; tabloid; radiozender; televisiezender; geciteerd door`,
    ),
  },
  {
    type: 'organization',
    kind: 'ngo',
    words: words(
      `organisatie; hulporganisatie; stichting; vereniging; vakbond; vrijwilligers van; activisten van; mensenrechtenorganisatie; milieuorganisatie; goede doel; belangenorganisatie; brancheorganisatie; actiegroep; liefdadigheidsinstelling; koepel; vakcentrale; gemeente in`,
    ),
  },
  {
    type: 'organization',
    kind: 'education',
    words: words(
      `hoogleraar aan de; hoogleraar aan; professor aan de; professor aan; docent aan; onderzoeker aan; onderzoeker van; onderzoekers van; onderzoekers aan; student aan de; student aan; studenten van; studenten aan; leerlingen van; studeerde aan; afgestudeerd aan; wetenschappers van; rector van; verbonden aan; rector magnificus van`,
    ),
  },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `tegen; speler van; spelers van; trainer van; coach van; aanvoerder van; kapitein van; spits van; verdediger van; doelman van; aanvaller van; overwinning van; overwinning op; winst op; nederlaag van; nederlaag tegen; fans van; supporters van; wedstrijd tegen; duel met; duel tegen; club; ploeg; team; team van; overstap naar; versloeg; won van; verloor van; basketbalspeler van; middenvelder van`,
    ),
  },
  {
    type: 'organization',
    kind: 'party',
    words: words(
      `Kamerlid van; Kamerlid voor; lijsttrekker van; fractieleider van; fractievoorzitter van; partijleider van; leider van; kandidaat van; kandidaat voor; kiezers van; partij; senator van; wethouder van; coalitie met; voorzitter van de partij; gemeenteraadslid van`,
    ),
  },
  {
    type: 'organization',
    kind: 'armed',
    words: words(
      `terreurgroep; terreurbeweging; terreurorganisatie; strijders van; jihadisten van; militie; rebellen; rebellengroep; opgeëist door; bende; drugskartel; hackersgroep; hackerscollectief; guerrillabeweging; extremisten van; aanhangers van`,
    ),
  },
  {
    type: 'organization',
    kind: 'company',
    words: words(
      `aandelen van; aandeel van; topman van; topvrouw van; CEO van; oprichter van; oprichtster van; werknemers van; medewerkers van; personeel van; klanten van; dochter van; dochterbedrijf; dochteronderneming; eigenaar van; eigendom van; aandeelhouders van; fabrikant; bedrijf; onderneming; concern; merk; multinational; luchtvaartmaatschappij; keten; winkels van; fabriek van; bank; verzekeraar; supermarktketen; techbedrijf; techreus; bouwer; uitgeverij; rederij; exploitant`,
    ),
  },
  {
    type: 'location',
    kind: 'country',
    words: words(
      `president van; premier van; minister-president van; regering van; grens met; koning van; koningin van; ambassadeur in; republiek; buurland; bondskanselier van; elftal van; land`,
    ),
  },
  {
    type: 'location',
    kind: 'region',
    words: words(
      `provincie; regio; staat; deelstaat; gouverneur van; graafschap; kanton; eiland; schiereiland; district; eilandengroep; streek; Amerikaanse staat; commissaris van de Koning in`,
    ),
  },
  {
    type: 'location',
    kind: 'city',
    words: words(
      `burgemeester van; stad; gemeente; dorp; plaats; plaatsje; hoofdstad; geboren in; nabij; vlak bij; inwoners van; bewoners van; wijk; centrum van; binnenstad van; rand van; buurt van; havenstad; ten noorden van; bisschop van; politie in; politie van`,
    ),
  },
  {
    type: 'location',
    kind: 'other',
    words: words(
      `rivier; stadion; landgoed; gevangenis; oevers van; meer; berg; reservaat; natuurgebied; terrein van; klokken van; kerk van; kasteel; golfbaan`,
    ),
  },
];

const kindWords: NameData['kindWords'] = [
  {
    type: 'organization',
    kind: 'agency',
    words: words(
      `ministerie; departement; politie; leger; marine; regering; parlement; senaat; congres; rechtbank; hof; gemeente; commissie; raad; bureau; dienst; agentschap; comité; ambassade; brandweer; autoriteit; inspectie; -ministerie; -dienst; -commissie; -raad; -autoriteit; -rechtbank; -politie; -agentschap; -inspectie; -instantie; -instelling; police; department; commission; agency; kamer; waterschap; provincie; schatkist; financiën; krijgsmacht; strijdkrachten; luchtmacht; landmacht; defensie; justitie; recherche; kustwacht; grenswacht; douane; belastingdienst; gevangeniswezen; gevangenissen; rijkswaterstaat; rijksinstituut; parket; kabinet; ministerraad; staten; stadsbestuur; gemeentebestuur; veiligheid; veiligheidsdienst; inlichtingendienst; geheime; secret; service; gezondheid; gezondheidszorg; volksgezondheid; vreemdelingen; immigratie; raadkamer; arrondissement; gerechtshof; hoge; college; lagerhuis; hogerhuis; tweede; eerste; openbaar; koninklijke; nationale; federale; -bestuur; -kamer; -parket; -rechter; -hof; -gerecht; -inspecteur; -macht; -corps; -korps; -brigade; -wacht; -waterstaat; -agentuur; -centrale; planbureau; statistiek; cybersecurity`,
    ),
  },
  {
    type: 'organization',
    kind: 'media',
    words: words(
      `radio; televisie; tv; krant; dagblad; nieuws; omroep; com; times; post; news; herald; register; courant; -krant; -blad; pundit; telegraph; pers; volkskrant; trouw; parool; telegraaf; -nieuws; -courant; -radio; -tv; -omroep; -post; -bode; journaal; magazine; blog; weekblad; tijdschrift; editie; standaard; morgen; tijd; laatste; dagbladen; echo; agence; persbureau; -persbureau; nieuwsblad; -nieuwsblad`,
    ),
  },
  {
    type: 'organization',
    kind: 'ngo',
    words: words(
      `vereniging; stichting; vakbond; kruis; kerk; federatie; unie; bond; vrienden; trust; conferentie; samaritanen; burgers; scholen; -bond; -vereniging; -stichting; -organisatie; fanfare; association; foundation; organisatie; -genootschap; -fonds; -federatie; -kerk; -unie; -verbond; -centrale; genootschap; fonds; verbond; artsen; consumentenbond; natuurmonumenten; milieudefensie; greenpeace; amnesty; bisdom; parochie; gemeenschap; congregatie; orde; netwerk; alliantie; platform; coalitie; vakcentrale; vakbonden; werkgevers; werknemers; ondernemers; boeren; leraren; patiënten; slachtoffers; rechten; hulp; rode; coöperatie; koepel; belangen; landelijke; ouders; dieren; dierenbescherming; harmonie; vluchtelingenwerk; samaritans`,
    ),
  },
  {
    type: 'organization',
    kind: 'education',
    words: words(
      `universiteit; school; instituut; hogeschool; academie; college; lyceum; university; -universiteit; -school; -instituut; -academie; faculteit; gymnasium; wetenschappen; onderzoek; onderzoekscentrum; -lyceum; -college; -faculteit; -gymnasium; -hogeschool; -laboratorium; laboratorium; observatorium; basisschool; middelbare; conservatorium; campus; erasmus; radboud; institute; research`,
    ),
  },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `fc; sc; vv; rangers; lakers; warriors; club; elftal; -club; -ploeg; premiership; athletics; rapid; ajax; voetbal; -voetbalbond; -elftal; -team; ploeg; team; bond; wielerploeg; racing; sparta; excelsior; feyenoord; psv; olympisch; olympische; tigers; united; city; rovers; real; athletic; atletico; dynamo; hockey; handbal; turnbond; atletiekunie; vooruit; sportclub; sportvereniging`,
    ),
  },
  {
    type: 'organization',
    kind: 'party',
    words: words(
      `partij; -partij; republikeinse; democraten; conservatieven; beweging; fractie; -fractie; campagne; republikeinen; democratische; conservatieve; sociaaldemocraten; socialisten; socialistische; communisten; communistische; liberalen; liberale; groenen; groen; links; rechts; volkspartij; -lijst; lijst; denk; appèl; forum; tories; labour; arbeiderspartij; nationalistische; -democraten; -liberalen`,
    ),
  },
  {
    type: 'organization',
    kind: 'international',
    words: words(
      `verenigde; naties; europese; internationale; internationaal; unie; vn; eu; navo; wereld; -wereldorganisatie; afrikaanse; arabische; mondiale; europees; strafhof; wereldbank; wereldgezondheidsorganisatie; volkeren; landen; atlantische; eurozone; benelux; verdragsorganisatie; vergadering; veiligheidsraad`,
    ),
  },
  {
    type: 'organization',
    kind: 'armed',
    words: words(
      `nusra; taliban; kartel; militie; brigade; front; terreurgroep; -militie; -kartel; -bende; -maffia; maffia; jihad; guerrilla; bende; strijders; bevrijding; bevrijdingsfront; hezbollah; houthi; rebellen; motorclub; clan`,
    ),
  },
  {
    type: 'organization',
    kind: 'company',
    words: words(
      `bank; -bank; -groep; -maatschappij; -bedrijf; -fabriek; -werken; -verzekeringen; -markt; -winkels; -concern; groep; verzekeringen; verzekering; holding; airlines; airways; motors; studios; systems; energie; spoorwegen; luchtvaart; scheepvaart; brouwerij; uitgevers; vastgoed; bouw; telecom; chemie; farma; supermarkten; pictures; records; stores; hotels; transport; logistiek; lijnen; lines`,
    ),
  },
  {
    type: 'organization',
    kind: 'other',
    words: words(`orkest; -orkest; ballet; opera; koor; filharmonisch; symfonie; band; beweging; toneelgroep; ziekenhuis; hospital; gezelschap`),
  },
  {
    type: 'location',
    kind: 'country',
    words: words(`republiek; koninkrijk; emiraten; emiraat; vorstendom; federatie; verenigd; rijk`),
  },
  {
    type: 'location',
    kind: 'region',
    words: words(
      `noord; zuid; oost; west; noorden; zuiden; oosten; westen; provincie; regio; staat; district; graafschap; eiland; eilanden; kust; schiereiland; vallei; -land; -kust; -regio; -eilanden; deelstaat; achterhoek; randstad; veluwe; archipel; hoogvlakte; hoogland; hooglanden; -gebied; gebied; streek; -streek; highlands; -shire; afrika; azië; europa; amerika; -afrika; -azië; -europa; -amerika; caraïben; oostelijk; westelijk; noordelijk; zuidelijk; noordoosten; noordwesten; zuidoosten; zuidwesten; carolina; dakota; virginia; islands; county; betuwe; kempen; ardennen; waddeneilanden; ommelanden; polders; new; nieuw; -brabant; -holland; bekken`,
    ),
  },
  {
    type: 'location',
    kind: 'city',
    words: words(
      `stad; -stad; -dorp; -dam; -burg; -hoven; -hove; -kerke; -recht; -huizen; -beek; -veen; -wijk; -ville; -ton; city; town; sint; wijk; buurt; centrum; binnenstad; dorp; bad; -voorde; -voort; -loo; -hem; -gem`,
    ),
  },
  {
    type: 'location',
    kind: 'other',
    words: words(
      `straat; laan; weg; plein; gracht; park; rivier; meer; zee; oceaan; berg; gebergte; brug; toren; luchthaven; station; stadion; hotel; ziekenhuis; gevangenis; kerk; kathedraal; kasteel; paleis; museum; theater; haven; strand; golf; kaap; zone; woestijn; tuinen; hmp; punta; -straat; -laan; -weg; -plein; -gracht; -park; -brug; -toren; -haven; -kerk; -ziekenhuis; -stadion; -woestijn; -zee; -meer; st; arena; church; hall; house; garden; gardens; street; road; square; centre; center; tower; castle; bridge; community; national; kanaal; zeestraat; grot; grotten; basiliek; klooster; abdij; moskee; synagoge; begraafplaats; kerkhof; dam; stuwdam; vuurtoren; landgoed; -landgoed; villa; flat; wolkenkrabber; sporthal; circuit; snelweg; -snelweg; tunnel; bos; -bos; woud; gletsjer; baai; markt; -markt; dierentuin; raffinaderij; mijn; fabriek; gebouw; -gebouw; -hal; -huis; -tuin; -tuinen; -rivier; -berg; -kasteel; -paleis; -museum; -theater; -arena; -kanaal; -kade; -singel; -dijk; -poort; poort; kade; singel; dijk; natuurgebied; natuurreservaat; reservaat; heuvel; piek; pas; kapel; fort; pier; camping; manege; hof; saint; amazone; penitentiaire`,
    ),
  },
];

const tellingWords: NameData['tellingWords'] = [
  { type: 'organization', kind: 'ngo', words: words(`vakbonden; vakverbond; vakbondscongres; consumenten; huurders`) },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `voetbal; basketbal; atletiek; tennis; wielersport; zwemmen; rugby; golf; boksen; handbal; volleybal; turnen; judo; roeien; schaatsen; hockey; honkbal; schermen; voetbalbond; wielrennen`,
    ),
  },
];

/** Words in and before a name that tell its kind. */
export const kinds = { kindCues, kindWords, tellingWords };
