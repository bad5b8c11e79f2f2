import type { Random } from './random';

/** One thing of the invented country that the benchmark's facts and drafts are about. */
export interface Subject {
  readonly id: string;
  readonly label: string;
  readonly type: 'person' | 'place' | 'organization' | 'event';
  readonly facts: readonly InventedFact[];
}

export interface InventedFact {
  readonly property: string;
  /** As the fact file has it: EDTF, an entity's id, an amount. */
  readonly value: string;
  /** The value in prose, and a wrong one. */
  readonly written: string;
  readonly wrong: string;
  /** How prose states it, with {subject} and {value}. */
  readonly wordings: readonly string[];
}

/** How many of each there are: a thousand facts in all. */
const counts = { town: 40, person: 80, bridge: 60, company: 65, treaty: 50, war: 50 };

/** Makes the country, `scale` times as large as it is for a thousand facts. No name in it is anybody's on purpose. */
export function inventCountry(random: Random, scale = 1): readonly Subject[] {
  const names = createNames(random);
  const towns = list(counts.town * scale, () => named(names.place(), 'place'));
  const persons = list(counts.person * scale, () => {
    const place = random.pick(towns);
    return {
      ...named(`${names.given()} ${names.family()}`, 'person'),
      facts: [
        date('born', random, 1920, 1975, [
          '{subject} was born on {value}',
          '{subject}, born on {value}, grew up by the water',
        ]),
        entity('birthplace', place, random.pick(towns), [
          '{subject} was born in {value}',
          '{subject} came into the world in {value}',
        ]),
        year('elected', random, 1990, 2015, [
          '{subject} was elected to the council in {value}',
          'voters elected {subject} in {value}',
        ]),
      ],
    };
  });
  const bridges = list(counts.bridge * scale, () => ({
    ...named(`${names.place()} Bridge`, 'place'),
    facts: [
      date('opened', random, 1950, 2010, [
        '{subject} opened on {value}',
        'traffic has crossed {subject} since it opened on {value}',
      ]),
      year('built-from', random, 1930, 1949, [
        'work on {subject} began in {value}',
        'construction of {subject} started in {value}',
      ]),
      amount('length', random.between(80, 900), 'metres', [
        '{subject} is {value} long',
        'at {value}, {subject} is longer than it looks',
      ]),
      entity('architect', random.pick(persons), random.pick(persons), [
        '{subject} was designed by {value}',
        '{value} designed {subject}',
      ]),
      entity('location', random.pick(towns), random.pick(towns), [
        '{subject} stands in {value}',
        '{subject} lies in {value}',
      ]),
    ],
  }));
  const companies = list(counts.company * scale, () => ({
    ...named(`${names.place()} ${random.pick(['Freight', 'Timber', 'Waterworks', 'Ferries'])}`, 'organization'),
    facts: [
      year('founded', random, 1900, 1990, [
        '{subject} was founded in {value}',
        '{subject}, founded in {value}, still pays its dividend',
      ]),
      entity('headquarters', random.pick(towns), random.pick(towns), [
        '{subject} is based in {value}',
        '{subject} has its headquarters in {value}',
      ]),
      amount('employees', random.between(2300, 9000), 'people', ['{subject} employs {value}']),
      entity('chief-executive', random.pick(persons), random.pick(persons), [
        'the chief executive of {subject}, {value}, would not comment',
      ]),
    ],
  }));
  const treaties = list(counts.treaty * scale, () => ({
    ...named(`Treaty of ${names.place()}`, 'event'),
    facts: [
      date('signed', random, 1950, 2005, [
        '{subject} was signed on {value}',
        'the two sides signed {subject} on {value}',
      ]),
      entity('location', random.pick(towns), random.pick(towns), ['{subject} was signed in {value}']),
    ],
  }));
  const wars = list(counts.war * scale, () => ({
    ...named(`${names.place()} War`, 'event'),
    facts: [
      date('started', random, 1950, 2005, ['{subject} broke out on {value}', '{subject} began on {value}']),
      amount('duration', random.between(12, 90), 'days', ['{subject} lasted {value}']),
    ],
  }));
  return [...towns, ...persons, ...bridges, ...companies, ...treaties, ...wars];
}

const onsets = 'b br ch d f g gl h k kr l m n p r s sh st t tr v z'.split(' ');
const rhymes = 'a ai an ar e el en er i il in ir o ol on or u ul un ur'.split(' ');

function createNames(random: Random) {
  const taken = new Set<string>();
  const fresh = (make: () => string): string => {
    let name = make();
    while (taken.has(name)) name = make();
    taken.add(name);
    return name;
  };
  const syllables = (most: number, ending: readonly string[]) => {
    const parts = list(random.between(2, most), () => random.pick(onsets) + random.pick(rhymes));
    const name = parts.join('') + random.pick(ending);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  return {
    given: () => syllables(2, ['n', 'ra', 'l', 'sa']),
    family: () => fresh(() => syllables(3, ['yan', 'ov', 'sky', 'oğlu', 'ić', 'man'])),
    place: () => fresh(() => syllables(3, ['ville', 'grad', 'stan', 'burg', 'wick', 'port'])),
  };
}

function named(label: string, type: Subject['type']): Subject {
  return { id: label.toLowerCase().replace(/[^a-z]+/g, '-'), label, type, facts: [] };
}

const months = 'January February March April May June July August September October November December'.split(' ');

function date(property: string, random: Random, from: number, to: number, wordings: readonly string[]): InventedFact {
  const [y, m, d] = [random.between(from, to), random.between(1, 12), random.between(1, 28)];
  const value = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const month = months[m - 1] ?? '';
  return { property, value, written: `${d} ${month} ${y}`, wrong: `${d} ${month} ${y + 1}`, wordings };
}

function year(property: string, random: Random, from: number, to: number, wordings: readonly string[]): InventedFact {
  const value = random.between(from, to);
  return { property, value: String(value), written: String(value), wrong: String(value + 3), wordings };
}

function amount(property: string, value: number, unit: string, wordings: readonly string[]): InventedFact {
  const write = (n: number) => `${n.toLocaleString('en-US')} ${unit}`;
  return { property, value: `${value} ${unit}`, written: write(value), wrong: write(value + 70), wordings };
}

function entity(property: string, value: Subject, wrong: Subject, wordings: readonly string[]): InventedFact {
  return { property, value: value.id, written: value.label, wrong: wrong.label, wordings };
}

function list<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
