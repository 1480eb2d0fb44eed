/** First names of the list that only women bear, in whatever of the seven languages. */
export const WOMENS_NAMES = `
Abigail Ada Adèle Adeline Adriana Adrienne Agathe Agnes Agnès Agnieszka Aïcha Aicha Aimée Albane Alejandra Alessandra Alessia Alexandra Alice
Alicia Alina Aline Alison Aliénor Alyssa Amalia Amanda Amandine Amber Amélie Amelia Amina Aminata Amy Ana Anabel Anaïs Anaëlle Anastasia Andrée
Angela Ángela Angèle Angelika Angelina Angélique Anika Anita Anja Anke Ann Anna Annabelle Annalisa Anne Annegret Annette Annick Annie Annika
Annouck Anouk Antje Antoinette Antonella Antonia Apolline Ariane Arianna Arlette Armelle Asma Assia Astrid Aude Audrey Aurélia Aurélie Aurore
Axelle Barbara Barbra Béatrice Beatrice Beatrix Beatriz Beate Benedetta Bénédicte Bérangère Bérengère Bernadette Bertha Beth Bethany Betsy Betty
Bettina Bianca Birgit Blanca Blanche Brenda Bridget Brigitte Britney Britta Brittany Brunella Calista Camila Candice Capucine Carine Carla
Carlotta Carly Carme Carmela Carmen Carole Carolin Carolina Caroline Carolyn Carrie Cassandra Catalina Catarina Caterina Catherine Cathy Cécile
Cecilia Cécilia Celeste Célia Célestine Céline Celine Chantal Charlène Charline Charlotte Chelsea Chiara Chloé Chloe Christa Christel Christelle
Christiane Christie Christina Christine Ciara Cindy Claire Clara Clarisse Claudette Claudia Claudie Claudine Clémence Clementine Clémentine Cloé
Clotilde Colette Colleen Conchita Concepción Constance Consuelo Corine Corinna Corinne Cornelia Cornélia Cristina Cynthia Dagmar Dalia Dalila
Daniela Daniella Danielle Daphne Daphné Daria Davina Deborah Déborah Debbie Deirdre Delfina Delphine Denise Desirée Diana Diane Dina Dolores
Dominika Donatella Donna Dora Doris Dorothea Dorothée Dorothy Ebba Edith Édith Edna Eduarda Edwige Eileen Elaine Elba Eleanor Elena Eleni
Éléonore Eleonora Elfriede Eliane Éliane Elinor Elisa Élisa Elisabeth Élisabeth Elisabetta Élise Elise Eliza Elizabeth Elke Ella Ellen Elma
Éloïse Eloïse Eloise Elodie Élodie Elsa Elsbeth Else Elvira Elvire Elyse Emanuela Émeline Emeline Emilia Émilie Emilie Emily Emine Emma
Emmanuelle Enrica Erica Erika Erin Erna Ernestine Esmeralda Esra Estelle Ester Esther Eugenia Eugénie Eva Ève Evangelina Eve Evelien Evelyn
Evelyne Évelyne Fabienne Fabiola Fadela Faïza Fanny Farah Farida Fatima Fátima Fatiha Fatou Faustine Fay Faye Federica Felicia Félicité Felicity
Femke Fernanda Filipa Fiona Flavia Flavie Fleur Flora Flore Florence Floriane Francesca Francine Francisca Françoise Franziska Frauke Frédérique
Freya Frida Frieda Gabriela Gabriella Gabrielle Gaëlle Gaelle Gail Galina Garance Gemma Geneviève Genevieve Georgette Georgia Georgina Géraldine
Geraldine Gerda Germaine Gertrud Gertrude Ghislaine Ghita Gilda Gillian Gina Ginette Ginevra Giorgia Giovanna Gisela Gisèle Gisele Giulia
Giuliana Gladys Glenda Gloria Grace Gracia Graciela Grazia Greta Gretchen Guadalupe Gudrun Guylaine Gwenaëlle Gwendoline Gwyneth Halima Hana
Hanna Hannah Hanne Hannelore Harriet Hayley Hazel Heather Hedwig Heide Heidi Heike Helen Helena Hélène Helene Helga Héloïse Henriette Hilary
Hilda Hilde Hillary Holly Hortense Huguette Ida Ilaria Ilda Ilham Ilka Ilona Ilse Imane Imelda Inès Inés Inês Ines Inga Ingeborg Ingrid Inma
Ioana Irène Irene Irina Iris Irma Irmgard Isabel Isabella Isabelle Isla Ivana Ivanka Ivonne Ivy Jacqueline Jade Jamila Jana Jane Janet Janice
Janina Janine Jasmin Jasmine Jeanette Jeanine Jeanne Jeannette Jeannine Jelena Jenna Jennie Jennifer Jenny Jessica Jessie Jill Jimena Joana
Joanna Joanne Jocelyne Joëlle Johanna Johanne Josefa Josefina Josefine Josephine Joséphine Josette Josiane Josie Joy Joyce Juana Juanita Judith
Judy Julia Juliana Juliane Julie Julienne Juliet Juliette Justine Justyna Jutta Kamala Karen Karima Karin Karine Karla Karolina Karoline
Kassandra Kate Katarina Katarzyna Katelijne Kathleen Katharina Katherine Kathrin Kathryn Kathy Katia Katie Katja Katrin Katrina Katrine Katy Kay
Kayla Keira Kelsey Kenza Kerstin Khadija Kimberly Kirsten Kirsty Kitty Klara Kristen Kristin Kristina Kristine Kylie Laetitia Laëtitia Laila Lana
Lara Larissa Latifa Laura Laurane Laure Lauren Laurène Laurette Laurie Laurine Lauriane Lavinia Lea Léa Leah Leann Léane Leanne Leia Leila Leïla
Lena Léna Leona Léonie Leonie Leonor Leonora Léontine Leticia Letícia Letizia Lia Liana Lidia Lídia Liesbeth Lila Lili Liliana Liliane Lilla
Lillian Lilly Lilou Lily Lina Linda Lindsey Line Lisa Lisbeth Lise Liselotte Livia Liz Liza Lizzie Lola Lolita Lora Loredana Loreen Lorena
Lorenza Loretta Lori Lorie Lotte Louane Loubna Louisa Louise Louison Lucette Lucia Lucía Lúcia Luciana Lucie Lucienne Lucile Lucille Lucinda
Lucrezia Lucy Ludivine Ludmila Ludovica Luigia Luisa Luísa Luiza Luz Lydia Lydie Lynda Lyne Lynn Mabel Mackenzie Maddie Madeleine Madeline
Madison Maëlle Maëlys Maeva Mafalda Magali Magda Magdalena Maggie Maia Maike Maïté Maite Maïwenn Maja Malala Malia Malika Malin Mandy Manon
Manuela Mara Marcela Marceline Marcella Marcelle Marcia Márcia Margaret Margareta Margarete Margarethe Margarida Margarita Margaux Margherita
Margit Margo Margot Margrethe Marguerite Maria María Mariah Mariam Mariana Mariangela Marianne Marie Marielle Mariella Marieke Marietta Marijke
Marika Marilena Marilyn Marilyne Marina Marine Marinette Marion Marisa Marisol Marissa Marit Marita Marjolaine Marjolein Marjorie Marlène Marlene
Marleen Marlies Marta Martha Marthe Martina Martine Marwa Mary Maryam Maryline Maryse Maryvonne Mathilda Mathilde Matilda Matilde Maud Maude
Maura Maureen Maya Mayra Megan Meghan Meike Melania Mélanie Melanie Mélina Melinda Mélissa Melissa Mélodie Melody Meredith Meriem Meryem Meryl
Mia Micaela Michaela Michela Micheline Michelle Mieke Milena Millie Mindy Mireille Mireia Miriam Mirjam Missy Moana Molly Mona Mónica Monica
Mônica Monika Monique Montserrat Morgane Muriel Murielle Mylène Myriam Nabila Nacera Nadège Nadia Nadine Nadja Naïma Naima Najat Nancy Naomi
Nasrin Nastasia Natacha Natalia Natália Natalie Natasha Nathalie Nawal Nele Nelly Neus Nicole Nicoletta Nina Noelia Noëlle Noemi Noémie Nora
Norah Norma Noura Núria Nuria Océane Octavia Odette Odile Olga Olimpia Olivia Olympe Ophélie Oriana Oriane Ornella Ottavia Paige Paloma Pamela
Paola Pascaline Patricia Patrizia Patti Patty Paula Paule Paulette Paulina Pauline Pearl Peggy Penelope Pénélope Penny Perrine Petra Philippa
Philomène Phoebe Pia Piera Pierrette Pilar Polly Poppy Priscilla Priti Prune Rachel Rachida Rafaela Raffaella Rahma Ramona Rana Raphaela
Raphaëlle Raquel Rashida Raymonde Reba Rebecca Rebekah Reema Regina Régine Rena Renata Renate Renée Rima Rita Roberta Robyn Rocío Rolande Romaine
Romane Romy Rosa Rosalía Rosalie Rosalind Rosanna Rose Rosemarie Rosemary Rosetta Rosie Rosine Roxana Roxane Ruby Ruth Sabina Sabine Sabrina
Saïda Salima Sally Salma Salomé Samantha Samia Samira Sandra Sandrine Sanne Saoirse Sara Sarah Saskia Scarlett Ségolène Selena Selma Serena
Séverine Sharon Sheila Shelley Sheryl Shirley Sibylle Sidonie Sigrid Silke Silvana Silvia Sílvia Simona Simonetta Sina Sinead Siobhan Sixtine
Sofia Sofía Sofie Sohane Solange Solène Solenne Soledad Solveig Sonia Sónia Sonja Sophia Sophie Soraya Souad Soumaya Stacy Stefania Stefanie
Stella Stéphanie Stephanie Sue Suha Susan Susana Susanna Susanne Susie Suzanne Suzy Svenja Svetlana Sviatlana Sylvaine Sylvia Sylviane Sylvie
Tamara Tania Tanja Tanya Tara Tasha Tatiana Tatjana Tess Teresa Térésa Tereza Thaïs Thea Théa Thelma Theresa Thérèse Therese Theresia Tiffany
Tina Tiphaine Ulrike Ursula Uschi Ute Valentina Valeria Valérie Valerie Vanessa Vania Vera Véra Verena Veronica Verónica Veronika Véronique Vicky
Victoire Victoria Victorine Viktoria Vilma Viola Violaine Violette Virginia Virginie Vittoria Viviane Vivienne Wanda Wendy Wibke Wiebke
Wilhelmina Willa Wilma Winnie Ximena Yanina Yara Yasmin Yasmina Yasmine Yolaine Yolanda Yolande Yvonne Yvette Zahia Zara Zeinab Zélie Zineb Zita
Zoë Zoé Zoe Zohra Benazir Kolinda Zuzana Jacinda Dilma Yulia Ioulia
`;

/** First names of the list that women and men bear, of one language or from one to the other ("Andrea", "Jean", "Simone"), and those that may be family names. */
export const EITHER_NAMES = `
Adama Alex Alexis Alix Amal Amel Amine Andrea Ange Ariel Ashley Benedict Bong Cameron Camille Carol Casey Charley Charli Charlie Chen Choi Chris
Christian Claude Cleo Cody Conny Cyrille Dana Daniele Danièle Dany Dominique Edi Elia Elie Emanuele Frances Francis Frankie Franklin Gabriele
Gwen Gwenaël Heiko Hu Hyacinthe Ilia Iman Isma Issa Jackie Jacky Jacquie Jamie Jan Jean Jess Jesse Jessy Jiang Jo Joan Jocelyn Jody Johnson
Jordan Jordane Josèphe Jude Kader Karol Kelly Kendall Kerry Kiki Kim Lee Lenaïc Lesley Leslie Li Lilian Lindsay Liu Logan Lonnie Lou Manu Marian
Mariel Marien Marijn Marjan Maxime Mel Meng Merle Michal Michele Michèle Micky Mina Moon Morgan Nana Narcisse Nico Nicola Nikita Nikol Nine Noah
Nour Park Pascale Pat Rabia Robin Rosario Sacha Sam Sami Samy Sandy Shannon Sidney Simone Stacey Taylor Terry Toni Tracy Ty Uli Valentine Vivian
Wang Wen Xi Yang Yannick Yaël Zhang Élia Élie
`;
