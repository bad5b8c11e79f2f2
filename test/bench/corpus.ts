import { inventCountry, type Subject } from './invented';
import { createRandom, type Random } from './random';

/** A fact file with a thousand facts, and prose that mentions what they are about in about every second sentence. */
export interface Corpus {
  readonly facts: string;
  readonly draft: string;
}

/** Makes the corpus; the same seed makes the same one. `size` is the draft's length in characters. */
export function createCorpus(seed: number, size: number): Corpus {
  const { facts, drafts } = createCorpora(seed, size, 1);
  return { facts, draft: drafts[0] ?? '' };
}

/** The corpus with `count` drafts about the same facts, the first of them the corpus's own; `scale` thousands of facts. */
export function createCorpora(
  seed: number,
  size: number,
  count: number,
  scale = 1,
): { facts: string; drafts: readonly string[] } {
  const random = createRandom(seed);
  const country = inventCountry(random, scale);
  return { facts: factFile(country), drafts: Array.from({ length: count }, () => draft(country, random, size)) };
}

function factFile(country: readonly Subject[]): string {
  const entities = country.map(({ id, label, type }) => `  ${id}:\n    label: ${label}\n    type: ${type}\n`);
  const facts = country.flatMap(({ id, label, facts }) =>
    facts.map(
      ({ property, value }) =>
        `  - subject: ${id}\n    property: ${property}\n    value: ${value}\n    statement: What the almanac says of ${label}.\n` +
        '    references:\n      - source: almanac\n        quote: as the almanac has it\n    reviewed: 2026-11-23\n',
    ),
  );
  const source = '  almanac:\n    type: book\n    title: The Almanac\n    issued: 2020\n';
  return `entities:\n${entities.join('')}\nsources:\n${source}\nfacts:\n${facts.join('')}`;
}

function draft(country: readonly Subject[], random: Random, size: number): string {
  const told = country.filter(({ facts }) => facts.length > 0);
  let text = '---\ntitle: Along the river\ndate: 2022-07-20\n---\n\n# Along the river\n';
  for (let block = 1; text.length < size; block++) {
    if (block % 12 === 0) text += `\n## ${random.pick(told).label}, then and now\n`;
    else if (block % 9 === 0) text += `\n${Array.from({ length: 4 }, () => `- ${statement(told, random)}\n`).join('')}`;
    else text += `\n${paragraph(told, random)}\n`;
  }
  return text.slice(0, text.lastIndexOf('\n', size) + 1);
}

function paragraph(told: readonly Subject[], random: Random): string {
  const sentences = Array.from({ length: random.between(3, 7) }, (_, at) =>
    at % 2 === 0 ? statement(told, random) : aside(random),
  );
  return wrap(sentences.join(' '));
}

/** One statement in twelve is wrong. */
function statement(told: readonly Subject[], random: Random): string {
  const { label, facts } = random.pick(told);
  const { written, wrong, wordings } = random.pick(facts);
  const value = random.between(1, 12) === 1 ? wrong : written;
  const text = random.pick(wordings).replace('{subject}', label).replace('{value}', value);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${random.pick(endings)}.`;
}

const endings = [
  '',
  '',
  ', which surprised nobody',
  ' — or so the archive says',
  ', **a date** that schoolchildren learn',
  ', as *The Almanac* notes',
];

function aside(random: Random): string {
  return random.pick(asides).replace(/\{(\w+)\}/g, (_, kind: string) => random.pick(choices[kind] ?? ['']));
}

const choices: Readonly<Record<string, readonly string[]>> = {
  who: [
    'a ferryman',
    'the deputy mayor',
    'an old customs officer',
    'one of the engineers',
    'a market trader',
    'her neighbour',
  ],
  what: ['tomatoes', 'railway sleepers', 'second-hand tyres', 'schoolbooks', 'honey', 'cement'],
  when: ['last spring', 'two weeks later', 'on Tuesday', 'in the 1990s', 'three days earlier', 'before the thaw'],
  much: ['about 300', 'nearly a dozen', 'more than 4,000', 'some 12 per cent of', 'half of', 'twenty-one'],
};

const asides: readonly string[] = [
  'Not much has moved here since, says {who}, except {what} and the price of {what}.',
  '{much} people came to look {when}, and most of them stayed for lunch.',
  'It is the kind of place where {who} still remembers who was late, and why.',
  'The [minutes of the meeting](https://example.org/minutes) run to {much} pages, and {who} has read them all.',
  '“We never asked for it,” says {who}, who sells {what} by the road, “but we would not give it back.”',
  'Nobody could say how long the papers would take, and nobody seemed to mind.',
  'By noon the trucks with {what} stood in a line that reached down to the mill.',
  'What changed {when} was less the law than the mood: {who} began to answer letters again.',
  'He shrugged, counted the boxes twice and signed for {much} crates of {what}.',
  'The road itself is older than the map, and it has outlived {much} plans to move it.',
  'Since then the two offices have spoken {when}, by telephone, for {much} minutes.',
  'For the people on the bank all this is far away; they count in {what}.',
];

function wrap(text: string): string {
  let line = 0;
  return text.replace(/ (\S+)/g, (_, word: string) => {
    line += word.length + 1;
    if (line < 80) return ` ${word}`;
    line = word.length;
    return `\n${word}`;
  });
}
