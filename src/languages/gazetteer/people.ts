import type { GazetteerTable } from './row.js';

/** Heads of state and government and others whom news names by the family name alone, with the forms of their names by language. */
export const PEOPLE: readonly GazetteerTable[] = [
  {
    type: 'person',
    rows: `
Emmanuel Macron; Macron
Brigitte Macron
Nicolas Sarkozy; Sarkozy
François Hollande; ~Hollande
Jacques Chirac; Chirac
François Mitterrand; Mitterrand
Valéry Giscard d'Estaing; Giscard d'Estaing
fr:Charles de Gaulle; Charles de Gaulle; fr:de Gaulle; fr:général de Gaulle
Édouard Philippe; Edouard Philippe
Jean Castex; Castex
Marine Le Pen; Le Pen
Jean-Marie Le Pen
Jean-Luc Mélenchon; Mélenchon
Élisabeth Borne; Elisabeth Borne
Gabriel Attal; Attal
Michel Barnier; Barnier
François Bayrou; Bayrou
Gérald Darmanin; Darmanin
Christophe Castaner; Castaner
Bruno Le Maire
Anne Hidalgo; Hidalgo
François Fillon; Fillon
Éric Zemmour; Zemmour
Jordan Bardella; Bardella
Donald Trump; Trump
Melania Trump
Ivanka Trump
Joe Biden; Biden
Barack Obama; Obama
Michelle Obama
Hillary Clinton
Bill Clinton; Clinton
George W. Bush; George Bush; ~Bush
Kamala Harris
Mike Pence; Pence
Bernie Sanders; Sanders
Elon Musk; Musk
Mark Zuckerberg; Zuckerberg
Jeff Bezos; Bezos
Bill Gates
Tim Cook
Brett Kavanaugh; Kavanaugh
Christine Blasey Ford; Blasey Ford
fr:Vladimir Poutine; en:Vladimir Putin; fr:Poutine; en:Putin; de,es,it,pt:Putin; de:Wladimir Putin; es,pt:Vladimir Putin; it:Vladimir Putin; nl:Vladimir Poetin; nl:Poetin
fr:Volodymyr Zelensky; fr:Zelensky; en:Volodymyr Zelenskyy; en:Zelenskyy; en:Zelensky; de:Wolodymyr Selenskyj; de:Selenskyj; es:Zelenski; es:Volodímir Zelenski; it:Zelensky; nl:Zelensky; pt:Zelensky; fr:Volodymyr Zelenskyy
Angela Merkel; Merkel
Olaf Scholz; Scholz
Theresa May
Boris Johnson
Jeremy Corbyn; Corbyn
Keir Starmer; Starmer
Rishi Sunak; Sunak
Nicola Sturgeon; Sturgeon
fr:Élisabeth II; fr:Elizabeth II; en:Queen Elizabeth II; en:Elizabeth II; fr:Elisabeth II; it:Elisabetta II; es:Isabel II
Meghan Markle
Matteo Salvini; Salvini
Giorgia Meloni; Meloni
Luigi Di Maio; Di Maio
Giuseppe Conte
Matteo Renzi; Renzi
Silvio Berlusconi; Berlusconi
Mario Draghi; Draghi
Sergio Mattarella; Mattarella
Pedro Sánchez
Mariano Rajoy; Rajoy
Carles Puigdemont; Puigdemont
Viktor Orban; Orban; Viktor Orbán; Orbán
fr:Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Erdogan; Erdoğan; Tayyip Erdogan
fr:Benyamin Netanyahou; fr:Benjamin Netanyahou; fr:Netanyahou; en:Benjamin Netanyahu; Netanyahu; es:Benjamín Netanyahu
fr:Bachar al-Assad; en:Bashar al-Assad; fr:Assad; en:Assad; de:Baschar al-Assad; de:Assad; es:Bachar el Asad; it:Bashar al Assad; pt:Bashar al-Assad; nl:Bashar al-Assad; fr:Bachar el-Assad; fr:Bachar Al-Assad
Xi Jinping
Kim Jong-un; fr:Kim Jong Un; en:Kim Jong Un
Narendra Modi; Modi
Shinzo Abe
Jair Bolsonaro; Bolsonaro
Lula; Luiz Inácio Lula da Silva
Nicolás Maduro; fr:Nicolas Maduro; Maduro
Justin Trudeau; Trudeau
fr:pape François; en:Pope Francis; de:Papst Franziskus; es:papa Francisco; it:papa Francesco; pt:papa Francisco; nl:paus Franciscus
fr:Mohammed ben Salmane; en:Mohammed bin Salman; de:Mohammed bin Salman; =fr,en:MBS; es:Mohamed bin Salmán
Jamal Khashoggi; Khashoggi
fr:Alexeï Navalny; fr:Navalny; en:Alexei Navalny; en:Navalny; de:Alexej Nawalny; de:Nawalny
fr:Alexandre Loukachenko; fr:Loukachenko; en:Alexander Lukashenko; en:Lukashenko; de:Lukaschenko
Jean-Claude Juncker; Juncker
Ursula von der Leyen; von der Leyen
Christine Lagarde; Lagarde
Antonio Guterres; Guterres; António Guterres
Greta Thunberg; Thunberg
Edward Snowden; Snowden
Julian Assange; Assange
Harvey Weinstein; Weinstein
Jeffrey Epstein; Epstein
Carlos Ghosn; Ghosn
Didier Raoult; Raoult
Kylian Mbappé; Mbappé; Mbappe
Neymar
Lionel Messi; Messi
Cristiano Ronaldo
Zinédine Zidane; Zidane; Zinedine Zidane
Didier Deschamps; Deschamps
Antoine Griezmann; Griezmann
Karim Benzema; Benzema
Rafael Nadal; Nadal
Roger Federer; Federer
Novak Djokovic; Djokovic
Serena Williams
Lewis Hamilton
Johnny Hallyday
Oussama ben Laden; fr:Ben Laden; en:Osama bin Laden; en:bin Laden; fr:ben Laden
Adolf Hitler; Hitler
Joseph Staline; fr:Staline; en:Stalin; de:Stalin
Martin Luther King
Nelson Mandela; Mandela
Mahatma Gandhi; Gandhi
`,
  },
];
