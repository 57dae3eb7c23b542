/** Given names of people who do not exist, from many places. */
export const givenNames = `
Abel Ada Adira Aiko Alma Amadou Amina Anders Anika Anselm Arden Asha August Ayla Basil Beatriz Benat
Bijan Briar Caleb Camila Cato Celeste Chidi Clem Cora Dagny Dario Delphine Desta Dov Edda Efua Eilidh
Elio Ember Emeka Enzo Esme Ezra Fadil Farah Fern Fiora Galen Gideon Goran Greta Halima Hana Hollis
Idris Ilse Imani Ines Isidro Ivo Jalen Jamila Jora Juniper Kaito Kalani Kamal Keturah Kian Kofi
Lark Leif Leilani Linnea Lior Lucinda Lupe Maceo Magnus Malika Marisol Mateo Maren Mika Milo Minh
Nadia Nahla Niamh Nico Nuria Odessa Olu Oriol Orla Oskar Pax Petra Pilar Quill Quinn Rafi Ramona
Rhea Rio Roan Rosario Rowan Sade Saoirse Sasha Selim Senna Silas Simone Sorrel Suki Tamar Tariq Teodora
Thea Tobias Tove Tulio Uma Valdis Vera Viggo Wren Xiomara Yael Yara Yusuf Zara Zelda Zuri
`
  .trim()
  .split(/\s+/);

/** Family names, likewise. */
export const familyNames = `
Abara Adeyemi Alcantar Aldridge Ambler Arroyo Ashdown Avila Bachmann Balogun Barlow Beckwith Bellweather
Benitez Birdsall Bjornsen Blackwater Bouchard Brightwell Cabrera Calloway Castellan Chaudhry Chen-Ortiz
Coldbrook Corwin Dahlgren Dawes Delacroix Desrosiers Dimitrov Donoghue Drummond Eastwell Echeverria Edevane
Ekwueme Ellery Espinal Fairbrother Faraday Farrow Fenwick Ferreira Flannery Fontaine Forsythe Galindo
Garrick Gbeho Greenhalgh Guerra Hallam Harrow Hasegawa Hathaway Haverford Herrera Holloway Ibarra Idowu
Inverness Jablonski Jarvis-Cole Kamara Kaplinsky Keawe Kestrel Kowalczyk Lachance Lambright Larkspur
Lindholm Lockridge Lujan Mabry Malhotra Marchbanks Mbeki-Lowe Medrano Merriweather Moncada Montrose
Nakagawa Narayan Navarrete Nightingale Norwood Nwosu Oakhurst Obiang Okonjo Olivares Ostrander Palomino
Pemberley Penrose Quesada Quigley Rainwater Redfern Reyes-Hall Ridgeway Rosales Sandoval Santangelo
Sasaki Seagrave Silverstone Sorensen Stillwell Tahir Tallman Tanaka-Ross Thistlewood Toussaint Trevino
Underhill Valdivia Vanterpool Villanueva Vuong Wainwright Weatherby Whitehorse Winterbourne Yamada
Yarrow Zamora Zielinski
`
  .trim()
  .split(/\s+/);
