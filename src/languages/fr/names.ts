import type { NameData } from '../name-data.js';
import { wordList as words } from '../word-list.js';

export const names: NameData = {
  heads: [
    {
      type: 'organization',
      kind: 'agency',
      never: true,
      words:
        words(`ministère public; police d'assurance; parquet flottant; commission d'enquête; chambre d'hôtes; agence immobilière; cour d'école; brigade légère; agence de voyages
        service de presse; police politique; armée de l'ombre; armée de métier; conseil de famille; bureau de poste; bureau de vote; police scientifique; commission d'enquête parlementaire; agence d'intérim; banque de données`),
    },
    {
      type: 'organization',
      kind: 'agency',
      lists: true,
      small: true,
      words: words(`ministère; ministère délégué; secrétariat d'État; secrétariat général; département d'État; sous-secrétariat`),
    },
    {
      type: 'organization',
      kind: 'agency',
      small: true,
      lists: true,
      words:
        words(`direction générale; direction centrale; direction nationale; direction départementale; direction régionale; direction interrégionale; direction interdépartementale; direction interministérielle
        direction territoriale; direction zonale; sous-direction; délégation interministérielle; délégation générale; inspection générale; inspection; haute autorité; autorité; agence nationale; agence régionale; agence fédérale
        agence française; office central; office national; office français; office fédéral; office régional; service départemental d'incendie et de secours; institut national; centre national; commission nationale
        caisse nationale; caisse primaire; conseil supérieur; conseil national; préfecture de police; police aux frontières; brigade de recherche; brigade de recherches; groupement de gendarmerie; observatoire national
        observatoire français; bureau fédéral; bureau national; bureau d'enquêtes; service national; service central; service fédéral; service départemental; service régional; fonds de garantie; mission interministérielle`),
    },
    {
      type: 'organization',
      kind: 'agency',
      words:
        words(`tribunal; tribunal judiciaire; tribunal correctionnel; tribunal administratif; tribunal de grande instance; tribunal d'instance; tribunal de commerce; tribunal de police; tribunal pour enfants; TGI
        cour administrative d'appel; cour d'appel; cour d'assises; cour criminelle; cour de cassation; cour suprême; cour constitutionnelle; conseil de prud'hommes; conseil des prud'hommes; haute cour; parquet
        parquet général; parquet national; délégation; brigade; brigade criminelle; brigade financière; brigade des mineurs; section de recherches; section antiterroriste; compagnie de gendarmerie; peloton; gendarmerie
        gendarmerie départementale; préfecture; sous-préfecture; mairie; métropole; communauté de communes; communauté d'agglomération; communauté urbaine; conseil départemental; conseil régional; conseil général
        conseil municipal; conseil territorial; conseil des ministres; collectivité territoriale; rectorat; commissariat; commissariat général; commission des finances; commission des lois; commission des affaires
        commission électorale; commission fédérale; chambre régionale des comptes; chambre de l'instruction; chambre d'instruction; caisse d'allocations familiales; caisse; banque nationale; banque centrale; bibliothèque nationale
        centre hospitalier; centre hospitalier universitaire; centre hospitalier régional; CHU; CHR; CHRU; hospices civils; assistance publique; état-major; police; police nationale; police municipale; police judiciaire
        police fédérale; sûreté; garde nationale; garde côtière; armée; armée de terre; armée de l'air; marine nationale; forces armées; forces de défense; forces aériennes; régiment; bataillon; marins-pompiers
        bataillon de marins-pompiers; brigade de sapeurs-pompiers; SDIS; sapeurs-pompiers; ambassade; consulat; consulat général; sénat; parlement; chambre des représentants; chambre des députés; assemblée
        assemblée nationale; assemblée territoriale; renseignements généraux; services secrets; administration pénitentiaire; services vétérinaires; agence; département d'État; Académie de police`),
    },
    {
      type: 'organization',
      kind: 'agency',
      demonym: true,
      words:
        words(`police; armée; marine; aviation; gendarmerie; forces armées; forces aériennes; forces spéciales; parlement; armée de l'air; armée de terre; ambassade; banque centrale; services de renseignement
        garde côtière; douane; douanes; cour suprême; cour constitutionnelle; parquet; parquet fédéral; agence spatiale; état-major; trésor; police fédérale; sénat; garde-côtes; gardes-côtes; services secrets
        gardes-frontières; protection civile; régulateur; sécurité civile; état-major de l'armée`),
    },
    {
      type: 'organization',
      kind: 'international',
      small: true,
      lists: true,
      words:
        words(`organisation mondiale; organisation internationale; organisation des nations unies; haut-commissariat; haut-commissariat aux réfugiés; programme des nations unies; programme alimentaire; cour internationale
        cour pénale internationale; cour européenne; tribunal pénal international; tribunal international; agence européenne; agence internationale; agence spatiale européenne; autorité européenne; commission européenne
        comité international; fonds monétaire; union africaine; conseil de l'Europe; communauté économique; coalition internationale; mission des nations unies; bureau international; comité des nations unies`),
    },
    {
      type: 'organization',
      kind: 'education',
      link: 'any',
      words:
        words(`université; faculté; école nationale; école normale; école supérieure; école de commerce; école d'ingénieurs; école centrale; école polytechnique; école des hautes études; école primaire; école maternelle
        école élémentaire; école de police; école; lycée; lycée professionnel; collège; institut universitaire; institut d'études politiques; institut de recherche; institut; centre de recherche; centre national de la recherche
        laboratoire de recherche; observatoire; académie; académie des sciences; IUT; fac; campus; groupe scolaire; conservatoire; muséum`),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words:
        words(`association; fondation; fédération; fédération nationale; fédération de protection; confédération; syndicat; syndicat national; syndicat des; union nationale; union syndicale; ligue; ligue de protection
        ligue des droits; collectif; ordre des médecins; ordre national; ordre des avocats; conseil de l'ordre; conseil national de l'ordre; conférence des évêques; diocèse; archevêché; chambre de commerce; chambre d'agriculture
        société de protection; comité national; comité de soutien; amicale; banque alimentaire; barreau; union départementale; mouvement des entreprises; fédération des; chambre des métiers`),
    },
    {
      type: 'organization',
      kind: 'sports',
      link: 'any',
      words:
        words(`fédération française; fédération internationale; racing; racing club; association sportive; union sportive; sporting club; athletic club; football club; ligue de football; comité olympique
        comité national olympique; FC; AS; AC; RC; US; SC; AJ; OGC; SM; CF; Real; Inter; Atlético; Borussia; Dynamo; Stade; Olympique; Sporting; Entente`),
    },
    { type: 'organization', kind: 'sports', demonym: true, words: words(`équipe olympique; équipe nationale; fédération`) },
    {
      type: 'organization',
      kind: 'party',
      words: words(
        `parti; parti socialiste; parti communiste; parti démocrate; parti populaire; parti radical; union des démocrates; mouvement démocrate; front national; front populaire`,
      ),
    },
    {
      type: 'organization',
      kind: 'armed',
      words: words(
        `cartel; front de libération; armée de libération; forces démocratiques; brigades; mouvement islamique; clan; armée islamique; parti des travailleurs du; milice`,
      ),
    },
    { type: 'organization', kind: 'media', words: words(`éditions; agence de presse`) },
    {
      type: 'organization',
      kind: 'company',
      words:
        words(`banque; crédit; caisse d'épargne; banque populaire; mutuelle; laboratoires; laboratoire; compagnie; compagnie des; compagnie générale; société générale; coopérative; aéroports; galeries; brasserie; bijouterie
        cartonnerie; fonderie; papeterie; verrerie; établissements; régie; imprimerie; forges; fromagerie; conserverie; chantiers; transports; studios; moulins; laiterie; sucrerie; domaine; maison`),
    },
    {
      type: 'location',
      kind: 'other',
      words:
        words(`rue; avenue; boulevard; allée; allées; impasse; square; faubourg; pont; tour; parc; parc national; parc naturel; parc naturel régional; jardin; jardins; jardin des; bois; forêt; lac; mer; océan; mont; monts; massif
        col; pic; gorges; golfe; baie; cap; canal; fleuve; rivière; détroit; plage; archipel; glacier; volcan; grotte; aéroport; aéroport international; aérodrome; gare; port; stade; vélodrome; circuit; hippodrome; zénith
        palais; palais des congrès; palais des sports; palais de justice; château; cathédrale; basilique; église; abbaye; mosquée; grande mosquée; synagogue; musée; théâtre; opéra; hôtel; hôtel de ville; hôpital; clinique; prison
        maison d'arrêt; centre pénitentiaire; centre de détention; centre de rétention; centre commercial; cimetière; caserne; base aérienne; base navale; centrale; centrale nucléaire; raffinerie; barrage; viaduc; tunnel; phare
        zoo; ferme; Ehpad; maison de retraite; zone industrielle; zone d'activités; pointe; refuge; réserve naturelle; manoir; fort; citadelle; monastère; quartier général; autoroute; ZAC; technopôle; usine; entrepôt; étang; vallon; camp`),
    },
    {
      type: 'location',
      kind: 'other',
      link: 'direct',
      words: words(
        `place; porte; quai; passage; station; plateau; villa; résidence; salle; chemin; cours; route; ligne; halle; allée; cité; temple; RN; RD; mairie annexe; arena; site; gymnase; cinéma`,
      ),
    },
    {
      type: 'location',
      kind: 'region',
      words: words(`île; îles; comté; péninsule; bande; canton; delta; archipel; principauté; oblast; pays de la; land de; bassin; presqu'île`),
    },
    {
      type: 'event',
      words:
        words(`coupe; coupe du monde; coupe de France; coupe d'Europe; coupe d'Afrique; coupe de la ligue; championnat; championnats; championnat de France; championnats de France; championnat du monde; championnats du monde
        championnat d'Europe; championnats d'Europe; jeux; jeux olympiques; jeux paralympiques; tour de France; tour d'Italie; tour d'Espagne; festival; festival international; salon; salon international; foire; carnaval
        sommet; biennale; guerre; bataille; traité; accord; accords; opération; ouragan; tempête; cyclone; typhon; attentats; massacre; génocide; grand prix; rallye; trophée; tournoi; ligue des nations; marathon; affaire; grenelle`),
    },
  ],
  tails: [
    {
      type: 'organization',
      kind: 'company',
      words:
        words(`SA; SAS; SARL; SASU; SCA; SCOP; SE; Inc; Ltd; Corp; LLC; PLC; GmbH; AG; SpA; BV; NV; AB; Oy; Group; Groupe; Holding; Holdings; Industries; Airlines; Airways; Motors; Pharma; Pharmaceuticals; Bank; Capital
        Technologies; Technology; Systems; Software; Electronics; Energy; Consulting; Partners; Records; Entertainment; Studios; Pictures; Laboratories; Company; International; Corporation; & Co; Co; Logistics; Finance; Assurances; Assurance
        Immobilier; Biotech; Robotics; Labs; Foods; Télécom; Telecom; Interactive; Aviation; Aerospace; Semiconductor; Solutions; Services; Networks; Media Group; Invest`),
    },
    { type: 'organization', kind: 'education', words: words(`University; College; School; Business School; Institute; Institute of Technology`) },
    { type: 'organization', kind: 'sports', words: words(`FC; United; City FC; Football Club; Hotspur; Rovers; Wanderers; Athletic`) },
    {
      type: 'organization',
      kind: 'media',
      words: words(`Times; Post; Tribune; Herald; News; Magazine; TV; FM; Radio; Gazette; Zeitung; Journal; Telegraph; Hebdo; Presse`),
    },
    { type: 'organization', kind: 'ngo', words: words(`Foundation; Watch; Sans Frontières; International Foundation; Association; Église`) },
    {
      type: 'organization',
      kind: 'agency',
      words: words(`Agency; Department; Administration; Ministry; Authority; Commission; Police; Council; Court; Office; Bureau`),
    },
    {
      type: 'location',
      kind: 'other',
      words: words(`Street; Avenue; Square; Park; Airport; Island; River; Lake; Mountain; Bridge; Tower; Stadium; Arena; Beach`),
    },
  ],
  triggers: [
    {
      type: 'person',
      words:
        words(`M.; MM.; Mme; Mmes; Mlle; M; Me; Mᵉ; Maître; Dr; Pr; Monsieur; Madame; Mgr; Monseigneur; docteur; professeur; professeure; président; présidente; ministre; premier ministre; première ministre; Premier ministre; secrétaire d'État
        secrétaire générale; secrétaire général; député; députée; sénateur; sénatrice; eurodéputé; eurodéputée; maire; préfet; préfète; procureur; procureure; juge; avocat; avocate; bâtonnier; général; colonel; commandant; capitaine
        lieutenant; adjudant; sergent; caporal; amiral; commissaire; brigadier; gendarme; policier; major; maréchal; roi; reine; prince; princesse; duc; duchesse; pape; cardinal; évêque; archevêque; père; sœur; frère; abbé; imam; rabbin
        directeur; directrice; directeur général; directrice générale; PDG; patron; patronne; fondateur; fondatrice; cofondateur; cofondatrice; dirigeant; milliardaire; homme d'affaires; entrepreneur; porte-parole; chef; cheffe; leader
        candidat; candidate; conseiller; conseillère; ambassadeur; ambassadrice; chancelier; chancelière; gouverneur; gouverneure; opposant; opposante; dictateur; dissident; militant; militante; activiste; lanceur d'alerte; journaliste
        animateur; animatrice; présentateur; présentatrice; chroniqueur; chroniqueuse; écrivain; écrivaine; romancier; romancière; auteur; autrice; poète; philosophe; historien; historienne; sociologue; économiste; politologue; chercheur
        chercheuse; analyste; médecin; infectiologue; épidémiologiste; psychologue; psychiatre; professeur de médecine; virologue; climatologue; géographe; acteur; actrice; comédien; comédienne; humoriste; réalisateur; réalisatrice; cinéaste
        producteur; productrice; chanteur; chanteuse; rappeur; rappeuse; musicien; musicienne; compositeur; pianiste; guitariste; danseur; danseuse; chorégraphe; peintre; sculpteur; architecte; photographe; styliste; créateur; créatrice
        mannequin; youtubeur; youtubeuse; footballeur; attaquant; milieu; défenseur; gardien; capitaine de l'équipe; entraîneur; sélectionneur; coach; joueur; joueuse; pilote; cycliste; nageur; nageuse; athlète; champion; championne; boxeur
        navigateur; navigatrice; skieur; skieuse; judoka; astronaute; spationaute; terroriste; jihadiste; djihadiste; tueur; meurtrier; braqueur; suspect; accusé; prévenu; victime; témoin; veuve; fils; fille; mari; épouse; épouse de; compagnon
        compagne; neveu; oncle; tante; cousin; grand-père; mère; jeune; petit; petite; ancien président; numéro un; vice-président; vice-présidente; garde des Sceaux; élu; élue; adjoint; adjointe; rapporteur; rapporteure; urgentiste
        chirurgien; infirmière; vétérinaire; cuisinier; chef étoilé; star; légende; influenceuse; influenceur; agriculteur; éleveur; artisan; syndicaliste; délégué; déléguée; secrétaire; responsable; inspecteur; capitaine de police; enquêteur`),
    },
    {
      type: 'organization',
      kind: 'company',
      words:
        words(`société; entreprise; groupe; compagnie; firme; start-up; startup; jeune pousse; multinationale; constructeur; constructeur automobile; avionneur; équipementier; opérateur; fabricant; fournisseur; géant; banque; assureur
        enseigne; distributeur; marque; laboratoire; laboratoire pharmaceutique; éditeur; hébergeur; cabinet; PME; ETI; filiale; maison mère; holding; fonds d'investissement; fonds; cabinet de conseil; agence de notation; institut de sondage
        sous-traitant; armateur; voyagiste; chaîne de magasins; chaîne hôtelière; coopérative; biotech; medtech; fintech; brasseur; cimentier; sidérurgiste; transporteur; compagnie aérienne; maison de couture; plateforme de vente; concurrent
        prestataire; exploitant; promoteur; courtier; papetier; énergéticien; pétrolier; chimiste; lunetier; joaillier; horloger; studio; bijouterie; restaurant; supermarché; hypermarché; usine; PDG de; patron de; actions de; salariés de; filiale de`),
    },
    {
      type: 'organization',
      kind: 'media',
      words:
        words(`quotidien; journal; hebdomadaire; mensuel; magazine; chaîne; chaîne de télévision; radio; station; site d'information; revue; média; médias; agence; agence de presse; tabloïd; chaîne d'information; site spécialisé; rédaction de; colonnes de
        chaîne publique; micro de; antenne de; plateau de; webmédia; newsletter; confrères de; journaliste à; journaliste de; télévision publique; revue médicale; revue scientifique; agence officielle`),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `association; ONG; organisation non gouvernementale; syndicat; fondation; collectif; fédération; organisation humanitaire; organisation de défense; centrale syndicale; association de défense; syndicat de police; syndicat étudiant; think tank; cercle`,
      ),
    },
    {
      type: 'organization',
      kind: 'party',
      words: words(`parti; formation; parti de; député; députés; mouvement politique; parti politique; leader de; groupe parlementaire`),
    },
    {
      type: 'organization',
      kind: 'armed',
      words:
        words(`groupe terroriste; groupe jihadiste; groupe djihadiste; organisation terroriste; organisation jihadiste; groupe armé; groupe rebelle; rebelles; milice; milices; gang; cartel; groupe de hackers; groupe de pirates; collectif de hackers
        groupe cybercriminel; groupes de hackers; rançongiciel; groupe de rançongiciel; groupe islamiste; mouvement islamiste; insurgés; groupe paramilitaire; groupe criminel; mafia; réseau; clan; groupe extrémiste; groupuscule; pirates; guérilla; faction`),
    },
    {
      type: 'organization',
      kind: 'sports',
      words: words(`club; équipe; écurie; franchise; club de; match contre; formation de; joueurs de; supporters de; défenseur de; attaquant de`),
    },
    {
      type: 'organization',
      kind: 'education',
      words: words(`université; école; institut de recherche; laboratoire de recherche; centre de recherche; établissement scolaire`),
    },
    {
      type: 'organization',
      kind: 'agency',
      words: words(
        `agence gouvernementale; agence fédérale; service de renseignement; services de renseignement; régulateur; gendarme de; unité; agence d'État; autorité de régulation`,
      ),
    },
    { type: 'organization', kind: 'other', words: words(`groupe de rock; mouvement; groupe de musique; groupe punk; boys band`) },
    {
      type: 'location',
      kind: 'city',
      words:
        words(`ville de; ville; commune de; commune; village de; village; maire de; maire d; mairie de; capitale; quartier de; quartier; banlieue de; agglomération de; bourg de; cité de; localité de; station balnéaire de; près de; habitants de; originaire de
        périphérie de; centre de; nord de; sud de; est de; ouest de; sud-est de; sud-ouest de; nord-est de; nord-ouest de; hauteur de; environs de; abords de; port de; procureur de; procureure de; faubourgs de; proche de; large de; procureur de la République de; sortie de; domicile de`),
    },
    {
      type: 'location',
      kind: 'region',
      words: words(
        `région; région de; département de; département du; département; province de; province du; État de; État du; comté de; préfet de; préfet du; région du; région des; gouverneur de; territoire de; préfète de; préfet de l; région d; canton de`,
      ),
    },
    { type: 'location', kind: 'country', words: words(`République de; royaume de; pays; émirat de`) },
    {
      type: 'product',
      words:
        words(`logiciel; application; appli; smartphone; modèle; console; jeu vidéo; vaccin; médicament; messagerie; système d'exploitation; navigateur; réseau social; moteur de recherche; plateforme; fusée; capsule; satellite; avion; missile; drone; sonde
        berline; SUV; tablette; assistant vocal; robot; maliciel; cheval de Troie; logiciel espion; malware; chatbot; intelligence artificielle; outil; antidépresseur; lanceur; télescope; frégate; porte-avions; sous-marin; char; cargo; navire; paquebot`),
    },
    {
      type: 'work',
      words: words(
        `film; livre; roman; album; série; chanson; titre; ouvrage; pièce; émission; documentaire; essai; opéra; tableau; comédie musicale; bande dessinée; single; recueil; court-métrage; long-métrage; programme; tube; intitulé; intitulée; clip; dessin animé; sitcom; saga; manga; podcast`,
      ),
    },
    { type: 'event', words: words(`festival; opération; tournoi; ouragan; cyclone; tempête; typhon; conférence; salon`) },
  ],
  speech:
    words(`déclare; explique; affirme; estime; ajoute; précise; assure; souligne; raconte; confie; indique; note; rappelle; regrette; déplore; lance; insiste; poursuit; commente; juge; conclut; témoigne; reconnaît; détaille; prévient; répond; résume; observe; confirme; dénonce
    annonce; analyse; s'exclame; soupire; promet; plaide; soutient; martèle; tempère; glisse; relativise; s'indigne; s'inquiète; se félicite; se souvient; a déclaré; a expliqué; a affirmé; a estimé; a ajouté; a précisé; a assuré; a souligné; a raconté; a confié; a indiqué; a noté
    a rappelé; a regretté; a déploré; a lancé; a insisté; a poursuivi; a commenté; a jugé; a conclu; a témoigné; a reconnu; a détaillé; a prévenu; a répondu; a dit; a réagi; a écrit; a tweeté; a dénoncé; a annoncé; a plaidé; a martelé; a promis; a fait savoir; a admis; a démenti; avait déclaré; avait expliqué; avait indiqué; avait affirmé; avait annoncé; est mort; est né; est née; est décédé; est décédée; a été nommé; a été nommée`),
  ages: ['ans'],
  connectors: ['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l'],
  looseConnectors: ['à', 'au', 'aux', 'pour', 'en', 'sur', 'contre', 'sans', 'près'],
  conjunctions: ['et'],
  complements:
    words(`national; nationale; nationales; nationaux; général; générale; régional; régionale; départemental; départementale; central; centrale; fédéral; fédérale; municipal; municipale; judiciaire; administratif; administrative; correctionnel; constitutionnel; constitutionnelle
    européen; européenne; européennes; international; internationale; internationaux; mondial; mondiale; interministériel; interministérielle; supérieur; supérieure; universitaire; hospitalier; hospitalière; public; publique; publics; publiques; civil; civile; civils; militaire; militaires; social; sociale; sociales
    sécurité; intérieure; extérieure; intérieur; santé; finances; économie; économique; économiques; travail; emploi; consommation; concurrence; répression; fraudes; statistique; statistiques; études; recherche; recherches; enseignement; éducation; culture; transports; transport; agriculture; environnement; environnementale
    énergie; énergies; industrie; industrielle; commerce; justice; défense; armées; armée; affaires; étrangères; affaires étrangères; territoires; logement; numérique; informatique; systèmes; information; informations; marchés; financiers; prudentiel; résolution; contrôle; surveillance; renseignement; renseignements; douanes; impôts; trésor
    gendarmerie; police; sanitaire; sanitaires; médicament; médicaments; produits; alimentation; alimentaire; travailleurs; salariés; familles; familiales; allocations; maladie; vieillesse; retraite; assurance; solidarité; solidarités; jeunesse; sports; droits; homme; femmes; enfants; enfance; liberté; libertés; égalité; lutte; terrorisme; antiterroriste; criminalité
    délinquance; financière; financier; immigration; intégration; réfugiés; apatrides; migrations; relations; presse; audiovisuel; audiovisuelle; communication; communications; électroniques; postes; postale; aviation; ferroviaire; maritime; maritimes; fluviale; spatial; spatiale; spatiales; nucléaire; atomique; sûreté; radioprotection; géologiques; minières; météorologique
    agronomique; agronomiques; médicale; médicales; scientifique; scientifiques; technologique; vie; eau; eaux; forêts; biodiversité; chasse; faune; sauvage; pêche; mer; littoral; ports; routes; routière; circulation; action; gouvernement; gouvernementale; élections; électorale; comptes; cassation; république; appel; assises; instance; paix; guerre; sciences; lettres; arts; hautes
    technologies; crise; secours; incendie; protection; judiciaires; populations; animaux; oiseaux; nature; patrimoine; monuments; historiques; consommateurs; usagers; entreprises; patronat; professions; libérales; avocats; médecins; pharmaciens; infirmiers; maires; élus; parents; élèves; étudiants; lycéens; professeurs; magistrature; magistrats; avocat; prévention; risques; majeurs
    blanchiment; capitaux; circuits; dépôts; consignations; investissement; investissements; développement; aménagement; territoire; cohésion; habitat; urbanisme; légale; médecine; criminelle; criminel; mineurs; cybercriminalité; cybermenaces; cyberdéfense; données; personnelles; football; rugby; tennis; cyclisme; athlétisme; natation; basket; handball; judo; ski; voile; olympique; sportif; sportive; professionnel; professionnelle
    populaire; populaires; socialiste; communiste; démocrate; démocratique; démocratiques; républicain; républicaine; écologiste; écologie; transition; énergétique; écologique; libération; libre; islamique; unies; nations; union; peuple; pays; monde; tourisme; artisanat; agricole; agricoles; rural; rurale; ruraux; mer; outre-mer; cultes; comité; direction; générale; observation; prospective; évaluation; coopération; aide; humanitaire; humanitaires; fonction; transformation; jeux`),
  particles: [
    'de',
    'du',
    'des',
    'd',
    'la',
    'le',
    'van',
    'von',
    'der',
    'den',
    'ten',
    'ter',
    'ben',
    'bin',
    'al',
    'el',
    'ibn',
    'da',
    'di',
    'dos',
    'del',
    'della',
    'ould',
    'zu',
    'y',
    'e',
  ],
  beforePlaces: ['à'],
  articles: ['le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'au', 'aux'],
  notNames:
    words(`le; la; les; l; un; une; des; du; de; d; ce; cet; cette; ces; mon; ton; son; sa; ses; ma; ta; mes; tes; notre; nos; votre; vos; leur; leurs; il; elle; ils; elles; on; nous; vous; je; j; tu; c; s; n; m; t; y; en; à; a; au; aux; dans; par; pour; sur; sous; avec; sans; entre; vers; chez; contre; selon; depuis
    pendant; après; avant; dès; lors; lorsque; quand; si; mais; ou; où; et; donc; or; ni; car; que; qu; qui; quoi; dont; comment; pourquoi; combien; quel; quelle; quels; quelles; tout; tous; toute; toutes; chaque; certains; certaines; plusieurs; aucun; aucune; autre; autres; même; mêmes; plus; moins; très; trop; peu; beaucoup; bien; mal; aussi; ainsi; alors
    encore; déjà; toujours; jamais; souvent; parfois; enfin; puis; ensuite; hier; aujourd; demain; ici; là; voici; voilà; oui; non; ne; pas; cela; ça; ceci; celui; celle; ceux; celles; parmi; malgré; outre; grâce; face; afin; tandis; alors; cependant; pourtant; toutefois; néanmoins; néanmoins; surtout; notamment; finalement; actuellement; désormais; récemment; est; sont; était; ont; avait; être; avoir; fait; faut; peut
    janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre; lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; onze; douze; vingt; trente; quarante; cinquante; cent; mille; premier; première; dernier; dernière; monsieur; madame; mme; mlle; me; dr; pr; mm; etat; état; président; ministre
    tva; pib; crs; cse; btp; tdah; pnb; paf; jt; ag; tgi; sdf; ric; rib; rer; qg; nc; pnr; edpm; cac; pmr; ceo; cfo; lgv; lbd; sdj; mst; ist; avc; irm; uhf; crpv; svt; eps; dvd; tgi; pse; plf; plfr; plfss; pvc; cdi; cdd; pma; gpa; ivg; vih; sida; adn; arn; pcr; smic; rsa; apl; csg; isf; bac; bts; tgv; ter; hlm; ehpad; chu; samu; smur; ong; pme; pmi; tpe; eti; pdg; dg; drh; rh; ceo; dj; ok; kg; km; tv; cv; qi; qr; usb; pc; gps; wifi; vtc; suv; gpl; ogm; co2; nb; ps; vs; faq; sos; ap; pv; qpc; rtt; pac; cm; mw; gw; ia; api; vpn; ddos; sms; mms; url; pdf; html; dvd; cd; bd; lgbt; lgbtq; bdsm; ovni
    photo; photos; vidéo; vidéos; lire; voir; suivre; suivez; abonnez; retrouvez; regardez; écoutez; publié; mis; temps; source; crédit; aucun; parmi; interrogé; interrogée; invité; invitée; contacté; contactée; âgé; âgée; né; née; originaire; résultat; reste; objectif; conséquence; autant; bref; certes; d'ailleurs; ailleurs; ensemble; faute; idem; mieux; pis; rien; personne; quelque; quelques; quiconque; soit; sinon; tant; tel; telle; via; vu; covid; internet; noël; pâques; dieu; terre; soleil; lune; nord; sud; est; ouest`),
  runsArePeople: true,
  articlesMeanBodies: true,
  acronymsAre: 'agency',
  idioms: words(
    `cheval de Troie; chevaux de Troie; talon d'Achille; pomme d'Adam; boîte de Pandore; épée de Damoclès; père Noël; loi de Murphy; syndrome de Stockholm; syndrome de Down; maladie d'Alzheimer; maladie de Parkinson; maladie de Lyme; maladie de Charcot; échelle de Richter; prix Nobel; salade César; œuf de Pâques; eau de Cologne; bras de Morphée; tonneau des Danaïdes; travail de Titan; coup de Jarnac; rocher de Sisyphe; supplice de Tantale; entre Charybde et Scylla; garde des Sceaux; CAC 40; SBF 120`,
  ),
  demonyms: {
    FR: ['français'],
    DE: ['allemand'],
    GB: ['britannique', 'anglais', 'écossais', 'gallois', 'nord-irlandais'],
    IT: ['italien'],
    ES: ['espagnol', 'catalan'],
    PT: ['portugais'],
    BE: ['belge'],
    NL: ['néerlandais', 'hollandais'],
    LU: ['luxembourgeois'],
    CH: ['suisse', 'helvétique'],
    AT: ['autrichien'],
    IE: ['irlandais'],
    DK: ['danois'],
    SE: ['suédois'],
    NO: ['norvégien'],
    FI: ['finlandais'],
    IS: ['islandais'],
    PL: ['polonais'],
    CZ: ['tchèque'],
    SK: ['slovaque'],
    HU: ['hongrois'],
    RO: ['roumain'],
    BG: ['bulgare'],
    GR: ['grec', 'grecque'],
    TR: ['turc', 'turque'],
    RS: ['serbe'],
    HR: ['croate'],
    SI: ['slovène'],
    BA: ['bosnien'],
    AL: ['albanais'],
    XK: ['kosovar'],
    MK: ['macédonien'],
    UA: ['ukrainien'],
    RU: ['russe'],
    BY: ['biélorusse', 'bélarusse'],
    MD: ['moldave'],
    EE: ['estonien'],
    LV: ['letton'],
    LT: ['lituanien'],
    GE: ['géorgien'],
    AM: ['arménien'],
    AZ: ['azerbaïdjanais', 'azéri'],
    US: ['américain', 'états-unien'],
    CA: ['canadien', 'québécois'],
    MX: ['mexicain'],
    BR: ['brésilien'],
    AR: ['argentin'],
    CL: ['chilien'],
    CO: ['colombien'],
    VE: ['vénézuélien'],
    PE: ['péruvien'],
    BO: ['bolivien'],
    EC: ['équatorien'],
    UY: ['uruguayen'],
    PY: ['paraguayen'],
    CU: ['cubain'],
    HT: ['haïtien'],
    CN: ['chinois', 'pékinois'],
    HK: ['hongkongais', 'hong-kongais'],
    TW: ['taïwanais'],
    JP: ['japonais', 'nippon'],
    KR: ['sud-coréen', 'coréen'],
    KP: ['nord-coréen'],
    IN: ['indien'],
    PK: ['pakistanais'],
    BD: ['bangladais'],
    AF: ['afghan'],
    LK: ['sri-lankais'],
    NP: ['népalais'],
    MM: ['birman'],
    TH: ['thaïlandais'],
    VN: ['vietnamien'],
    KH: ['cambodgien'],
    LA: ['laotien'],
    ID: ['indonésien'],
    MY: ['malaisien'],
    SG: ['singapourien'],
    PH: ['philippin'],
    MN: ['mongol'],
    KZ: ['kazakh'],
    UZ: ['ouzbek'],
    IR: ['iranien'],
    IQ: ['irakien'],
    SY: ['syrien'],
    LB: ['libanais'],
    IL: ['israélien'],
    PS: ['palestinien'],
    JO: ['jordanien'],
    SA: ['saoudien'],
    AE: ['émirati', 'émirien'],
    QA: ['qatari', 'qatarien'],
    KW: ['koweïtien'],
    BH: ['bahreïni'],
    OM: ['omanais'],
    YE: ['yéménite'],
    EG: ['égyptien'],
    LY: ['libyen'],
    TN: ['tunisien'],
    DZ: ['algérien'],
    MA: ['marocain'],
    MR: ['mauritanien'],
    ML: ['malien'],
    NE: ['nigérien'],
    NG: ['nigérian'],
    BF: ['burkinabé', 'burkinabè'],
    CI: ['ivoirien'],
    SN: ['sénégalais'],
    GN: ['guinéen'],
    GH: ['ghanéen'],
    TG: ['togolais'],
    BJ: ['béninois'],
    CM: ['camerounais'],
    TD: ['tchadien'],
    CF: ['centrafricain'],
    GA: ['gabonais'],
    CG: ['congolais'],
    RW: ['rwandais'],
    BI: ['burundais'],
    UG: ['ougandais'],
    KE: ['kényan'],
    TZ: ['tanzanien'],
    ET: ['éthiopien'],
    ER: ['érythréen'],
    SO: ['somalien'],
    DJ: ['djiboutien'],
    SD: ['soudanais'],
    SS: ['sud-soudanais'],
    ZA: ['sud-africain'],
    ZW: ['zimbabwéen'],
    MZ: ['mozambicain'],
    AO: ['angolais'],
    MG: ['malgache'],
    MU: ['mauricien'],
    AU: ['australien'],
    NZ: ['néo-zélandais'],
  },
  demonymEndings: ['', 'e', 's', 'es', 'ne', 'nes', 'ère', 'ienne'],
  kindCues: [
    {
      type: 'organization',
      kind: 'media',
      words:
        words(`selon; rapporte; rapportent; révèle; révèlent; relate; détaille; rappelle; explique à; expliqué à; confié à; confie à; déclaré à; déclaré au; confié au; expliqué au; interrogé par; interrogée par; cité par; citée par; contacté par; informations de; informations du; information de; information du; relayé par; relayée par
      interview à; entretien à; entretien au; interview au; invité de; invitée de; journaliste du; confrères du; micro du; antenne du; colonnes du; édition du; émission de; abonnés de; une de; tribune dans; publié dans; publiée dans; publié par; rédaction du; écrit; diffusé sur; affirme à; précise à; lu dans`),
    },
    {
      type: 'organization',
      kind: 'sports',
      words: words(
        `match; victoire de; défaite de; face à; joueur de; joueurs de; entraîneur de; entraîneur du; attaquant du; supporters du; joueur du; sélectionneur de; sélectionneur des; demi-finale; quart de finale; battu; battue; vainqueur de; champion; président du club`,
      ),
    },
    {
      type: 'organization',
      kind: 'party',
      words: words(
        `député; députée; sénateur; sénatrice; députés; sénateurs; maire; candidat; candidate; élu; élus; eurodéputé; eurodéputée; président du parti; tête de liste; leader de; militants; militants de; conseiller régional`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      words: words(
        `étudiants de; étudiante à; étudiant à; professeur à; professeure à; chercheur à; chercheuse à; chercheur au; chercheurs de; chercheurs du; enseignant à; sociologue à; élèves de; diplômé de; diplômée de; doctorant à; maître de conférences à`,
      ),
    },
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `PDG de; patron de; patronne de; actionnaire de; actionnaires de; salariés de; employés de; clients de; usine de; usine; filiale; fondateur de; fondatrice de; action; actions; titre; rachat de; propriétaire de; dirigeant de; marque; stylos; magasin; magasins; directeur général de`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `délégué; déléguée; secrétaire général de; secrétaire générale de; adhérents de; bénévoles de; militants de; syndicats; syndicat; représentant; porte-parole de l; président de l`,
      ),
    },
    {
      type: 'organization',
      kind: 'armed',
      words: words(
        `combattants de; combattants du; jihadistes de; jihadistes du; revendiqué par; revendiquée par; chef de l; terroristes de; membres de; allégeance à; rebelles; pirates de; hackers de`,
      ),
    },
    { type: 'location', kind: 'country', words: words(`Premier ministre de; ambassadeur de; gouvernement du; gouvernement de; frontière avec`) },
    {
      type: 'location',
      kind: 'region',
      words: words(
        `nord de; sud de; préfet; préfets de; députée du; député du; députée des; député des; sénateur du; sénateur des; dans le; dans les; élu du; élue du; île de; îles; État de; vallée de`,
      ),
    },
    {
      type: 'location',
      kind: 'city',
      words: words(`maire de; maire du; maire d; ville de; commune de; à; quartier de; près de; habitants de; domicile de`),
    },
  ],
  kindWords: [
    {
      type: 'organization',
      kind: 'agency',
      words: words(
        `force; opération; médiateur; médiatrice; sécurité; service; services; département; samu; pompiers; sapeurs; douanes; gendarmes; gouvernement; gouvernorat; métropole; agglomération; ville; région; hôpital; hôpitaux; CHU; CRC; DRPP; CPAM; ARS; SDIS; TGI; CRS; commission; cour; autorité; défenseur; procureur; palais; monuments; musées; archives; préfecture; navy; army; justice; budget; comptes; intérieur; éducation; état-major; garde; rectorat; Barkhane; comité interministériel; conseil; direction; institut médico-légal; caisse; délégation; mission; division; fonds national; office; direct`,
      ),
    },
    {
      type: 'organization',
      kind: 'media',
      words: words(
        `radio; télé; tv; hebdo; magazine; gazette; presse; journal; quotidien; news; times; post; tribune; .fr; .com; .net; nouvelles; dépêche; courrier; écho; écran; info; infos; média; médias; matin; républicain; chaîne; daily; news; obs; mag`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `alliance; réseau; union; syndicat; mutualité; collectif; amis; association; fondation; société; comité; ligue; ordre; coordination; confédération; fédération; snes; unsa; sud; solidarité; foundation; trust; organisation; conférence; église; secours; observatoire; institute; center; think tank; cercle; interprofession; mouvement des; club`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      words: words(
        `école; écoles; université; universités; univ; lycée; collège; institut; institute; laboratoire; faculté; campus; académie; university; school; college; center for; centre de recherche; business school; EM; ESC; IEP; INSA; ENS; Paris I; Lyon 2; CHU-université; observatoire; museum; muséum; recherche; research; virologie`,
      ),
    },
    {
      type: 'organization',
      kind: 'sports',
      words: words(
        `club; stade; olympique; sporting; racing; FC; AS; US; union sportive; rugby; football; basket; hand; handball; esports; esport; team; équipe; fédération; ligue; athletic; league; cyclisme; natation; sport; sports; comité olympique; Nascar; grand prix; XV; bleus; bleues; redskins; variétés`,
      ),
    },
    {
      type: 'organization',
      kind: 'party',
      words: words(
        `parti; mouvement; républicains; socialiste; socialistes; communiste; démocrates; gauche; droite; centre; front; rassemblement; union pour; verts; écologistes; libéral; libéraux; insoumise; agir; citoyens; jeunes; patriotes`,
      ),
    },
    {
      type: 'organization',
      kind: 'armed',
      words: words(
        `brigade; brigades; front; armée; milice; cartel; jihad; djihad; islamique; libération; résistance; mafia; gang; clan; ansar; katiba; liwa; jaich; al-qaïda; talibans`,
      ),
    },
    {
      type: 'organization',
      kind: 'international',
      words: words(
        `nations; onu; européenne; européen; internationale; international; mondiale; mondial; union; africaine; pays; mécanisme; OTAN; interaméricaine; commission; Commission; tribunal; euro; G5; coalition; conseil; panafricaine; arabe`,
      ),
    },
    {
      type: 'organization',
      kind: 'other',
      words: words(`opéra; ballet; orchestre; comédie; quai; gilets; groupe de; théâtre; philharmonie; chœur; compagnie de; musée`),
    },
    {
      type: 'location',
      kind: 'country',
      words: words(`république; royaume; sultanat; émirat; émirats; principauté; empire; confédération; grand-duché`),
    },
    {
      type: 'location',
      kind: 'region',
      words: words(
        `région; province; état; département; territoire; territoires; côte; pays; comté; canton; péninsule; péninsules; île; îles; archipel; bande; sud; nord; est; ouest; sud-ouest; sud-est; nord-ouest; nord-est; occidentale; orientale; couronne; vallée; golfe; corne; outre-mer; islands; state; county; borders; bassin; pôles; pôle; cap; afrique; asie; amérique; europe; kurdistan; grand; haute; basse; plaine; pyrénées; alpes; massif; land`,
      ),
    },
    {
      type: 'location',
      kind: 'city',
      words: words(
        `arrondissement; quartier; commune; village; faubourg; cité; saint; sainte; banlieue; ville; camp; city; sur; les; lès; en; le; la`,
      ),
    },
    {
      type: 'location',
      kind: 'other',
      words: words(
        `rue; avenue; boulevard; place; tour; pont; parc; lac; mont; mer; fleuve; rivière; musée; théâtre; stade; hôtel; hôpital; prison; gare; aéroport; station; centre; club; bar; restaurant; room; galerie; galeries; réserve; funiculaire; autoroute; cathédrale; église; basilique; chapelle; temple; mosquée; synagogue; grotte; glacier; voie; faille; lune; planète; comète; astéroïde; étoile; galaxie; terre; soleil; zénith; palais; château; jardin; bois; forêt; île; viaduc; quai; port; plage; usine; centrale; cimetière; zoo; domaine; ferme; arena; theatre; square; street; beach; tower; hall; park; river; lake; mount; canyon; résidence; établissement; centre pénitentiaire; salle; camping; piscine; refuge; maison; villa; mur; TC4; hyper; marché; halle; halles; lycée; école; fort; caserne; base; camp; cratère; massif; col; pic; vallon; désert; delta; golfe; baie; détroit; canal; monument; statue; pointe; crique; océan`,
      ),
    },
  ],
  tellingWords: [],
  abbreviated: words(`ou; en abrégé; abrégé; abrégée; abrégé en; sigle; de son sigle`),
  renamed: words(
    `devenu; devenue; devenus; rebaptisé; rebaptisée; renommé; renommée; désormais; désormais appelé; désormais appelée; aujourd'hui appelé; aujourd'hui appelée; devenu depuis; devenue depuis; aujourd'hui rebaptisé; aujourd'hui rebaptisée; désormais rebaptisé; désormais rebaptisée; aujourd'hui`,
  ),
  callings: {
    pronouns: words(`que; qu`),
    verbs: words(
      `appelle; appellent; appelle aussi; appellent aussi; appelait; appelaient; nomme; nomment; surnomme; surnomment; baptise; baptisent; a baptisé; ont baptisé; a baptisée; ont baptisée; désigne comme; désignent comme; connaît sous le nom de; connaissent sous le nom de; désigne sous le nom de; désignent sous le nom de`,
    ),
    by: [],
  },
  aliases: [
    {
      relation: 'official name',
      words: words(
        `officiellement; officiellement appelé; officiellement appelée; officiellement nommé; officiellement nommée; de son nom officiel; de son nom complet; dont le nom officiel est; de son vrai nom; de son vrai nom complet; raison sociale; dont la raison sociale est; dénommé officiellement; dénommée officiellement`,
      ),
    },
    {
      relation: 'also known as',
      words:
        words(`alias; dit; dite; dits; surnommé; surnommée; aussi connu sous le nom de; aussi connue sous le nom de; aussi connu sous le nom d; aussi connue sous le nom d; également connu sous le nom de; également connue sous le nom de; également connu sous le nom d; également connue sous le nom d; connu sous le nom de; connue sous le nom de; connu sous le nom d; connue sous le nom d; connu sous les noms de; connue sous les noms de; également connu sous les noms de; également connue sous les noms de; aussi connu sous les noms de
      aussi appelé; aussi appelée; également appelé; également appelée; plus connu sous le nom de; plus connue sous le nom de; plus connu sous le nom d; plus connue sous le nom d; mieux connu sous le nom de; mieux connue sous le nom de; connu sous le pseudonyme de; connue sous le pseudonyme de; autrement dit; qui se fait appeler; se faisant appeler; sous le pseudonyme de; sous le nom de scène de; nom de guerre; encore appelé; encore appelée; appelé; appelée; surnommés; surnommées; que l'on appelle; qu'on appelle; plus connu comme; plus connue comme; baptisé; baptisée; de son pseudonyme; au pseudonyme de; sous le pseudonyme d; répondant au surnom de; plus souvent appelé; plus souvent appelée`),
    },
    {
      relation: 'former name',
      words: words(
        `ex; ex-; anciennement; anciennement appelé; anciennement appelée; auparavant; auparavant appelé; auparavant appelée; autrefois; jadis; ancien nom; né sous le nom de; naguère; précédemment; rebaptisé depuis; ancienne raison sociale; anciennement connu sous le nom de; anciennement connue sous le nom de; née; né; jadis appelé; jadis appelée; autrefois appelé; autrefois appelée; autrefois connu sous le nom de; autrefois connue sous le nom de; qui s'appelait; qui s'appelait alors; appelé jadis; appelée jadis; appelé autrefois; appelée autrefois; alors appelé; alors appelée; alors nommé; alors nommée`,
      ),
    },
  ],
};
