import { checkerOf, eachForm, eachTrap, type Kernel } from '../../support/eachForm';
import { facts, kernels } from './kernels';

const check = checkerOf(facts);

interface Dated extends Kernel {
  /** The event as a noun: “the *opening* of S”. */
  readonly of: string;
  readonly when: string;
  readonly v: string;
}

const dates = kernels.flatMap((kernel): Dated[] => {
  const [, of, when] =
    /^(opening|death|publication|foundation|takeover|signing) ((?:in|on) V)$/.exec(kernel.nominal ?? '') ?? [];
  return of === undefined || when === undefined ? [] : [{ ...kernel, of, when, v: 'V' }];
});

const measures = kernels.filter(({ nominal }) => nominal?.includes(' of V') === true);

const people = kernels.filter(({ participle }) => participle?.endsWith(' by V') === true);

describe('a noun phrase that tells of an event', () => {
  eachForm(check, dates, [
    'The {of} of {S} {when} drew little notice.',
    'Much has changed since the {of} of {S} {when}.',
    '{S}’s {v} {of} drew little notice.',
    'Since {its} {of} {when}, {S} has often been in the papers.',
    '{S} is well known. After {its} {of} {when}, the papers forgot the {noun}.',
    'The story of {S}, from the first plans to {its} {of} {when}, fills three books.',
    'Few know of {S}’s {of} {when}.',
    '{S} is known for {its} {of} {when}.',
    'We remember {S} and {its} {of} {when}.',
    '# {S} since {its} {of} {when}',
    '- {v}: {of} of {S}',
  ]);

  describe('may tell of another’s', () => {
    eachTrap(check, dates, [
      'The opening of the road to {S} {when} drew crowds.',
      'The {of} of the {S} museum {when} drew crowds.',
      'Until the {of} of {its} rival {when}, {S} was alone.',
      'The planned {of} of {S} {when} came to nothing.',
      'The council plans {S}’s {of} {when}.',
      'Critics doubt {S}’s {of} {when}.',
      'The rumours about {S}’s {of} {when} are false.',
    ]);
  });

  describe('may stand beside the day on which it is remembered', () => {
    eachTrap(check, dates, [
      'The tenth anniversary of the {of} of {S}, {when}, drew crowds.',
      'The {v} anniversary of the {of} of {S} drew crowds.',
    ]);
  });
});

describe('a noun phrase that tells how much', () => {
  eachForm(check, measures, [
    'With its {nominal}, {S} is well known.',
    '{S}, with a {nominal}, is well known.',
    '{S}’s {nominal} surprised everybody.',
    'Everyone talked about {S}’s {nominal}.',
    '{S} owed its fame to its {nominal}.',
    '{S} is well known. Its {nominal} surprised everybody.',
  ]);

  describe('may tell of something beside it', () => {
    eachTrap(check, measures, [
      '{S} has a museum with a {nominal}.',
      'The Kell, with a {nominal}, is bigger than {S}.',
      'Despite the Kell’s {nominal}, {S} is better known.',
      'Critics doubted {S}’s {nominal}.',
      'He was sceptical about {S}’s {nominal}.',
    ]);
  });
});

describe('a participle', () => {
  const told = kernels.filter(({ participle }) => participle !== undefined);
  eachForm(check, told, [
    '{S} – {participle} – is well known.',
    '{S} ({participle}) is well known.',
    '{S}, a {noun} {participle}, is well known.',
    '- **{S}** – {participle}.',
    '- {S}, {participle}',
    '# {S} – {participle}',
    '![{S}, {participle}](photo.jpg)',
    'Left: {S}, {participle}. Right: the old mill.',
  ]);

  describe('of something else says nothing of it', () => {
    eachTrap(check, told, [
      'The {S} museum, {participle}, is well known.',
      'The Kell, {participle}, is older than {S}.',
      '{S} has a rival: the Kell, {participle}.',
    ]);
  });
});

describe('what stands in brackets behind a name', () => {
  const years = kernels
    .filter(({ past }) => /^(?:opened|was published) in V$/.test(past))
    .map(kernel => ({ ...kernel, v: 'V' }));
  eachForm(check, years, ['{S} ({v}) is well known.', 'Few remember {S} ({v}).', '- *{S}* ({v})']);

  describe('may be told of a longer phrase', () => {
    eachTrap(check, years, [
      'A book about {S} ({v}) is well known.',
      '*A History of {S}* ({v}) is well known.',
      'The road to {S} ({v}) is well known.',
      '{S} (see Hale {v}) is well known.',
    ]);
  });
});

describe('a measure before a noun', () => {
  const compounds: (Kernel & { readonly v: string })[] = [
    ['Tarnow Dam', '92-metre', '140-metre'],
    ['Ostrow Bridge', '640-metre', '910-metre'],
    ['Salt Harvest', '118-minute', '95-minute'],
    ['The Slow Tides', '312-page', '540-page'],
  ].flatMap(([subject, right = '', wrong = '']) =>
    kernels
      .filter(kernel => kernel.subject === subject)
      .slice(0, 1)
      .map(kernel => ({ ...kernel, right, wrong, v: 'V' })),
  );
  eachForm(check, compounds, [
    'The {v} {noun}, {S}, is well known.',
    '{S}, the {v} {noun} in the north, is well known.',
    'A {v} {noun}, {S} is well known.',
    '{S} is a {v} {noun}.',
  ]);

  describe('may bring up another one', () => {
    const places = compounds.filter(({ noun }) => noun === 'dam' || noun === 'bridge');
    eachTrap(check, places, ['Beside {S}, a {v} {noun} is planned.', '{S} replaced a {v} {noun}.']);
    eachTrap(check, compounds, ['{S} is well known. A {v} {noun} stands beside it.']);
  });
});

describe('a name in apposition', () => {
  eachForm(check, people, ['{S}, {participle}, is well known.', 'One of them is {S}, {participle}.']);
});
