import type { GazetteerTable } from './row.js';

/** Public bodies of one state: ministries by their address, regulators, services, courts, police and army bodies, parliaments, central banks. */
export const AGENCIES: readonly GazetteerTable[] = [
  {
    type: 'organization',
    kind: 'agency',
    rows: `
FR|fr:Élysée; fr:Elysée; fr:palais de l'Élysée; fr:palais de l'Elysée; en,de,es,it,nl:Elysée; en:Élysée; es:Elíseo; it:Eliseo; pt:Eliseu
FR|fr:Matignon; fr:hôtel Matignon
FR|fr:Bercy
FR|fr:Beauvau; fr:place Beauvau; fr:Place Beauvau
FR|fr:Quai d'Orsay; fr:quai d'Orsay
FR|fr:Chancellerie
FR|fr:Assemblée nationale; +fr:Assemblée; fr:Palais Bourbon; fr:Palais-Bourbon; en:French National Assembly
FR|fr:Sénat; fr:palais du Luxembourg
fr:Parlement
FR|fr:Conseil constitutionnel
FR|fr:Conseil d'État; fr:Conseil d'Etat
FR|fr:Cour de cassation
FR|fr:Cour des comptes
FR|fr:Cour de justice de la République; =fr:CJR
FR|fr:Parquet national financier; fr:parquet national financier; =fr:PNF
FR|fr:Parquet national antiterroriste; fr:parquet national antiterroriste; fr:parquet antiterroriste; =fr:PNAT; fr:Pnat
FR|fr:Conseil supérieur de la magistrature; =fr:CSM
FR|fr:Haute autorité pour la transparence de la vie publique; =fr:HATVP
FR|fr:Conseil économique, social et environnemental; fr:Cese; =fr:CESE
FR|fr:Défenseur des droits; fr:Défenseure des droits
FR|fr:DGSI; fr:Direction générale de la sécurité intérieure
FR|fr:DGSE; fr:Direction générale de la sécurité extérieure
FR|fr:DRSD; fr:Direction du renseignement et de la sécurité de la défense
FR|fr:Direction du renseignement militaire; =fr:DRM
FR|fr:Tracfin
FR|fr:DNRED
FR|fr:Anssi; fr:ANSSI; fr:Agence nationale de la sécurité des systèmes d'information
FR|fr:Cnil; fr:CNIL; fr:Commission nationale de l'informatique et des libertés
FR|fr:Arcom; fr:ARCOM; fr:Autorité de régulation de la communication audiovisuelle et numérique
FR|fr:CSA; fr:Conseil supérieur de l'audiovisuel
FR|fr:Arcep; fr:ARCEP; fr:Autorité de régulation des communications électroniques
FR|fr:Hadopi
FR|fr:AMF; fr:Autorité des marchés financiers
FR|fr:ACPR; fr:Autorité de contrôle prudentiel et de résolution
FR|fr:Autorité de la concurrence
FR|fr:ASN; fr:Autorité de sûreté nucléaire
FR|fr:IRSN; fr:Institut de radioprotection et de sûreté nucléaire
FR|fr:Andra; fr:Agence nationale pour la gestion des déchets radioactifs
FR|fr:ANSM; fr:Agence nationale de sécurité du médicament; fr:Agence nationale de sécurité du médicament et des produits de santé; fr:Agence du médicament
FR|fr:Anses; fr:Agence nationale de sécurité sanitaire; fr:Agence nationale de sécurité sanitaire de l'alimentation; fr:Agence nationale de sécurité sanitaire de l'alimentation, de l'environnement et du travail
FR|fr:HAS; fr:Haute Autorité de santé; fr:Haute autorité de santé
FR|fr:Santé publique France; =fr:SPF
FR|fr:Haut Conseil de la santé publique; =fr:HCSP
FR|fr:Agence de la biomédecine
FR|fr:Établissement français du sang; fr:Etablissement français du sang; =fr:EFS
FR|fr:Assurance maladie; fr:Assurance-maladie; fr:assurance maladie; fr:Cnam; fr:Caisse nationale d'assurance maladie; fr:CPAM
FR|fr:Assurance vieillesse; fr:Cnav; fr:Caisse nationale d'assurance vieillesse
FR|fr:Cnaf; fr:Caisse nationale des allocations familiales; fr:Caisse d'allocations familiales; +fr:CAF
FR|fr:Sécurité sociale; fr:sécurité sociale; fr:Sécu; fr:Sécurité Sociale
FR|fr:Urssaf
FR|fr:Acoss
FR|fr:Pôle emploi; fr:Pôle Emploi
FR|fr:France Travail
FR|fr:Unédic
FR|fr:Insee; fr:INSEE; fr:Institut national de la statistique et des études économiques
FR|fr:Ined; fr:Institut national d'études démographiques
FR|fr:Dares
FR|fr:Drees; fr:direction de la recherche, des études, de l'évaluation et des statistiques
FR|fr:DGCCRF; fr:Direction générale de la concurrence, de la consommation et de la répression des fraudes; fr:Répression des fraudes; fr:répression des fraudes
FR|fr:DGFiP; fr:Direction générale des finances publiques
FR|fr:Agence des participations de l'État; =fr:APE
FR|fr:Bpifrance
FR|fr:Caisse des dépôts; fr:Caisse des Dépôts; fr:Caisse des dépôts et consignations
FR|fr:Banque de France
FR|fr:Agence France Trésor
FR|fr:Haut Conseil des finances publiques; =fr:HCFP
FR|fr:France Stratégie
FR|fr:Ademe; fr:ADEME; fr:Agence de la transition écologique; fr:Agence de l'environnement et de la maîtrise de l'énergie
FR|fr:Commission de régulation de l'énergie; =fr:CRE
FR|fr:Office français de la biodiversité; =fr:OFB
FR|fr:Office national des forêts; =fr:ONF
FR|fr:Météo-France; fr:Météo France
FR|fr:Vigicrues
FR|fr:BRGM; fr:Bureau de recherches géologiques et minières
FR|fr:Ifremer
FR|fr:Cnes; fr:CNES; fr:Centre national d'études spatiales
FR|fr:CEA; fr:Commissariat à l'énergie atomique
FR|fr:DGA; fr:Direction générale de l'armement
FR|fr:DGAC; fr:Direction générale de l'aviation civile
FR|fr:BEA; fr:Bureau d'enquêtes et d'analyses
FR|fr:Ofpra; fr:Office français de protection des réfugiés et apatrides
FR|fr:Ofii; fr:Office français de l'immigration et de l'intégration
FR|fr:Cour nationale du droit d'asile; =fr:CNDA
FR|fr:Cada
FR|fr:Arjel; fr:ANJ; fr:Autorité nationale des jeux
FR|fr:AFLD; fr:Agence française de lutte contre le dopage
FR|fr:Agence française anticorruption; =fr:AFA
FR|fr:Agence française de développement; =fr:AFD
FR|fr:Agence du numérique en santé
FR|fr:Miviludes
FR|fr:Mildeca
FR|fr:Police nationale; fr:police nationale
FR|fr:Gendarmerie nationale; fr:gendarmerie nationale
FR|fr:police judiciaire; fr:PJ; fr:Police judiciaire; fr:direction centrale de la police judiciaire; =fr:DCPJ; =fr:DNPJ
FR|fr:IGPN; fr:Inspection générale de la police nationale
FR|fr:IGGN; fr:Inspection générale de la gendarmerie nationale
FR|fr:Igas; fr:IGAS; fr:Inspection générale des affaires sociales
FR|fr:IGF; fr:Inspection générale des finances
FR|fr:GIGN
FR|=fr:RAID
FR|fr:BRI; fr:Brigade de recherche et d'intervention
FR|fr:Sdat; =fr:SDAT; fr:sous-direction antiterroriste
FR|fr:C3N
FR|fr:ComCyberGend
FR|fr:OCLCTIC
FR|fr:Office anti-cybercriminalité; fr:Ofac
FR|fr:Ofast
FR|fr:Comcyber; fr:commandement de la cyberdéfense
FR|fr:Viginum
FR|fr:SGDSN; fr:Secrétariat général de la défense et de la sécurité nationale
FR|fr:Cybermalveillance.gouv.fr; fr:cybermalveillance.gouv.fr
FR|fr:préfecture de police; fr:préfecture de police de Paris; fr:préfecture de Police; fr:préfecture de police des Bouches-du-Rhône
FR|fr:Brigade des mineurs
FR|fr:BAC
FR|fr:Brigade de sapeurs-pompiers de Paris; fr:BSPP; fr:sapeurs-pompiers de Paris; fr:pompiers de Paris; fr:marins-pompiers de Marseille
FR|fr:état-major des armées
FR|fr:Légion étrangère
FR|fr:armée de Terre; fr:Armée de Terre
FR|fr:armée de l'Air; fr:Armée de l'air
FR|fr:Marine nationale
FR|fr:Patrouille de France
FR|fr:Garde républicaine
FR|fr:AP-HP; fr:Assistance publique-Hôpitaux de Paris; fr:Assistance publique - Hôpitaux de Paris
FR|fr:AP-HM
FR|fr:Hospices civils de Lyon; =fr:HCL
FR|fr:Administration pénitentiaire
FR|fr:Contrôleur général des lieux de privation de liberté; =fr:CGLPL
FR|fr:Éducation nationale; fr:Education nationale
FR|fr:Commission nationale consultative des droits de l'homme; =fr:CNCDH
FR|fr:Comité consultatif national d'éthique; =fr:CCNE
FR|fr:Conseil scientifique
FR|fr:Conseil de défense
FR|fr:Conseil des ministres
FR|fr:Cerema
FR|fr:Sécurité civile; fr:sécurité civile
FR|fr:Sécurité routière
FR|fr:Samu; =fr:SAMU
FR|fr:inspection du travail; fr:Inspection du travail
FR|fr:Mutualité sociale agricole; =fr:MSA
FR|fr:Banque des territoires
FR|fr:Conseil de Paris; fr:mairie de Paris; fr:Mairie de Paris; fr:Ville de Paris
FR|fr:Île-de-France Mobilités
FR|fr:Inpi; fr:INPI
FR|fr:Inao
FR|fr:Inrap
FR|fr:CNC; fr:Centre national du cinéma
FR|fr:Réunion des musées nationaux
FR|fr:Bibliothèque nationale de France; =fr:BnF
FR|fr:Business France
FR|fr:Cofrac
FR|fr:FranceAgriMer
FR|fr:Voies navigables de France; =fr:VNF
FR|fr:Convention citoyenne pour le climat
US|en:White House; fr:Maison-Blanche; fr:Maison Blanche; de:Weißes Haus; de:Weißen Haus; de:Weiße Haus; de:Weißen Hauses; es:Casa Blanca; it:Casa Bianca; pt:Casa Branca; nl:Witte Huis
US|en:Pentagon; fr:Pentagone; de,nl:Pentagon; es:Pentágono; it:Pentagono; pt:Pentágono; en:Department of Defense; en:Defense Department; en:US Department of Defense; fr:département de la Défense; es:Departamento de Defensa; it:Dipartimento della Difesa
US|en:State Department; en:US State Department; en:Department of State; fr:département d'État; fr:département d'Etat; de:US-Außenministerium; es:Departamento de Estado; it:Dipartimento di Stato; pt:Departamento de Estado; nl:State Department
US|en:Justice Department; en:Department of Justice; en:US Department of Justice; fr:département de la Justice; =en:DOJ; =en:DoJ; de:US-Justizministerium; es:Departamento de Justicia; it:Dipartimento di Giustizia; pt:Departamento de Justiça; fr:ministère américain de la Justice
US|en:Treasury Department; en:US Treasury; en:Department of the Treasury; fr:Trésor américain; fr:département du Trésor; de:US-Finanzministerium; es:Departamento del Tesoro; it:Dipartimento del Tesoro; en:US Treasury Department
fr:Trésor
US|en:Department of Homeland Security; =en:DHS; en:Homeland Security; fr:département de la Sécurité intérieure; es:Departamento de Seguridad Nacional; pt:Departamento de Segurança Interna
US|en:Department of Commerce; en:Commerce Department; fr:département du Commerce; es:Departamento de Comercio
US|en:Department of Energy; en:Energy Department; fr:département de l'Énergie
US|en:Department of Agriculture; =en:USDA
US|en:Department of Labor; en:Labor Department
US|en:Department of Education; en:Education Department
US|en:Department of Health and Human Services; =en:HHS
US|en:US Congress; fr:Congrès américain; de:US-Kongress; es:Congreso de Estados Unidos; nl:Amerikaanse Congres
en:Congress; fr:Congrès; de:Kongress; it:Congresso; pt:Congresso
US|en:US Senate; fr:Sénat américain; de:US-Senat; es:Senado de Estados Unidos; it:Senato degli Stati Uniti; nl:Amerikaanse Senaat
en:Senate
US|en:House of Representatives; en:US House of Representatives; fr:Chambre des représentants; de:Repräsentantenhaus; de:US-Repräsentantenhaus; es:Cámara de Representantes; it:Camera dei rappresentanti; pt:Câmara dos Representantes; pt:Câmara dos Deputados dos EUA; nl:Huis van Afgevaardigden
US|en:US Supreme Court; fr:Cour suprême des États-Unis; es:Tribunal Supremo
en:Supreme Court; fr:Cour suprême; de:Supreme Court; de:Oberster Gerichtshof; de:Obersten Gerichtshof; es:Corte Suprema; it:Corte Suprema; pt:Suprema Corte; nl:Hooggerechtshof; de:Oberstes Gericht
US|en:Senate Judiciary Committee; en:Judiciary Committee; fr:commission judiciaire du Sénat; es:Comité Judicial del Senado; pt:Comitê Judiciário do Senado; de:Justizausschuss; de:Justizausschuss des Senats
US|en:Federal Reserve; fr:Réserve fédérale; fr:Réserve fédérale américaine; en:Fed; en:US Federal Reserve; fr,de,es,it,nl:Fed; de:US-Notenbank; es:Reserva Federal; it:Federal Reserve; pt:Reserva Federal; en:Federal Reserve System; fr:banque centrale américaine
US|FBI; en:F.B.I.; en:Federal Bureau of Investigation; fr:police fédérale américaine
US|CIA; en:C.I.A.; en:Central Intelligence Agency
US|NSA; en:National Security Agency; fr:Agence de sécurité nationale
US|en:Defense Intelligence Agency; =fr,en:DIA; fr:Defense Intelligence Agency
US|en:Secret Service; fr:Secret Service; en:US Secret Service; es:Servicio Secreto; de:Secret Service; it:Secret Service
US|DEA; en:Drug Enforcement Administration
US|=en:ATF; en:Bureau of Alcohol, Tobacco, Firearms and Explosives
US|en:Immigration and Customs Enforcement; =en:ICE; fr:ICE
US|en:Customs and Border Protection; =en:CBP; en:US Customs and Border Protection; en:Border Patrol
US|en:CISA; en:Cybersecurity and Infrastructure Security Agency; fr:CISA
en:National Security Council; fr:Conseil de sécurité nationale; es:Consejo de Seguridad Nacional; pt:Conselho de Segurança Nacional; it:Consiglio per la sicurezza nazionale
US|en:Cyber Command; en:US Cyber Command
US|en:Central Command; en:US Central Command; =en:CENTCOM
US|NASA; fr,it,en:Nasa; fr:agence spatiale américaine; en:National Aeronautics and Space Administration
US|en:NOAA; en:National Oceanic and Atmospheric Administration; fr:NOAA
US|en:National Weather Service
US|en:National Hurricane Center; fr:Centre national des ouragans; es:Centro Nacional de Huracanes
US|en:USGS; fr:USGS; en:US Geological Survey; en:United States Geological Survey; it:Usgs; fr:institut géologique américain; es:Servicio Geológico de Estados Unidos
US|FDA; en:Food and Drug Administration; en:US Food and Drug Administration
US|CDC; en:Centers for Disease Control and Prevention; en:Centers for Disease Control; fr:Centres de contrôle et de prévention des maladies; es:Centros para el Control y la Prevención de Enfermedades
US|en:National Institutes of Health; =en:NIH; fr:Instituts nationaux de la santé; fr:NIH
US|en:EPA; en:Environmental Protection Agency; fr:Agence de protection de l'environnement; =fr:EPA; es:Agencia de Protección Ambiental
US|FAA; en:Federal Aviation Administration
US|NTSB; en:National Transportation Safety Board
US|FTC; en:Federal Trade Commission
US|FCC; en:Federal Communications Commission
US|=en:SEC; =fr:SEC; en:Securities and Exchange Commission; fr:Securities and Exchange Commission; en:US Securities and Exchange Commission
US|en:Internal Revenue Service; =en:IRS
US|en:US Army; fr:armée américaine
US|en:US Navy; fr:US Navy
US|en:US Air Force; fr:US Air Force
US|en:US Marine Corps; en:Marine Corps
US|en:US Coast Guard; en:Coast Guard
US|en:National Guard; fr:Garde nationale; de:Nationalgarde; es:Guardia Nacional
US|en:FEMA; en:Federal Emergency Management Agency; fr:Fema
US|NYPD; en:New York Police Department
US|LAPD; en:Los Angeles Police Department
US|en:National Archives
US|en:Library of Congress
US|en:DARPA; fr:Darpa
US|en:NIST; en:National Institute of Standards and Technology
US|en:Bureau of Labor Statistics
US|en:Census Bureau
GB|en:Downing Street; fr:Downing Street; de,es,it,nl:Downing Street; en:10 Downing Street; en:Number 10; en:No 10
GB|en:Foreign Office; fr:Foreign Office; de,it,nl:Foreign Office; en:Foreign and Commonwealth Office
GB|en:Home Office; fr:Home Office
GB|en:Ministry of Defence; =en:MoD
GB|en:Cabinet Office
GB|en:Department for Education
GB|en:Department of Health; en:Department of Health and Social Care
GB|en:Department for Work and Pensions
GB|en:Department for Transport
GB|en:HM Treasury; en:Treasury; de:Treasury
GB|en:House of Commons; fr:Chambre des communes; de:Unterhaus; de:britisches Unterhaus; es:Cámara de los Comunes; it:Camera dei Comuni; pt:Câmara dos Comuns; nl:Lagerhuis
GB|en:House of Lords; fr:Chambre des lords; de:Oberhaus; es:Cámara de los Lores; it:Camera dei Lord; nl:Hogerhuis
GB|en:Scottish Parliament; en:Holyrood; fr:Parlement écossais; de:Schottisches Parlament; es:Parlamento escocés; nl:Schotse parlement
GB|en:Welsh Assembly; en:National Assembly for Wales
GB|en:Stormont
GB|en:Scottish Government
GB|en:Welsh Government
GB|en:UK Government
GB|MI5; fr:MI5; en:Security Service
GB|MI6; fr:MI6; en:Secret Intelligence Service
GB|GCHQ; en:Government Communications Headquarters
GB|en:National Cyber Security Centre; =en:NCSC; fr:NCSC
GB|en:National Crime Agency; =en:NCA; fr:NCA
GB|en:Scotland Yard; fr:Scotland Yard; en:Metropolitan Police; en:Met Police; de,es,it,nl:Scotland Yard; en:Metropolitan Police Service; es:Policía Metropolitana
GB|en:Police Scotland
GB|en:British Transport Police
GB|en:Greater Manchester Police
GB|en:West Midlands Police
GB|en:Bank of England; fr:Banque d'Angleterre; de:Bank of England; es:Banco de Inglaterra; it:Banca d'Inghilterra; nl:Bank of England; pt:Banco de Inglaterra; pt:Banco da Inglaterra
GB|NHS; en:National Health Service
GB|en:NHS England
GB|en:NHS Scotland
GB|en:Public Health England
GB|en:UK Health Security Agency
GB|en:Ofcom; fr:Ofcom
GB|en:Ofsted
GB|en:Ofgem
GB|en:Information Commissioner's Office; =en:ICO
GB|en:Financial Conduct Authority; =en:FCA
GB|en:Competition and Markets Authority; =en:CMA
GB|en:Electoral Commission
GB|en:Environment Agency
GB|en:Crown Prosecution Service; =en:CPS
GB|en:Serious Fraud Office
GB|en:Office for National Statistics; =en:ONS
GB|en:Met Office
GB|en:Old Bailey
GB|en:HM Revenue and Customs; =en:HMRC
GB|en:High Court
GB|en:Court of Appeal
GB|en:Crown Court
GB|en:Royal Navy; fr:Royal Navy
GB|en:Royal Air Force; =en,fr:RAF
GB|en:British Army
GB|en:Transport for London; =en:TfL
GB|fr:Trésor britannique
DE|de:Bundestag; fr,en,es,it,pt,nl:Bundestag; de:Deutscher Bundestag
DE|de:Bundesrat; fr,en,es:Bundesrat
DE|de:Bundesregierung
DE|de:Kanzleramt; de:Bundeskanzleramt
DE|de:Auswärtiges Amt; de:Auswärtige Amt; de:Auswärtigen Amt; de:Außenministerium
DE|de:Innenministerium; de:Bundesinnenministerium
DE|de:Bundesfinanzministerium
DE|de:Finanzministerium
DE|de:Verteidigungsministerium
DE|de:Bundesverteidigungsministerium
DE|de:Justizministerium
DE|de:Bundesjustizministerium
DE|de:Gesundheitsministerium
DE|de:Bundesgesundheitsministerium
DE|de:Wirtschaftsministerium
DE|de:Bundeswirtschaftsministerium
DE|de:Verkehrsministerium
DE|de:Bundesverkehrsministerium
DE|de:Umweltministerium
DE|de:Bundesumweltministerium
DE|de:Arbeitsministerium
DE|de:Bundesarbeitsministerium
DE|de:Bildungsministerium
DE|de:Landwirtschaftsministerium
DE|de:Kultusministerium
DE|de:Bundesbank; fr,en,es,it,nl:Bundesbank; de:Deutsche Bundesbank
DE|de:Bundeswehr; fr,en,es,it,nl:Bundeswehr
DE|de:Bundesverfassungsgericht; fr:Cour constitutionnelle allemande
DE|de:Bundesgerichtshof; =de:BGH
DE|de:Bundesverwaltungsgericht
DE|de:Bundesarbeitsgericht
DE|de:Bundessozialgericht
DE|de:Bundesfinanzhof
DE|de:Bundesanwaltschaft
DE|de:Generalbundesanwalt
DE|de:Bundeskriminalamt; =de:BKA; fr:BKA
DE|de:Bundesnachrichtendienst; =de:BND; fr:BND
DE|de:Bundesamt für Verfassungsschutz; de:Verfassungsschutz; =de:BfV
DE|de:Bundesamt für Sicherheit in der Informationstechnik; =de:BSI; fr:BSI
DE|de:Bundesamt für Migration und Flüchtlinge; de:Bamf; =de:BAMF
DE|de:Bundespolizei
DE|de:Landeskriminalamt; =de:LKA
DE|de:Bundesnetzagentur
DE|de:Bundeskartellamt
DE|de:BaFin; de:Bafin
DE|de:Statistisches Bundesamt; de:Statistische Bundesamt; de:Destatis
DE|de:Bundesagentur für Arbeit
DE|de:Robert Koch-Institut; de:Robert-Koch-Institut; =de:RKI; fr:institut Robert-Koch
DE|de:Kraftfahrt-Bundesamt; =de:KBA
DE|de:Deutscher Wetterdienst; =de:DWD
DE|de:Umweltbundesamt
DE|de:Bundesrechnungshof
DE|de:Paul-Ehrlich-Institut
DE|de:Bundeszentrale für politische Bildung
DE|de:Eisenbahn-Bundesamt
DE|de:Luftfahrt-Bundesamt
DE|de:Ständige Impfkommission; de:Stiko
RU|fr:Kremlin; en,es,pt:Kremlin; de:Kreml; it:Cremlino; nl:Kremlin
RU|fr:FSB; en,de,es,it,pt,nl:FSB
RU|fr:GRU; en,de,es,it,pt:GRU; de:GRU; nl:GROe
RU|fr:SVR; =en,de:SVR
RU|KGB
RU|fr:Douma; en:Duma; en:State Duma; de:Duma; es,it:Duma; pt:Duma; nl:Doema
RU|Roskomnadzor
RU|Roscosmos; Roskosmos
CN|fr:Assemblée nationale populaire; en:National People's Congress; de:Nationaler Volkskongress; es:Asamblea Popular Nacional
CN|fr:ministère de la Sécurité publique; en:Ministry of Public Security; es:Ministerio de Seguridad Pública; it:Ministero della Pubblica Sicurezza
CN|fr:ministère de la Sécurité d'État; en:Ministry of State Security
CN|fr:Armée populaire de libération; en:People's Liberation Army; de:Volksbefreiungsarmee; =en:PLA; es:Ejército Popular de Liberación
CN|fr:Banque populaire de Chine; en:People's Bank of China
IT|it:Palazzo Chigi
IT|it:Quirinale
IT|it:Montecitorio; it:Palazzo Montecitorio
IT|it:Palazzo Madama
IT|it:Viminale
IT|it:Farnesina
IT|fr:Quirinal
IT|it:Camera; it:Camera dei deputati
IT|it:Senato; it:Senato della Repubblica
IT|it:Csm
IT|it:Carabinieri; it:carabinieri; fr:carabiniers; en:Carabinieri; it:Arma dei Carabinieri
IT|it:Guardia di Finanza; it:Guardia di finanza
IT|it:Guardia costiera; it:Guardia Costiera
IT|it:Polizia di Stato
IT|it:Polizia Postale; it:Polizia postale
IT|it:Protezione civile; it:Protezione Civile
IT|it:Vigili del Fuoco
IT|it:Direzione investigativa antimafia; it:Dia
IT|it:Dda
IT|it:Digos
IT|it:Polizia stradale
IT|it:Polizia locale
IT|it:Polizia municipale
IT|it:Squadra mobile
IT|it:Ris
IT|it:Corte costituzionale; it:Consulta
IT|it:Corte di Cassazione; it:Cassazione
IT|it:Corte dei conti
IT|it:Consiglio di Stato
IT|it:Tar
IT|it:Tar del Lazio
IT|it:Banca d'Italia; it:Bankitalia; fr:Banque d'Italie; en:Bank of Italy; de:Banca d'Italia
IT|it:Istat
IT|it:Inps
IT|it:Inail
IT|it:Agenzia delle Entrate
IT|it:Consob
IT|it:Agcom
IT|it:Antitrust
IT|it:Garante della privacy; it:Garante per la protezione dei dati personali; it:Garante Privacy
IT|it:Iss; it:Istituto superiore di sanità
IT|it:Aifa
IT|it:Anac
IT|it:Enea
IT|it:Cnr
IT|it:Ispra
IT|it:Agenzia per la cybersicurezza nazionale; it:Acn
IT|it:Ingv; it:Istituto nazionale di geofisica e vulcanologia
IT|it:Asi
IT|it:Arpa
IT|it:Anas
IT|it:Enac
IT|it:Ivass
IT|it:Csirt Italia
ES|es:Moncloa; es:La Moncloa; fr:Moncloa
ES|es:Zarzuela
ES|es:Congreso de los Diputados; es:Congreso
ES|es:Senado
ES|es:Cortes Generales
ES|es:Tribunal Constitucional
ES|es:Tribunal Supremo
ES|es:Audiencia Nacional
ES|es:Fiscalía General del Estado
ES|es:Fiscalía
ES|es:Fiscalía Anticorrupción
ES|es:Consejo General del Poder Judicial; =es:CGPJ
ES|es:Tribunal de Cuentas
ES|es:Defensor del Pueblo
ES|es:Abogacía del Estado
ES|es:Audiencia Provincial
ES|es:Generalitat; es:Generalitat de Catalunya; fr:Généralité
ES|es:Junta de Andalucía
ES|es:Parlament
ES|es:Xunta; es:Xunta de Galicia
ES|es:Gobierno vasco
ES|es:Comunidad de Madrid
ES|es:Ayuntamiento de Madrid
ES|es:Generalitat Valenciana
ES|es:Junta de Castilla y León
ES|es:Govern
ES|es:Junta Electoral Central
ES|es:Guardia Civil; fr:Guardia Civil; en:Guardia Civil
ES|es:Policía Nacional
ES|es:Mossos d'Esquadra; es:Mossos
ES|es:Ertzaintza
ES|es:Centro Nacional de Inteligencia; =es:CNI; fr:CNI
ES|es:Centro Criptológico Nacional; =es:CCN
ES|es:Incibe; es:INCIBE; es:Instituto Nacional de Ciberseguridad
ES|es:Policía Local
ES|es:Unidad Central Operativa; =es:UCO
ES|es:Unidad Militar de Emergencias; =es:UME
ES|es:UDEF
ES|es:Salvamento Marítimo
ES|es:Protección Civil
ES|es:Seprona
ES|es:Banco de España; fr:Banque d'Espagne; en:Bank of Spain
ES|es:CNMV; es:Comisión Nacional del Mercado de Valores
ES|es:CNMC; es:Comisión Nacional de los Mercados y la Competencia
ES|es:Agencia Tributaria
ES|es:Hacienda
ES|es:Seguridad Social
ES|es:INE; es:Instituto Nacional de Estadística
ES|es:CIS; es:Centro de Investigaciones Sociológicas
ES|es:AEPD; es:Agencia Española de Protección de Datos
ES|es:Aemet; es:AEMET; es:Agencia Estatal de Meteorología
ES|es:Sepi
ES|es:SEPE
ES|es:Dirección General de Tráfico; =es:DGT
ES|es:AIReF; es:Airef
ES|es:Red Eléctrica
ES|es:Aena
ES|es:Renfe
ES|es:Adif
ES|es:Consejo de Seguridad Nuclear; es:CSN
ES|es:Casa Real
ES|es:Boletín Oficial del Estado
PT|pt:Assembleia da República
PT|pt:Palácio de Belém
PT|pt:São Bento
PT|pt:Tribunal Constitucional
PT|pt:Supremo Tribunal de Justiça
PT|pt:Ministério Público
PT|pt:Procuradoria-Geral da República; =pt:PGR
PT|pt:Polícia Judiciária; =pt:PJ
PT|pt:Polícia de Segurança Pública; =pt:PSP
PT|pt:Guarda Nacional Republicana; =pt:GNR
PT|pt:Serviço de Informações de Segurança
PT|pt:Banco de Portugal
PT|pt:Instituto Nacional de Estatística; =pt:INE
PT|pt:Direção-Geral da Saúde; =pt:DGS
PT|pt:Serviço Nacional de Saúde; =pt:SNS
PT|pt:Autoridade Tributária
PT|pt:Autoridade Nacional de Emergência e Proteção Civil
PT|pt:Proteção Civil
PT|pt:Instituto Português do Mar e da Atmosfera; =pt:IPMA
PT|pt:Centro Nacional de Cibersegurança; =pt:CNCS
PT|pt:Anacom
PT|pt:Infarmed
PT|pt:INEM
PT|pt:Tribunal de Contas
PT|pt:CMVM
PT|pt:Comissão Nacional de Eleições
PT|pt:SEF
PT|pt:Serviço de Estrangeiros e Fronteiras
PT|pt:Segurança Social
PT|pt:ASAE
PT|pt:DCIAP
PT|pt:Tribunal da Relação de Lisboa
PT|pt:Autoridade da Concorrência
PT|pt:Marinha Portuguesa
PT|pt:Força Aérea Portuguesa
PT|pt:Câmara Municipal de Lisboa
PT|pt:Câmara Municipal do Porto
BR|pt:Supremo Tribunal Federal; =pt:STF
BR|pt:Superior Tribunal de Justiça; =pt:STJ
BR|pt:Tribunal Superior Eleitoral; =pt:TSE
BR|pt:Câmara dos Deputados
BR|pt:Senado; pt:Senado Federal
BR|pt:Congresso Nacional
BR|pt:Planalto; pt:Palácio do Planalto; fr:Planalto
BR|pt:Itamaraty
BR|pt:Polícia Federal; =pt:PF
BR|pt:Polícia Civil
BR|pt:Polícia Militar
BR|pt:Ministério Público Federal; =pt:MPF
BR|pt:Banco Central; pt:Banco Central do Brasil
BR|pt:Anvisa
BR|pt:Anatel
BR|pt:Aneel
BR|pt:ANP
BR|pt:Anac
BR|pt:IBGE
BR|pt:Ibama
BR|pt:Inpe
BR|pt:Receita Federal
BR|pt:INSS
BR|pt:BNDES
BR|pt:Fiocruz
BR|pt:Funai
BR|pt:Advocacia-Geral da União
BR|pt:Tribunal de Contas da União; =pt:TCU
BR|pt:Exército Brasileiro
BR|pt:Cade
BR|pt:Coaf
NL|nl:Tweede Kamer
NL|nl:Eerste Kamer
NL|nl:Binnenhof
NL|nl:Openbaar Ministerie; =nl:OM
NL|nl:Hoge Raad
NL|nl:Raad van State
NL|nl:Algemene Rekenkamer
NL|nl:De Nederlandsche Bank; =nl:DNB
NL|nl:AIVD; nl:Algemene Inlichtingen- en Veiligheidsdienst
NL|nl:MIVD
NL|nl:NCTV
NL|nl:RIVM
NL|nl:CBS; nl:Centraal Bureau voor de Statistiek
NL|nl:Centraal Planbureau
NL|nl:Sociaal en Cultureel Planbureau; =nl:CPB
NL|nl:Autoriteit Persoonsgegevens
NL|nl:Autoriteit Consument en Markt; =nl:ACM
NL|nl:Autoriteit Financiële Markten; =nl:AFM
NL|nl:Belastingdienst
NL|nl:UWV
NL|nl:Rijkswaterstaat
NL|nl:KNMI
NL|nl:Politie; nl:Nationale Politie
NL|nl:Koninklijke Marechaussee; nl:Marechaussee
NL|nl:FIOD
NL|nl:Nationaal Cyber Security Centrum; =nl:NCSC
NL|nl:GGD
NL|nl:Onderzoeksraad voor Veiligheid
NL|nl:Gerechtshof
NL|nl:Inspectie SZW
NL|nl:NVWA; nl:Nederlandse Voedsel- en Warenautoriteit
NL|nl:Defensie
NL|nl:DUO
NL|nl:SVB
NL|nl:COA
NL|nl:IND
NL|nl:Kiesraad
NL|nl:Raad voor de Rechtspraak
NL|nl:Kadaster
NL|nl:Dienst Uitvoering Onderwijs
NL|nl:Inspectie voor het Onderwijs
NL|nl:Nationale Ombudsman
BE|fr:parquet fédéral; nl:federaal parket
BE|fr:Sûreté de l'État; nl:Staatsveiligheid
BE|fr:Centre pour la cybersécurité Belgique; nl:Centrum voor Cybersecurity België
BE|fr:Banque nationale de Belgique
BE|fr:Sciensano; nl:Sciensano
CH|fr:Conseil fédéral
CH|de:Bundesrat
CH|fr:Conseil national
CH|de:Nationalrat
CH|fr:Ministère public de la Confédération
CH|de:Bundesanwaltschaft
CH|fr:Banque nationale suisse; =fr:BNS; de:Schweizerische Nationalbank
CH|=de:SNB
CH|fr:Tribunal fédéral; de:Bundesgericht
CH|de:Fedpol; fr:Fedpol
CH|fr:OFSP
CH|fr:Finma; de:Finma
AT|de:Nationalrat
AT|de:Verfassungsgerichtshof
AT|de:Oesterreichische Nationalbank
AT|de:Statistik Austria
IL|Mossad; de:Mossad; fr:Mossad; es:Mosad
IL|fr:Shin Bet; en:Shin Bet; de:Schin Bet; fr:Shin Beth
IL|fr:Tsahal; en:Israel Defense Forces; =en:IDF; fr:armée israélienne; en:Israeli army; en:Israeli military; de:israelische Armee
IL|fr:Knesset; en,es,it,pt,nl:Knesset; de:Knesset
IR|fr:Gardiens de la révolution; fr:gardiens de la Révolution; en:Revolutionary Guards; en:Islamic Revolutionary Guard Corps; =en:IRGC; de:Revolutionsgarden; es:Guardia Revolucionaria; it:Guardiani della Rivoluzione; fr:Corps des gardiens de la révolution islamique; pt:Guarda Revolucionária; nl:Revolutionaire Garde; en:Revolutionary Guard
UA|fr:SBU; en:SBU; de:SBU; en:Security Service of Ukraine; fr:Rada; en:Verkhovna Rada
UA|CERT-UA
PK|=en,fr:ISI; en:Inter-Services Intelligence
IN|en:Lok Sabha
IN|en:Reserve Bank of India
IN|en:Supreme Court of India
JP|fr:Banque du Japon; en:Bank of Japan; =en:BoJ; es:Banco de Japón; de:Bank of Japan
JP|en:Tepco; fr:Tepco
CA|fr:Gendarmerie royale du Canada; =fr:GRC; en:Royal Canadian Mounted Police
CA|=en:RCMP
CA|fr:Banque du Canada; en:Bank of Canada
CA|fr:Sûreté du Québec
CA|fr:Hydro-Québec
AU|en:Australian Federal Police
AU|en:Reserve Bank of Australia
AU|en:Australian Signals Directorate
MX|es:Fiscalía General de la República
MX|es:Banco de México
MX|es:Suprema Corte de Justicia de la Nación
MX|es:Guardia Nacional
MX|es:Instituto Nacional Electoral
MX|es:INEGI
AR|es:Casa Rosada
AR|es:Banco Central de la República Argentina
AR|es:INDEC; es:Indec
CO|es:Fiscalía General de la Nación
CO|es:Casa de Nariño
CO|es:Corte Constitucional
VE|es:Asamblea Nacional
VE|fr:Assemblée constituante
VE|es:Sebin
VE|es:Consejo Nacional Electoral
VE|es:Tribunal Supremo de Justicia
VE|es:Miraflores; es:Palacio de Miraflores
VA|fr:curie romaine; it:Curia romana
KR|fr:Maison Bleue; en:Blue House; es:Casa Azul
US|en:National Science Foundation; =en:NSF; fr:Fondation nationale pour la science; es:Fundación Nacional de Ciencias; es:Fundación Nacional para la Ciencia; it:Fondazione nazionale della scienza; pt:Fundação Nacional de Ciência; nl:National Science Foundation
US|en:Capitol Hill; +es:Capitolio; +it:Campidoglio; +pt:Capitólio; +nl:Capitool; +de:Kapitol
GB|en:HM Prison Service; en:Prison Service
`,
  },
];
