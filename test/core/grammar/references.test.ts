import { checkerOf, eachForm, eachTrap } from '../../support/eachForm';
import { facts, kernels } from './kernels';

const check = checkerOf(facts);

const persons = kernels.filter(({ pronoun }) => pronoun !== 'it');
const things = kernels.filter(({ pronoun }) => pronoun === 'it');
/** Those whose nominal needs no “by” or “to”, which a noun phrase in the midst of a sentence leaves open. */
const measured = kernels.filter(({ nominal }) => nominal !== undefined && !/ (?:by|to) V$/.test(nominal));
/** “its *director, V,*”: who is something to the subject. */
const related = [
  ['Ida Moe', 'husband', 'Nils Falk', 'Karl Holm'],
  ['The Slow Tides', 'author', 'Ida Moe', 'Marta Quist'],
  ['Salt Harvest', 'director', 'Eva Strand', 'Otto Lind'],
  ['Northwind', 'founder', 'Ada Brenn', 'Nils Falk'],
  ['Ostrow Bridge', 'architect', 'Otto Lind', 'Karl Holm'],
].flatMap(([subject, role, right, wrong]) =>
  kernels
    .filter(kernel => kernel.subject === subject)
    .slice(0, 1)
    .map(kernel => ({ ...kernel, nominal: `${role}, V,`, right: right ?? '', wrong: wrong ?? '' })),
);

describe('who is meant', () => {
  describe('by a pronoun, is whom the sentence before is about', () => {
    eachForm(check, kernels, [
      '{S} is well known. {It} {past}.',
      '{S} deserves a book of {its} own. {It} {past}.',
      '{S} is hardly known abroad. Yet {it} {past}.',
      '{S} attracts little attention. The records show that {it} {past}.',
      '{S} is no ordinary {noun}. {It} {past}.',
      "{S}'s history is long: {it} {past}.",
      'The fame of {S} has lasted. {It} {past}.',
    ]);
  });

  describe('by a pronoun, is what the sentence before brings up', () => {
    eachForm(check, kernels, [
      'Everybody talks about {S}. {It} {past}.',
      'Few people remember {S}. {It} {past}.',
      'Let us turn to {S}. {It} {past}.',
      'Historians have written a great deal about {S}. {It} {past}.',
      'Have you heard of {S}? {It} {past}.',
      'Much has been said about {S}. {It} {past}.',
      'One {noun} stands out: {S}. {It} {past}.',
      'The {noun} is called {S}. {It} {past}.',
      'In the case of {S}, things are simple. {It} {past}.',
      'At the heart of the debate is {S}. {It} {past}.',
    ]);
  });

  describe('is still whom the text spoke of, where others come in who are no “it”', () => {
    eachForm(check, kernels, [
      '{S} is well known. Visitors come all year round. {It} {past}.',
      '{S} is well known. Everybody has an opinion. {It} {past}.',
      '{S} is well known. There is a reason for that. {It} {past}.',
      '{S} is well known. My grandfather loved {him}. {It} {past}.',
      '{S} is well known. {Its} admirers are many. {It} {past}.',
      '{S} is well known. (More about that below.) {It} {past}.',
      '{S} is well known. It is hard to say why. {It} {past}.',
      '{S} is well known. I have read everything that there is. {It} {past}.',
      'Everybody talks about {S}.\n\n{It} {past}.',
      'Everybody talks about {S}. Nobody knows why. {It} {past}.',
    ]);
  });

  describe('by a pronoun, may stand in the same sentence', () => {
    eachForm(check, kernels, [
      'As for {S}, {it} {past}.',
      'Everybody talks about {S}, but nobody knows that {it} {past}.',
      '{S} is well known – {it} {past}.',
      'Everyone who knows {S} knows that {it} {past}.',
      'When {it} {past}, {S} drew a crowd.',
      'By the time {it} {past}, {S} was already famous.',
      'Although {it} {past}, {S} is hardly known.',
      'If you ask about {S}, everyone will tell you that {it} {past}.',
      'The remarkable thing about {S} is that {it} {past}.',
      'Everybody talks about {S} as if nobody knew that {it} {past}.',
      'Everybody talks about {S}, {who} {past}.',
      '{S}, about {whom} many books have been written, {past}.',
    ]);
  });

  describe('stands above, in a heading, a title, a caption, a lead-in, an entry or a row', () => {
    eachForm(check, kernels, [
      '# The story of {S}\n\n{It} {past}.',
      '# {S}\n\n## History\n\n{It} {past}.',
      '---\ntitle: {S}\n---\n\n{It} {past}.',
      '![{S} in winter](a.jpg)\n\n{It} {past}.',
      '# Ten things to know about {S}\n\n1. {It} {past}.\n2. Visitors love {him}.',
      'Some facts about {S}:\n\n- {It} {past}.\n- Visitors love {him}.',
      '{S} at a glance:\n\n- {participle}\n- much photographed',
      '- **{S}**: {participle}, much photographed',
      '- **{S}** – {participle}',
      '| Name | Notes |\n|---|---|\n| {S} | {past} |',
      '| Name | Notes |\n|---|---|\n| {S} | {It} {past}. |',
    ]);
  });

  describe('by what it is', () => {
    eachForm(check, kernels, [
      'Everybody talks about {S}. The {noun} {past}.',
      'Everybody talks about {S}. The famous {noun} {past}.',
      'Everybody talks about {S}. The popular {noun} {past}.',
      'Everybody talks about {S}. That same {noun} {past}.',
      'Everybody talks about {S}. This {noun} {past}.',
      '{S} drew a crowd. The {noun} in question {past}.',
      "{S}'s fame has lasted. The {noun} {past}.",
      'A new book about {S} is out. The {noun} {past}.',
      '# A short history of {S}\n\nThe {noun} {past}.',
      '**{S}.** The {noun} {past}.',
      '{S} is well known. Many books have been written. Some of them are good. The {noun} {past}.',
      '{S} is well known. Visitors are welcome.\n\nThe {noun} {past}.',
      '"Nobody forgets {S}," said the mayor. The {noun} {past}.',
    ]);
    eachForm(
      check,
      kernels.filter(({ noun }) => noun !== 'accord'),
      [
        '{S} is well known, but few know that the {noun} {past}.',
        'Everybody talks about {S}, although the {noun} {past}.',
      ],
    );
  });

  describe('by its having something', () => {
    eachForm(check, measured, [
      'Everybody talks about {S}. {Its} {nominal} surprised many.',
      "{S} is well known. The {noun}'s {nominal} was much discussed.",
      'Everybody talks about {S}, and {its} {nominal} is mentioned in every guidebook.',
      'With {its} {nominal}, {S} impressed many.',
      '{S}, whose {nominal} surprised many, is well known.',
      '{S} is well known. Visitors come all year round. {Its} {nominal} surprised many.',
    ]);
    eachForm(check, related, [
      'Everybody talks about {S}. {Its} {nominal} is less famous.',
      "{S} is well known. The {noun}'s {nominal} was less so.",
      '# {S}\n\n{Its} {nominal} is well known.',
      '{S} is well known. Visitors come all year round. {Its} {nominal} is less famous.',
    ]);
  });

  describe('by a surname or a given name', () => {
    eachForm(check, persons, [
      'Everybody talks about Ida Moe. Moe {past}.',
      'Everybody talks about Ida Moe, but nobody knows that Moe {past}.',
      'The history of Ida Moe is long. Moe {past}.',
      '# Ida Moe\n\nMoe {past}.',
      'Some facts about Ida Moe:\n\n- Moe {past}.',
      'Ida Moe grew up poor. Ida {past}.',
      'Everybody talks about Ida Moe, but nobody knows that Ida {past}.',
    ]);
  });

  describe('is another, where the words tell so', () => {
    eachTrap(check, kernels, [
      '{S} is a {noun}. The neighbouring {noun} {past}.',
      '{S} was not the only {noun}. A second {noun} {past}.',
      'Everybody talks about {S}. The other {noun} {past}.',
      'Everybody talks about {S}. Another {noun} {past}.',
      'Everybody talks about {S}. A {noun} nearby {past}.',
      'Everybody talks about {S}. The {noun} at Rask {past}.',
      'Everybody talks about {S}. Most {noun}s {past}.',
      '{S} has a rival. The rival {noun} {past}.',
      '{S} replaced an older {noun}. The older {noun} {past}.',
    ]);
    eachTrap(
      check,
      things.filter(({ past }) => !past.includes('lives')),
      [
        'Everybody talks about {S}, but nobody knows the mill that {past}.',
        'People talk about {S} and the mill. The latter {past}.',
        '{S} has a twin. It {past}.',
        'The mayor likes {S}. The mill {past}.',
      ],
    );
  });

  describe('is not clear, where a thing of its kind without a name comes in', () => {
    const [buildings, works] = [
      ['bridge', 'dam'],
      ['novel', 'film'],
    ].map(nouns => kernels.filter(({ noun }) => nouns.includes(noun)));
    eachTrap(check, buildings ?? [], [
      '{S} is often compared with another {noun}. It {past}.',
      '{S} has a museum. It {past}.',
      'Near {S} there is a mill. It {past}.',
      'Visitors to {S} love the mill. It {past}.',
      '{S} is well known. The mill is not. It {past}.',
      'The mill is near {S}. When it {past}, nobody noticed.',
      'A mill was named after {S}. It {past}.',
      '## {S}\n\nEverybody talks about it.\n\n## The mill\n\nIt {past}.',
    ]);
    eachTrap(check, works ?? [], [
      '{S} inspired a song. It {past}.',
      'A book about {S} appeared. It {past}.',
      'The documentary about {S} is out. It {past}.',
      'My uncle wrote a book about {S}. It {past}.',
    ]);
    eachTrap(
      check,
      things.filter(({ past }) => !past.includes('lives')),
      ['{S} is well known. Rask Hall is not. It {past}.', 'People know {S} and Rask Hall. It {past}.'],
    );
  });

  describe('is somebody else, where somebody else comes in', () => {
    eachTrap(check, persons, [
      'Ida Moe grew up poor. Her daughter Ida {past}.',
      'Ida Moe grew up poor. Ida Rask was her friend. Ida {past}.',
      '{S} is well known. A historian spoke. She {past}.',
      'Moe is a common name here. A farmer called Moe {past}. {S} is another matter.',
      'My aunt knew {S}. She {past}.',
      "{S}'s sister is well known. She {past}.",
      '{S} had a daughter. She {past}.',
      'The biographer of {S} is Lena Rask. She {past}.',
      '{S} is well known. Her heroine {past}.',
      '{S} has a brother, Jon Moe. Jon Moe {past}.',
    ]);
  });
});
