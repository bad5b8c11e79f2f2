import { eachDraft, eachFix, eachVerdict } from '../../../support/eachDraft';

const facts = `
entities:
  wendt: { label: Clara Wendt, type: person }
  road: { label: The Salt Road, type: work }
  norland: { label: Norland, type: place }
  luntz: { label: Luntz, type: place }
  lindau: { label: Lindau, type: place }
  cake: { label: Zimtkranz, type: thing }
  tower: { label: Linden Tower, type: place }
  works: { label: Oberndorf Works, type: organization }
  larks: { label: The Gray Larks, type: organization }
  tolk: { label: Tolk Software, type: organization }
  airport: { label: Karlsfeld Airport, type: place }
  strike: { label: Hallen Strike, type: event }
  treaty: { label: Treaty of Vardal, type: thing }
  heron: { label: Heron 20, type: thing }
  metal: { label: Vellium, type: thing }
  tuft: { label: Captain Tuft, type: work }
  ferry: { label: Night Ferry, type: work }
  team: { label: SV Luntz, type: organization }
  pact: { label: Nordic Pact, type: organization }
  park: { label: Seepark, type: place }
  gate: { label: Grey Gate, type: place }
  fire: { label: Harz Fire, type: event }
facts:
  - { subject: pact, property: member-count, value: 12 }
  - { subject: pact, property: leader, value: Edda Kranz }
  - { subject: works, property: employees, value: 3400 }
  - { subject: park, property: capacity, value: 21500 }
  - { subject: fire, property: injured, value: 210 }
  - { subject: tower, property: cost, value: $24 million }
  - { subject: tower, property: elevation, value: 640 m }
  - { subject: tower, property: material, value: Grey granite }
  - { subject: gate, property: material, value: Bronze }
  - { subject: metal, property: boiling-point, value: 1340 °C }
  - { subject: metal, property: atomic-number, value: 121 }
  - { subject: heron, property: speed, value: 310.42 km/h }
  - { subject: heron, property: price, value: "$7,200" }
  - { subject: cake, property: ingredient, value: [flour, butter, honey, cinnamon] }
  - { subject: treaty, property: signed, value: 1815 }
  - { subject: wendt, property: burial-place, value: lindau }
  - { subject: wendt, property: born, value: 1861-03-14 }
  - { subject: wendt, property: birthplace, value: lindau }
  - { subject: wendt, property: nationality, value: Austria }
  - { subject: wendt, property: full-name, value: Clara Henriette Wendt }
  - { subject: wendt, property: religion, value: Lutheranism }
  - { subject: road, property: published, value: 1957 }
  - { subject: road, property: author, value: Edda Kranz }
  - { subject: road, property: language, value: German }
  - { subject: road, property: publisher, value: Hall & Moss }
  - { subject: norland, property: language-spoken, value: German }
  - { subject: norland, property: continent, value: Africa }
  - { subject: norland, property: demonym, value: Norlander }
  - { subject: luntz, property: country, value: Austria }
  - { subject: luntz, property: nickname, value: The Lantern }
  - { subject: luntz, property: motto, value: Ever Upward }
  - { subject: cake, property: country, value: Austria }
  - { subject: cake, property: region, value: Tyrol }
  - { subject: tower, property: location, value: luntz }
  - { subject: tower, property: completed, value: 1936 }
  - { subject: works, property: dissolved, value: 1975 }
  - { subject: works, property: founded, value: 1894 }
  - { subject: larks, property: place-of-formation, value: lindau }
  - { subject: tolk, property: acquired, value: 2011 }
  - { subject: airport, property: runway-length, value: 2100 m }
  - { subject: airport, property: operator, value: Insel Group }
  - { subject: airport, property: city-served, value: lindau }
  - { subject: strike, property: ended, value: 1912 }
  - { subject: treaty, property: ratified, value: 1816 }
  - { subject: heron, property: first-flight, value: 1950 }
  - { subject: metal, property: discovered-by, value: Edda Kranz }
  - { subject: tuft, property: creator, value: Edda Kranz }
  - { subject: ferry, property: screenwriter, value: Edda Kranz }
  - { subject: team, property: country, value: Austria }
`;

describe('the one fact of a sentence', () => {
  describe('is read where a copula equates a value with a clause', () => {
    eachVerdict(facts, [
      ['1867 is the year in which Clara Wendt was born.', ['refuted 1867']],
      ['1867 was the year Clara Wendt was born.', ['refuted 1867']],
      ['1951 was when The Salt Road was released.', ['refuted 1951']],
      ['The year in which Clara Wendt was born is 1867.', ['refuted 1867']],
      ['It was on 14 March 1816 that Clara Wendt was born.', ['refuted 14 March 1816']],
      ['It was in Graz that Clara Wendt was born.', ['refuted Graz']],
      ['Graz was the place where Clara Wendt was born.', ['refuted Graz']],
      ['The place Clara Wendt was born is Graz.', ['refuted Graz']],
      ['Hungary is the country that Zimtkranz comes from.', ['refuted Hungary']],
      ['The country where Luntz is located is Hungary.', ['refuted Hungary']],
      ['Paul Rieger is the one who wrote The Salt Road.', ['refuted Paul Rieger']],
      ['1861 is the year in which Clara Wendt was born.', ['supported 1861']],
      ['It was in Lindau that Clara Wendt was born.', ['supported Lindau']],
    ]);
    eachDraft(facts, [
      '1963 was the year The Salt Road was published in Japan.',
      '1867 was the year in which the brother of Clara Wendt left.',
      'Was it in Graz that Clara Wendt was born?',
      'It was not in Graz that Clara Wendt was born.',
      'Graz was the place where Clara Wendt was happy.',
      'Hungary is a country that Clara Wendt loved.',
    ]);
  });

  describe('is read where a year stands behind a date’s name', () => {
    eachVerdict(facts, [
      ['The birth year of Clara Wendt is 1871.', ['refuted 1871']],
      ['The completion date of the Linden Tower is 1939.', ['refuted 1939']],
      ['The release date of The Salt Road was 1953.', ['refuted 1953']],
      ['The date of the opening is nearer, and the number of guests is 1953.', []],
      ['1971 saw the end of Oberndorf Works.', ['refuted 1971']],
      ['1956 saw the first flight of the Heron 20.', ['refuted 1956']],
    ]);
  });

  describe('is read in wordings of its own', () => {
    eachVerdict(facts, [
      ['The full name of Clara Wendt is Clara Josephine Wendt.', ['refuted Clara Josephine Wendt']],
      ['Clara Wendt is of Hungarian nationality.', ['refuted Hungarian']],
      ['Clara Wendt has Hungarian nationality.', ['refuted Hungarian']],
      ['Zimtkranz is a dish from Hungary.', ['refuted Hungary']],
      ['Zimtkranz hails from Hungary.', ['refuted Hungary']],
      ['Zimtkranz can be traced back to Hungary.', ['refuted Hungary']],
      ['Zimtkranz is a cake which comes from Hungary.', ['refuted Hungary']],
      ['A speciality of Carinthia is Zimtkranz.', ['refuted Carinthia']],
      ['Zimtkranz is from the Tyrol region.', ['supported Tyrol']],
      ['Zimtkranz is from Austria.', ['supported Austria']],
      ['The Linden Tower can be found in Graz.', ['refuted Graz']],
      ['The Gray Larks originate from Graz.', ['refuted Graz']],
      ['Captain Tuft was the idea of Paul Rieger.', ['refuted Paul Rieger']],
      ['Night Ferry is based on a screenplay by Paul Rieger.', ['refuted Paul Rieger']],
      ['The discovery of Vellium was made by Paul Rieger.', ['refuted Paul Rieger']],
      ['Karlsfeld Airport is under the operation of Anker Group.', ['refuted Anker Group']],
      ['The airport for Graz is Karlsfeld Airport.', ['refuted Graz']],
      ['The language spoken in Norland is Dutch.', ['refuted Dutch']],
      ['In Norland, Dutch is spoken.', ['refuted Dutch']],
      ['Karlsfeld Airport has a runway that is 2600 metres long.', ['refuted 2600 metres']],
      ['Karlsfeld Airport has Anker Group as it’s operator.', ['refuted Anker Group']],
      ['The Treaty of Vardal got its ratification in 1817.', ['refuted 1817']],
      ['Oberndorf Works existed until 1965.', ['refuted 1965']],
    ]);
    eachDraft(facts, [
      'Zimtkranz can also be found in Hungary.',
      'SV Luntz came from Hungary with a draw.',
      'Zimtkranz is from a shop in Graz.',
      'Norland is an African country.',
      'Norland is a country that Dutch traders knew.',
    ]);
  });

  describe('counts and measures', () => {
    eachVerdict(facts, [
      ['The number of members of the Nordic Pact is 14.', ['refuted 14']],
      ['There are 14 members in the Nordic Pact.', ['refuted 14 members']],
      ['The number of employees at Oberndorf Works is 8400.', ['refuted 8400']],
      ['7,400 people work for Oberndorf Works.', ['refuted 7,400 people']],
      ['The Seepark can hold 11,500 spectators.', ['refuted 11,500 spectators']],
      ['310 people were injured in the Harz Fire.', ['refuted 310 people']],
      ['The construction cost of the Linden Tower was $64 million.', ['refuted $64 million']],
      ['The Heron 20 costs $6,200.', ['refuted $6,200']],
      ['At 240 metres above sea level is located the Linden Tower.', ['refuted 240 metres']],
      ['Vellium has a boiling point of 1540 °C.', ['refuted 1540 °C']],
      ['The temperature at which Vellium boils is 1940 °C.', ['refuted 1940 °C']],
      ['171 is the atomic number of Vellium.', ['refuted 171']],
      ['The average speed of the Heron 20 is 370.42 km/h.', ['refuted 370.42 km/h']],
      ['The average speed of the Heron 20 is 280 km/h.', []],
      ['It was 1988 when Clara Wendt was born.', ['refuted 1988']],
      ['1816 is the year the Treaty of Vardal was signed.', ['refuted 1816']],
    ]);
    eachDraft(facts, ['The Seepark hosted 600 guests.', 'The set of 12 stamps shows the Linden Tower.']);
  });

  describe('has common nouns for values, names of names, and slips in its verbs', () => {
    eachVerdict(facts, [
      ['The Linden Tower is made of bronze.', ['refuted bronze']],
      ['The Grey Gate is made of bronze.', ['supported bronze']],
      [
        'The ingredients of Zimtkranz are flour, butter, honey and maple syrup.',
        ['supported flour', 'supported butter', 'supported honey', 'refuted maple syrup'],
      ],
      ['Paul Rieger is the name of the leader of the Nordic Pact.', ['refuted Paul Rieger']],
      ['The name of the leader of the Nordic Pact is Paul Rieger.', ['refuted Paul Rieger']],
      ['Vellium was discoverd by Paul Rieger.', ['refuted Paul Rieger']],
      ['Karlsfeld Airport is run by Anker Group.', ['refuted Anker Group']],
      ['The Treaty of Vardal got signed in 1817.', ['refuted 1817']],
      ['Clara Wendt was laid to rest in Graz.', ['refuted Graz']],
      ['Luntz is an Hungarian town.', ['refuted Hungarian']],
    ]);
    eachDraft(facts, ['The ingredients of Zimtkranz are flour, butter, honey and so on.']);
  });

  describe('tells of what holds a place', () => {
    eachVerdict(facts, [
      ['The Linden Tower is in Luntz, Hungary.', ['supported Luntz', 'refuted Hungary']],
      ['The Linden Tower is in Luntz, Austria.', ['supported Luntz', 'supported Austria']],
      ['Zimtkranz is found in the region of Carinthia, Austria.', ['refuted Carinthia']],
      ['Clara Wendt was born in Tupelo, Mississippi and died young.', ['refuted Tupelo, Mississippi']],
    ]);
    eachDraft(facts, ['The bells of Luntz, Hungary and Poland were melted down.']);
  });

  describe('may be told by another form of a name', () => {
    eachVerdict(facts, [
      ['Hall and Moss published The Salt Road.', ['supported Hall and Moss']],
      ['The Salt Road was published by Hall + Moss.', ['supported Hall + Moss']],
      ['People from Norland are called Norlanders.', ['supported Norlanders']],
    ]);
    eachDraft(facts, [
      'The Lantern is the nickname of Luntz.',
      'Ever Upward is the motto of Luntz.',
      'Clara Wendt was a Lutheran.',
      'Clara Wendt was a Christian.',
    ]);
  });

  describe('is corrected in the writer’s own form', () => {
    eachFix(facts, [
      ['Clara Wendt’s nationality is Soviet.', 'Clara Wendt’s nationality is Austrian.'],
      ['Clara Wendt was born in Tupelo, Mississippi.', 'Clara Wendt was born in Lindau.'],
      ['Clara Wendt is of Hungarian nationality.', 'Clara Wendt is of Austrian nationality.'],
      ['Luntz is an Hungarian town.', 'Luntz is an Austrian town.'],
      ['The Linden Tower is made of bronze.', 'The Linden Tower is made of grey granite.'],
      ['The Karlsfeld Airport runway is 2600.0 metres long.', 'The Karlsfeld Airport runway is 2100.0 metres long.'],
      ['People from Norland are called Norlandians.', 'People from Norland are called Norlanders.'],
      ['The Anchor is the nickname of Luntz.', 'The Lantern is the nickname of Luntz.'],
    ]);
  });
});
