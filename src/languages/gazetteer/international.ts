import type { GazetteerTable } from './row.js';

/** Bodies of several states. */
export const INTERNATIONAL: readonly GazetteerTable[] = [
  {
    type: 'organization',
    kind: 'international',
    rows: `
fr:ONU; en:United Nations; =en:UN; fr:Nations unies; fr:Onu; it:Onu; fr:Organisation des Nations unies; en:U.N.; en:United Nations Organization; de:Vereinte Nationen; de:Vereinten Nationen; de:UNO; de,nl:UN; es,it,pt:ONU; es:Naciones Unidas; es:Organización de las Naciones Unidas; it:Nazioni Unite; it:Organizzazione delle Nazioni Unite; pt:Nações Unidas; pt:Organização das Nações Unidas; nl:VN; nl:Verenigde Naties
fr:OTAN; en,de,it,nl:NATO; es,pt:OTAN; fr:Otan; fr:Organisation du traité de l'Atlantique nord; fr:Alliance atlantique; en:North Atlantic Treaty Organization; en:North Atlantic Treaty Organisation; de:Nordatlantikpakt; es:Organización del Tratado del Atlántico Norte; it:Alleanza atlantica; es:Alianza Atlántica; pt:Organização do Tratado do Atlântico Norte; nl:Noord-Atlantische Verdragsorganisatie; it:Nato
fr:Union européenne; en:European Union; =fr:UE; =en,de,nl:EU; de:Europäische Union; de:Europäischen Union; es:Unión Europea; =es,it,pt:UE; it:Unione europea; pt:União Europeia; nl:Europese Unie
fr:Commission européenne; en:European Commission; de:EU-Kommission; de:Europäische Kommission; de:Europäischen Kommission; es:Comisión Europea; it:Commissione europea; pt:Comissão Europeia; nl:Europese Commissie; fr:exécutif européen
fr:Parlement européen; en:European Parliament; de:Europäisches Parlament; de:EU-Parlament; de:Europäischen Parlament; de:Europaparlament; es:Parlamento Europeo; es:Eurocámara; it:Parlamento europeo; it:Europarlamento; pt:Parlamento Europeu; nl:Europees Parlement; nl:Europarlement
fr:Conseil européen; en:European Council; de:Europäischer Rat; es:Consejo Europeo; it:Consiglio europeo; pt:Conselho Europeu; nl:Europese Raad
fr:Conseil de l'Europe; en:Council of Europe; de:Europarat; es:Consejo de Europa; it:Consiglio d'Europa; pt:Conselho da Europa; nl:Raad van Europa
fr:Conseil de l'Union européenne; en:Council of the European Union; de:Rat der Europäischen Union
fr:Banque centrale européenne; en:European Central Bank; =fr:BCE; =en:ECB; de:Europäische Zentralbank; de:Europäischen Zentralbank; =de:EZB; es:Banco Central Europeo; =es,it,pt:BCE; it:Banca centrale europea; pt:Banco Central Europeu; nl:Europese Centrale Bank; =nl:ECB
fr:Cour de justice de l'Union européenne; =fr:CJUE; en:European Court of Justice; en:Court of Justice of the European Union; =en:ECJ; =en:CJEU; de:Europäischer Gerichtshof; de:Europäischen Gerichtshof; =de:EuGH; es:Tribunal de Justicia de la Unión Europea; =es,pt:TJUE; it:Corte di giustizia dell'Unione europea; pt:Tribunal de Justiça da União Europeia; nl:Europees Hof van Justitie; fr:Cour de justice européenne
fr:Cour européenne des droits de l'homme; =fr:CEDH; en:European Court of Human Rights; =en:ECHR; de:Europäischer Gerichtshof für Menschenrechte; =de:EGMR; es:Tribunal Europeo de Derechos Humanos; =es,pt:TEDH; it:Corte europea dei diritti dell'uomo; =it:Cedu; pt:Tribunal Europeu dos Direitos Humanos; nl:Europees Hof voor de Rechten van de Mens
fr:Cour pénale internationale; =fr:CPI; en:International Criminal Court; =en:ICC; de:Internationaler Strafgerichtshof; de:Internationalen Strafgerichtshof; =de:IStGH; es:Corte Penal Internacional; it:Corte penale internazionale; pt:Tribunal Penal Internacional; nl:Internationaal Strafhof; =es:CPI; =it,pt:TPI; nl:ICC
fr:Cour internationale de justice; =fr:CIJ; en:International Court of Justice; =en:ICJ; de:Internationaler Gerichtshof; es:Corte Internacional de Justicia; it:Corte internazionale di giustizia; pt:Tribunal Internacional de Justiça; nl:Internationaal Gerechtshof; pt:Corte Internacional de Justiça; =de:IGH; es:Tribunal de La Haya; es:Corte de La Haya; it:tribunale dell'Aia; it:Corte dell'Aia; pt:Tribunal de Haia; pt:Corte de Haia; nl:Internationale Gerechtshof; de:Internationalen Gerichtshof; =es,pt:CIJ; =it:CIG
fr:Organisation mondiale de la santé; =fr:OMS; en:World Health Organization; en:World Health Organisation; =en,nl:WHO; de:Weltgesundheitsorganisation; =de:WHO; es:Organización Mundial de la Salud; =es,it,pt:OMS; it:Organizzazione mondiale della sanità; pt:Organização Mundial da Saúde; pt:Organização Mundial de Saúde; nl:Wereldgezondheidsorganisatie
fr:Organisation mondiale du commerce; =fr:OMC; en:World Trade Organization; en:World Trade Organisation; =en,nl:WTO; de:Welthandelsorganisation; =de:WTO; es:Organización Mundial del Comercio; =es,it,pt:OMC; it:Organizzazione mondiale del commercio; pt:Organização Mundial do Comércio; nl:Wereldhandelsorganisatie
fr:Fonds monétaire international; =fr:FMI; en:International Monetary Fund; =en,nl:IMF; de:Internationaler Währungsfonds; de:Internationalen Währungsfonds; =de:IWF; es:Fondo Monetario Internacional; =es,it,pt:FMI; it:Fondo monetario internazionale; pt:Fundo Monetário Internacional; nl:Internationaal Monetair Fonds; it:Fmi
fr:Banque mondiale; en:World Bank; de:Weltbank; es:Banco Mundial; it:Banca mondiale; pt:Banco Mundial; nl:Wereldbank
fr:OCDE; en:OECD; fr:Organisation de coopération et de développement économiques; en:Organisation for Economic Co-operation and Development; =de,nl:OECD; es,pt:OCDE; it:Ocse; it:OCSE; nl:OESO; es:Organización para la Cooperación y el Desarrollo Económicos
fr:OIT; fr:Organisation internationale du travail; en:International Labour Organization; =en:ILO; de:Internationale Arbeitsorganisation; es:Organización Internacional del Trabajo; it:Organizzazione internazionale del lavoro; =es,pt:OIT
fr:ONUDC; fr:Office des Nations unies contre la drogue et le crime; en:UNODC
fr:Tribunal pénal international pour le Rwanda; =fr:TPIR
fr:OIM; fr:Organisation internationale pour les migrations; en:International Organization for Migration; =en:IOM; de:Internationale Organisation für Migration; es:Organización Internacional para las Migraciones; it:Organizzazione internazionale per le migrazioni; pt:Organização Internacional para as Migrações; nl:Internationale Organisatie voor Migratie; =es,it,pt:OIM; =nl,de:IOM
fr:Opep; =fr:OPEP; en:OPEC; =de,nl:OPEC; es:OPEP; it:Opec; pt:Opep; fr:Organisation des pays exportateurs de pétrole; en:Organization of the Petroleum Exporting Countries; fr:Opep+; en:OPEC+
fr:Unesco; en:UNESCO; Unesco; fr:Organisation des Nations unies pour l'éducation, la science et la culture
fr:Unicef; Unicef; UNICEF; fr:Fonds des Nations unies pour l'enfance
fr:HCR; fr:Haut-Commissariat des Nations unies pour les réfugiés; fr:Haut-commissariat aux réfugiés; en:UNHCR; en:UN Refugee Agency; de,it,nl:UNHCR; es,pt:ACNUR; de:UN-Flüchtlingshilfswerk; fr:Agence des Nations unies pour les réfugiés; es:Acnur; it:Unhcr; fr:Haut Commissariat de l'ONU pour les réfugiés
fr:Programme alimentaire mondial; =fr:PAM; en:World Food Programme; =en,de:WFP; de:Welternährungsprogramm; es:Programa Mundial de Alimentos; =es:PMA; it:Programma alimentare mondiale; pt:Programa Alimentar Mundial; nl:Wereldvoedselprogramma
fr:FAO; en,es,it,pt,de,nl:FAO; fr:Organisation des Nations unies pour l'alimentation et l'agriculture; en:Food and Agriculture Organization; de:Welternährungsorganisation; fr:Organisation des Nations Unies pour l'alimentation et l'agriculture
fr:AIEA; fr:Agence internationale de l'énergie atomique; en:IAEA; en:International Atomic Energy Agency; de:IAEO; de:Internationale Atomenergiebehörde; de:Internationale Atomenergie-Organisation; es:OIEA; es:Organismo Internacional de Energía Atómica; it:Aiea; it:Agenzia internazionale per l'energia atomica; pt:Agência Internacional de Energia Atómica; nl:Internationaal Atoomenergieagentschap; pt:AIEA
fr:Agence internationale de l'énergie; =fr:AIE; en:International Energy Agency; =en:IEA; de:Internationale Energieagentur; es:Agencia Internacional de la Energía; it:Agenzia internazionale dell'energia; pt:Agência Internacional de Energia; nl:Internationaal Energieagentschap
fr:Conseil de sécurité de l'ONU; fr:Conseil de sécurité; fr:Conseil de sécurité des Nations unies; en:UN Security Council; en:United Nations Security Council; en:Security Council; de:UN-Sicherheitsrat; de:Weltsicherheitsrat; de:Sicherheitsrat; es:Consejo de Seguridad; es:Consejo de Seguridad de la ONU; it:Consiglio di sicurezza; it:Consiglio di sicurezza dell'Onu; pt:Conselho de Segurança; pt:Conselho de Segurança da ONU; nl:VN-Veiligheidsraad; nl:Veiligheidsraad
fr:Assemblée générale de l'ONU; fr:Assemblée générale des Nations unies; en:UN General Assembly; en:United Nations General Assembly; de:UN-Vollversammlung; de:UN-Generalversammlung; es:Asamblea General de la ONU; es:Asamblea General de las Naciones Unidas; it:Assemblea generale dell'Onu; pt:Assembleia Geral da ONU; nl:Algemene Vergadering van de Verenigde Naties; en:General Assembly; de:Generalversammlung; es:Asamblea General; pt:Assembleia Geral; nl:Algemene Vergadering
fr:Conseil des droits de l'homme de l'ONU; fr:Conseil des droits de l'homme; en:UN Human Rights Council; en:Human Rights Council; es:Consejo de Derechos Humanos; de:UN-Menschenrechtsrat
fr:Giec; =fr:GIEC; en:IPCC; en:Intergovernmental Panel on Climate Change; de:Weltklimarat; de:IPCC; es,it,pt,nl:IPCC; fr:Groupe d'experts intergouvernemental sur l'évolution du climat; es:Panel Intergubernamental sobre el Cambio Climático; pt:Painel Intergovernamental sobre Mudanças Climáticas
fr:Interpol; Interpol
Europol
Eurojust
Frontex; fr:Agence européenne de garde-frontières et de garde-côtes
Eurostat
fr:Agence européenne des médicaments; =fr,en:EMA; en:European Medicines Agency; de:Europäische Arzneimittel-Agentur; es:Agencia Europea de Medicamentos; it:Agenzia europea per i medicinali; it:Ema; pt:Agência Europeia de Medicamentos; nl:Europees Geneesmiddelenbureau; fr:Agence européenne du médicament
fr:Agence spatiale européenne; =fr,en,de,es,it:ESA; en:European Space Agency; de:Europäische Weltraumorganisation; es:Agencia Espacial Europea; it:Agenzia spaziale europea; pt:Agência Espacial Europeia; nl:Europese ruimtevaartorganisatie; it:Esa
fr:Agence européenne de la sécurité aérienne; =en,fr:EASA; fr:AESA
fr:Autorité européenne de sécurité des aliments; =fr,en:EFSA; fr:Efsa
fr:Banque européenne d'investissement; =fr,es,it:BEI; en:European Investment Bank; =en:EIB; de:Europäische Investitionsbank; es:Banco Europeo de Inversiones; it:Banca europea per gli investimenti; pt:Banco Europeu de Investimento
fr:Enisa; en:ENISA; it:Enisa; it:Agenzia dell'Unione europea per la cibersicurezza; es:Enisa; de:ENISA; fr:Agence de l'Union européenne pour la cybersécurité
fr:Olaf; =fr,en:OLAF; fr:Office européen de lutte antifraude
fr:Parquet européen; en:European Public Prosecutor's Office; de:Europäische Staatsanwaltschaft
fr:Union africaine; =fr,it,es:UA; en:African Union; =en:AU; de:Afrikanische Union; de:Afrikanischen Union; es:Unión Africana; it:Unione africana; pt:União Africana; nl:Afrikaanse Unie
fr:Ligue arabe; en:Arab League; de:Arabische Liga; de:Arabischen Liga; es:Liga Árabe; it:Lega araba; pt:Liga Árabe; nl:Arabische Liga
fr:Cédéao; =fr:CEDEAO; en:ECOWAS; en:Economic Community of West African States; es:Cedeao; =de:ECOWAS; pt:CEDEAO; fr:Communauté économique des États de l'Afrique de l'Ouest
fr:Organisation des États américains; =fr,es,pt:OEA; en:Organization of American States; =en:OAS; es:Organización de los Estados Americanos; de:Organisation Amerikanischer Staaten
fr:Mercosur; en,es,it:Mercosur; pt:Mercosul
fr:Asean; en,de:ASEAN; es,it,pt:ASEAN; it:Asean
fr:OSCE; =fr,en,it:OSCE; en:Organization for Security and Co-operation in Europe; de:OSZE; es:OSCE; nl:OVSE; fr:Organisation pour la sécurité et la coopération en Europe
fr:Organisation de coopération de Shanghai; =fr:OCS; en:Shanghai Cooperation Organisation
fr:OIAC; fr:Organisation pour l'interdiction des armes chimiques; en:OPCW; en:Organisation for the Prohibition of Chemical Weapons; de:OPCW; es:OPAQ; it:Opac; nl:OPCW; nl:Organisatie voor het Verbod op Chemische Wapens; es:Organización para la Prohibición de las Armas Químicas; de:Organisation für das Verbot chemischer Waffen; fr:Organisation d'interdiction des armes chimiques
fr:Unrwa; en:UNRWA; =es,it,de,nl,pt:UNRWA; fr:Office de secours et de travaux des Nations unies pour les réfugiés de Palestine
fr:Onusida; en:UNAIDS; es:Onusida; de:UNAIDS
fr:Cnuced; en:UNCTAD; es:UNCTAD
fr:Finul; en:UNIFIL; it:Unifil; es:FINUL
fr:Minusma; en:MINUSMA
fr:Monusco; en:MONUSCO
fr:Eurogroupe; en,de:Eurogroup; de:Eurogruppe; es:Eurogrupo; it:Eurogruppo; pt:Eurogrupo; nl:Eurogroep
fr:Organisation météorologique mondiale; =fr,es:OMM; en:World Meteorological Organization; =en,de:WMO; de:Weltwetterorganisation; es:Organización Meteorológica Mundial; pt:Organização Meteorológica Mundial
fr:Organisation mondiale du tourisme; en:World Tourism Organization; es:Organización Mundial del Turismo
fr:Organisation internationale de la francophonie; =fr:OIF
fr:Organisation de l'aviation civile internationale; =fr:OACI; en:International Civil Aviation Organization; =en:ICAO
fr:Organisation maritime internationale; en:International Maritime Organization; =en:IMO
fr:Banque asiatique de développement; en:Asian Development Bank
fr:Banque africaine de développement; =fr:BAD; en:African Development Bank
fr:Banque des règlements internationaux; =fr:BRI; en:Bank for International Settlements; =en:BIS
fr:Conseil de coopération du Golfe; =fr:CCG; en:Gulf Cooperation Council; =en:GCC
fr:Cern; en:CERN; =de,es,it,nl:CERN; fr:Organisation européenne pour la recherche nucléaire
fr:Eurocontrol; en:Eurocontrol
fr:coalition internationale; fr:Coalition internationale
fr:Médiateur européen
fr:Comité des régions
fr:Contrôleur européen de la protection des données
`,
  },
];
