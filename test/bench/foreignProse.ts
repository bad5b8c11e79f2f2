import { createRandom, type Random } from './random';

/**
 * Drafts that speak of other things than the facts do, as most of an archive does: guides and reference pages with headings, lists,
 * code, links, tables and now and then a date. Each is about `size` characters long; the same seed makes the same drafts.
 */
export function createForeignDrafts(seed: number, size: number, count: number): readonly string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => page(random, size));
}

function page(random: Random, size: number): string {
  let text = `# ${title(random)}\n`;
  while (text.length < size) text += `\n${random.pick(parts)(random)}\n`;
  return text;
}

/** What a page is made of, each as often as it stands here. */
const parts: readonly ((random: Random) => string)[] = [
  ...Array.from({ length: 8 }, () => paragraph),
  random => `## ${title(random)}`,
  random => `### ${title(random)}`,
  random => list(random, '-'),
  random => list(random, '1.'),
  random =>
    `\`\`\`sh\n${lines(3, () => `${word(random, nouns)} --${word(random, nouns)}=${random.between(1, 99)}`)}\`\`\``,
  random => `> ${sentence(random)}`,
  random =>
    `| ${word(random, nouns)} | ${word(random, adjectives)} |\n| --- | --- |\n${lines(4, () => `| \`${word(random, nouns)}\` | ${clause(random)} |`)}`,
  random =>
    `Released on ${random.between(1, 28)} ${random.pick(months)} ${random.between(2001, 2024)}. ${sentence(random)}`,
];

function paragraph(random: Random): string {
  return lines(random.between(2, 5), () => sentence(random)).trimEnd();
}

function list(random: Random, mark: string): string {
  return lines(random.between(3, 6), () => `${mark} ${sentence(random)}`).trimEnd();
}

function sentence(random: Random): string {
  const begun = random.pick(['', '', 'If ', 'When ', 'In general, ', 'By default, ', 'For example, ', 'After that, ']);
  const second =
    random.between(1, 2) === 1
      ? `${random.pick([', and', ', but', ' because', ', so that', ';'])} ${clause(random)}`
      : '';
  const text = `${begun}${clause(random)}${second}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function clause(random: Random): string {
  const verb = random.pick(['{verb}', 'can {verb}', 'does not {verb}', 'must {verb}', 'has to {verb}', 'will {verb}']);
  const form = verb.replace('{verb}', word(random, verb === '{verb}' ? finite : verbs));
  const end = random.pick(['', '', ` ${random.pick(prepositions)} ${phrase(random)}`]);
  return `${phrase(random)} ${form} ${phrase(random)}${end}`;
}

function phrase(random: Random): string {
  const noun = word(random, nouns);
  const described = `${word(random, adjectives)} ${noun}`;
  switch (random.between(1, 16)) {
    case 1:
      return `\`${noun}\``;
    case 2:
      return `the [${described}](https://example.org/${noun}#${word(random, nouns)})`;
    case 3:
      return `*${noun}* in **${described}**`;
    case 4:
      return `${random.between(2, 900)} ${word(random, plurals)}`;
    case 5:
      return `${capitalized(word(random, nouns))} ${capitalized(word(random, nouns))}`;
    case 6:
      return `version ${random.between(1, 9)}.${random.between(0, 20)} of the ${noun}`;
    case 7:
    case 8:
      return word(random, plurals);
    default:
      return `${random.pick(determiners)} ${random.between(1, 2) === 1 ? described : noun}`;
  }
}

function title(random: Random): string {
  return capitalized(
    `${word(random, verbs)} ${random.pick(determiners)} ${word(random, adjectives)} ${word(random, nouns)}`,
  );
}

function lines(count: number, line: () => string): string {
  return Array.from({ length: count }, () => `${line()}\n`).join('');
}

function word(random: Random, words: readonly string[]): string {
  return random.pick(words);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const months = 'January February March April May June July August September October November December'.split(' ');
const determiners = 'the a this that each every another your any its'.split(' ');
const prepositions = 'in on with from to before after without between under through against'.split(' ');

const verbs = (
  'accept adapt adjust align allow append apply approve arrange assemble assign attach avoid balance block borrow bundle call cancel carry ' +
  'catch change check claim clean clear close collect combine compare compile compress connect consume contain convert copy correct count ' +
  'cover create defer define delay delete deliver depend describe detect discard display divide drop emit enable end enter exclude expand ' +
  'expect explain export extend fail fetch fill filter find finish fit flush fold follow format gather generate grant group guard handle ' +
  'hide hold ignore import improve include index inherit insert inspect install invoke isolate join keep label launch learn limit link list ' +
  'listen load lock log look map mark match measure merge migrate mix move name need notice obtain offer open order override own pack ' +
  'parse pass patch pause permit place plan point prefer prepare prevent print process produce protect provide publish pull push query raise ' +
  'reach read rebuild receive record reduce refer reject release remove rename render repeat replace report request require reset resolve ' +
  'restore return reuse review rotate route run sample save scan schedule search select send serve set share show sign skip sort split start ' +
  'stop store stream submit support switch test throw track transform trigger trust unpack update upgrade use validate wait warn watch wrap write'
).split(' ');

const roots = (
  'access account action address agent alias answer archive argument array article asset backend backup banner batch binding block board ' +
  'branch bridge browser bucket buffer build button cache call cell chain channel chapter character chart class client clock cluster code ' +
  'column command comment commit component config connection container content context cookie core corner counter country cursor customer ' +
  'cycle database dataset deadline decision default device dialog directory disk document domain driver edge editor element engine entry ' +
  'error event example exception expression extension factor feature field figure file filter folder font form format frame framework ' +
  'function gateway glossary graph grid guide handle handler hardware hash header heading history hook host icon image index input instance ' +
  'interface interval issue iterator job journal kernel key label language latency layer layout ledger letter level library license limit ' +
  'link list locale lock log loop machine manual margin market matrix member memory menu message metric mirror mode model module monitor ' +
  'morning network node note number object offset operator option order origin output owner package page panel parameter parser partition ' +
  'patch path pattern payload peer permission phase pipeline pixel platform plugin pointer policy pool port prefix printer problem process ' +
  'profile program project prompt property protocol proxy queue range record region registry relation release report request resource result ' +
  'river role root round route row rule runtime sample scale schema scope screen script section segment selector sensor sequence server ' +
  'service session setting shape shell shortcut signal size snapshot socket source space stage standard state station status step storage ' +
  'stream string structure style subject suffix summary surface switch symbol system table tag target task team template tenant terminal ' +
  'theme thread ticket timer token tool topic transaction tree trigger type unit update user value variable vector vendor version view volume ' +
  'warning weather widget window winter worker workflow workspace wrapper'
).split(' ');

const adjectives = (
  'absolute abstract active actual additional anonymous available basic binary broad careful central clean clear common complete complex ' +
  'concurrent consistent constant correct current custom deep default dense different direct double dry dynamic early easy empty entire even ' +
  'exact existing explicit external fast final fixed flat flexible foreign formal former full general global graphical hard heavy hidden high ' +
  'human idle immutable implicit important incremental independent initial inner internal invalid large lazy legal light linear local logical ' +
  'long loose lossless low main manual maximum minimal missing modern multiple mutable named narrow native nested new next nominal normal ' +
  'obsolete odd official old online open optional ordinary outer parallel partial pending persistent physical plain portable possible previous ' +
  'primary private public pure quick random rare raw ready recent recursive regular relative reliable remote required reserved resident robust ' +
  'rough safe secondary secure separate serial shallow shared short silent similar simple single slow small smooth soft spare sparse special ' +
  'stable standalone static strict strong sudden suitable symbolic synchronous temporary thin tight tiny top total transparent typical unique ' +
  'universal unknown unsafe unused upper useful valid verbose vertical virtual visible weak whole wide'
).split(' ');

const finite = verbs.map(thirdPerson);
const plurals = roots.map(root => thirdPerson(root));
/** Compounds as well, so that the words are many, as they are in an archive. */
const nouns = [
  ...roots,
  ...verbs.map(verb => `${verb}${verb.endsWith('e') ? 'r' : 'er'}`),
  ...roots.flatMap(compounds),
];

function compounds(root: string, at: number): string[] {
  const other = (step: number) => roots[(at * step + 17) % roots.length] ?? root;
  return [`${root}-${other(7)}`, `sub${root}`, `${other(11)}${root}`];
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
