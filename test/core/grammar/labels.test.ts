import { checkerOf, eachForm, eachTrap, type Kernel } from '../../support/eachForm';
import { facts, kernels } from './kernels';

const check = checkerOf(facts);

interface Labelled extends Kernel {
  /** What a list of facts calls the property, with and without a capital. */
  readonly label: string;
  readonly lower: string;
  readonly v: string;
  /** The subject without an article. */
  readonly bare: string;
}

/** The kernels' predicates as labels. */
const labels: ReadonlyMap<string, string> = new Map([
  ['opened in V', 'Opened'],
  ['was V high', 'Height'],
  ['cost V', 'Cost'],
  ['was designed by V', 'Architect'],
  ['spanned V', 'Length'],
  ['died in V', 'Died'],
  ['was born in V', 'Birthplace'],
  ['married V', 'Spouse'],
  ['studied at V', 'Education'],
  ['was directed by V', 'Director'],
  ['was founded in V', 'Founded'],
  ['was founded by V', 'Founder'],
  ['was based in V', 'Headquarters'],
  ['employed V people', 'Employees'],
  ['was taken over on V', 'Acquired'],
  ['played its home games at V', 'Stadium'],
  ['had a population of V', 'Population'],
  ['claimed V lives', 'Deaths'],
  ['lasted V', 'Duration'],
  ['was signed on V', 'Signed'],
  ['was discovered by V', 'Discoverer'],
]);

const labelled = kernels.flatMap((kernel): Labelled[] => {
  const label = labels.get(kernel.past);
  if (label === undefined) return [];
  return [{ ...kernel, label, lower: label.toLowerCase(), v: 'V', bare: kernel.subject.replace(/^the /, '') }];
});

/** Two towns, of which the one's country is no slip for the other's. */
const country: Labelled = {
  subject: 'Fenmouth',
  bare: 'Fenmouth',
  noun: 'town',
  pronoun: 'it',
  past: 'lay in V',
  perfect: 'had lain in V',
  ing: 'lying in V',
  base: 'lie in V',
  label: 'Country',
  lower: 'country',
  v: 'V',
  right: 'Norland',
  wrong: 'Velia',
};

const work: Labelled[] = [
  ['was written by V', 'Author'],
  ['was published in V', 'Published'],
].flatMap(([past, label = '']) =>
  kernels
    .filter(kernel => kernel.past === past)
    .map(kernel => ({ ...kernel, label, lower: label.toLowerCase(), v: 'V', bare: kernel.subject })),
);

describe('a label and its value', () => {
  describe('tell of the heading that they stand below, as a line or a paragraph', () => {
    eachForm(
      check,
      [...labelled, country],
      [
        '# {bare}\n\n{label}: {v}',
        '# {bare}\n\n**{label}:** {v}',
        '# {bare}\n\n{label} — {v}',
        '# {bare}\n\n{label}\n: {v}',
        '# {bare}\n\n{label}: {v} | Status: in use',
        '# {bare}\n\nStatus: known; {lower}: {v}.',
        '# {bare}\n\nStatus: known  \n{label}: {v}  \nEntry: free',
        '# {bare}\n\n**Status:** known\n**{label}:** {v}\n**Entry:** free',
        '---\ntitle: {bare}\n---\n\n**{label}:** {v}',
      ],
    );
  });

  describe('tell of it as an item or a row', () => {
    eachForm(
      check,
      [...labelled, ...work, country],
      [
        '# {bare}\n\n- **{label}:** {v}\n- **Status:** known',
        '# {bare}\n\n- {label} – {v}',
        '# {bare}\n\nThe {noun} is well known.\n\n## Key facts\n\n- {label}: {v}',
        '# {bare}\n\n| {label} | {v} |\n| --- | --- |\n| Status | known |',
        '---\ntitle: {bare}\n---\n\n- {label}: {v}',
      ],
    );
  });

  describe('tell of what is named before', () => {
    eachForm(
      check,
      [...labelled, ...work, country],
      [
        '**{bare}**\n\n- {label}: {v}',
        '**{bare}**\n\n{label}: {v}',
        '{S} at a glance:\n\n- {label}: {v}',
        '- **{bare}**\n  - {label}: {v}',
        'Name: {bare}  \n{label}: {v}',
        '- Name: {bare}\n- {label}: {v}',
        '{S} – {lower}: {v}',
        '| Name | {label} | Status |\n| --- | --- | --- |\n| {bare} | {v} | known |',
        '| | Old Mill | {bare} |\n| --- | --- | --- |\n| {label} | unknown | {v} |',
      ],
    );
  });

  describe('of something else say nothing of it', () => {
    eachTrap(
      check,
      [...labelled, ...work, country],
      [
        '# {bare}\n\n- Museum {lower}: {v}',
        '# {bare}\n\n## The Kell\n\n{label}: {v}',
        '# {bare}\n\n**The Kell**\n\n{label}: {v}',
        'Name: Kell  \n{label}: {v}  \nNeighbour: {bare}',
        '| Name | {label} |\n| --- | --- |\n| {bare} | unknown |\n| Old Mill | {v} |',
        '| Name | {label} |\n| --- | --- |\n| {bare} museum | {v} |',
        '| | {bare} | Kell |\n| --- | --- | --- |\n| {label} | unknown | {v} |',
      ],
    );
  });

  describe('may be those of the draft itself, below its title', () => {
    eachTrap(check, work, ['# {bare}\n\n{label}: {v}', '---\ntitle: {bare}\n---\n\n*{label} {v}*\n\nA fine {noun}.']);
  });
});
