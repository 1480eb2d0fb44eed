import type { GazetteerTable } from './row.js';

/** Schools, universities, research institutes and laboratories. */
export const EDUCATION: readonly GazetteerTable[] = [
  {
    type: 'organization',
    kind: 'education',
    rows: `
FR|fr:CNRS; fr:Centre national de la recherche scientifique; CNRS
FR|fr:Inserm; fr:INSERM; fr:Institut national de la santé et de la recherche médicale
FR|fr:Inria; fr:INRIA
FR|fr:Inrae; fr:INRAE; fr:Inra; fr:INRA
FR|fr:IRD; fr:Institut de recherche pour le développement
FR|fr:Institut Pasteur; fr:institut Pasteur; en:Pasteur Institute; fr:Pasteur
FR|fr:Institut Curie
FR|fr:Institut Gustave-Roussy; fr:Gustave-Roussy
FR|fr:Sciences Po; fr:Sciences-Po; fr:Sciences Po Paris; fr:Institut d'études politiques de Paris
FR|fr:Cevipof
FR|=fr:ENA; fr:École nationale d'administration; fr:Ecole nationale d'administration
FR|fr:Polytechnique; fr:École polytechnique; fr:Ecole polytechnique
FR|fr:École normale supérieure; fr:Ecole normale supérieure; =fr:ENS; fr:Normale Sup
FR|fr:HEC; fr:HEC Paris
FR|fr:Essec
FR|fr:EHESS
FR|fr:Sorbonne; fr:La Sorbonne; fr:Sorbonne Université; fr:université Paris-Sorbonne
FR|fr:Collège de France
FR|fr:Académie française
FR|fr:Académie des sciences
FR|fr:Académie de médecine; fr:Académie nationale de médecine
FR|fr:Muséum national d'histoire naturelle; fr:Muséum d'histoire naturelle
FR|fr:École nationale de la magistrature; =fr:ENM
FR|fr:Saint-Cyr
FR|fr:École du Louvre
FR|fr:Beaux-Arts
FR|fr:Ifpri
FR|fr:OFCE
FR|fr:Crédoc
FR|fr:Observatoire de Paris
FR|fr:Réseau national de surveillance aérobiologique; =fr:RNSA
FR|fr:Epitech
FR|fr:Université Paris-Saclay; fr:université Paris-Saclay
US|Harvard; Harvard University; fr:université Harvard; fr:université de Harvard; en:Harvard Business School
US|Stanford; Stanford University; fr:université Stanford; fr:université de Stanford
US|Yale; Yale University; fr:université de Yale; fr:université Yale
US|=MIT; Massachusetts Institute of Technology; fr:Massachusetts Institute of Technology
US|Caltech; California Institute of Technology
US|Columbia University; fr:université Columbia; fr:université de Columbia
US|Princeton University; fr:université de Princeton
US|Johns Hopkins University; fr:université Johns-Hopkins; fr:université Johns Hopkins; Johns Hopkins
US|UCLA; University of California, Los Angeles
US|UC Berkeley; fr:université de Berkeley; fr:université de Californie à Berkeley; University of California, Berkeley
US|Georgetown University
US|New York University; =NYU
US|Cornell University
US|Duke University
US|Jet Propulsion Laboratory; =JPL
US|Scripps Institution
US|Smithsonian Institution; Smithsonian
GB|Oxford University; University of Oxford; fr:université d'Oxford; de:Universität Oxford; es:Universidad de Oxford; it:Università di Oxford
GB|Cambridge University; University of Cambridge; fr:université de Cambridge
GB|Imperial College London; Imperial College; fr:Imperial College de Londres
GB|London School of Economics; =LSE
GB|University College London; =UCL
GB|King's College London; King's College
GB|Eton; Eton College
CH|=EPFL; fr:École polytechnique fédérale de Lausanne
CH|ETH Zürich; fr:EPFZ; de:ETH
DE|de:Max-Planck-Institut; de:Max-Planck-Gesellschaft; fr:Institut Max-Planck
DE|de:Fraunhofer-Institut; de:Fraunhofer; de:Fraunhofer-Gesellschaft
DE|de:Humboldt-Universität
DE|de:Freie Universität Berlin
DE|de:Charité; fr:Charité
DE|de:Ludwig-Maximilians-Universität
DE|de:Ifo-Institut; de:ifo Institut; de:Ifo
DE|de:ZEW
DE|de:DIW
DE|de:Helmholtz-Zentrum
BE|fr:KU Leuven; nl:KU Leuven
BE|fr:UCLouvain
BE|fr:Université libre de Bruxelles; =fr:ULB
BE|nl:UGent
BE|nl:VUB
NL|nl:Universiteit van Amsterdam; =nl:UvA
NL|nl:TU Delft
NL|nl:Universiteit Leiden
NL|nl:Wageningen University
NL|nl:Erasmus Universiteit
NL|nl:TNO
NL|nl:Universiteit Utrecht
NL|nl:Radboud Universiteit
NL|nl:Rijksuniversiteit Groningen
NL|nl:Vrije Universiteit
NL|nl:Clingendael
NL|nl:Erasmus MC
NL|nl:Maastricht University
NL|nl:Amsterdam UMC
NL|nl:LUMC
NL|nl:UMC Utrecht
IT|it:Sapienza; it:La Sapienza
IT|it:Bocconi; it:Università Bocconi
IT|it:Politecnico di Milano
IT|it:Politecnico di Torino
IT|it:Scuola Normale; it:Scuola Normale Superiore
IT|it:Luiss
IT|it:Università Cattolica
IT|it:Accademia della Crusca
ES|es:CSIC; es:Consejo Superior de Investigaciones Científicas
ES|es:Universidad Complutense; es:Complutense
ES|es:Universidad Autónoma de Madrid
ES|es:Universitat de Barcelona
ES|es:Universidad Rey Juan Carlos; es:URJC
ES|es:Real Academia Española; =es:RAE
ES|es:IESE
ES|es:Esade
ES|es:Instituto de Salud Carlos III
ES|es:Universidad Carlos III
ES|es:Universitat Pompeu Fabra
ES|es:Instituto Elcano; es:Real Instituto Elcano
ES|es:UNED
PT|pt:Universidade de Lisboa
PT|pt:Universidade do Porto
PT|pt:Universidade de Coimbra
PT|pt:Universidade do Minho
PT|pt:Instituto Superior Técnico
PT|pt:ISCTE
PT|pt:Universidade Nova de Lisboa
PT|pt:Universidade Católica
PT|pt:Instituto Ricardo Jorge
BR|pt:USP; pt:Universidade de São Paulo
BR|pt:Unicamp
BR|pt:UFRJ
BR|pt:Fundação Getulio Vargas; =pt:FGV
`,
  },
];
