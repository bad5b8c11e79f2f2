import { append } from '../append';
import type { Entity, FactSet } from '../facts/factSet';
import { isCapital, isSmall } from '../values/letters';
import { isSentenceCase } from '../values/names/isSentenceCase';
import { isTransliteration } from '../values/names/isTransliteration';
import { transliterationKey } from '../values/names/transliterationKey';
import { adjectiveOfContinent } from '../values/places/continents';
import { adjectivesOf } from '../values/places/countries';
import { commonNouns } from './commonNouns';
import { determiners } from './language/closedClasses';
import { withoutLeadingNoun } from './language/leadingNouns';
import { lastingEntities } from './lastingEntities';
import type { FormKind, FormWord, NameForm } from './nameForm';
import { createNameScan, type NameSigns } from './nameScan';
import { indexNearMisses } from './nearMisses';
import { indexTexts, type TextIndex } from './textIndex';
import { type Token, tokenize } from './tokens';
import { townOf } from './townOf';
import { createWordUses, type WordUses } from './wordUses';

/** All forms of all entities, by the norm and by the transliteration key of their first word; the longest forms first. */
export interface NameIndex {
  readonly byNorm: ReadonlyMap<string, readonly NameForm[]>;
  readonly byKey: ReadonlyMap<string, readonly NameForm[]>;
  readonly forms: readonly NameForm[];
  /** Behind whose names two years are a beginning and an end. */
  readonly lasting: ReadonlySet<Entity>;
  /** How the facts' texts look that are no names. */
  readonly texts: TextIndex;
  /** The forms that share a word with a name, or nearly: what a misspelling is looked for among. */
  near(norms: readonly string[]): readonly NameForm[];
  /** What the words of prose may have to do with the names. */
  readonly uses: WordUses;
  /** What of the names may stand in the prose. */
  scan(prose: string): NameSigns;
}

const indexes = new WeakMap<FactSet, NameIndex>();

/** The index of a fact set's names, made once. */
export function indexNames(factSet: FactSet): NameIndex {
  const index = indexes.get(factSet) ?? buildIndex(factSet);
  indexes.set(factSet, index);
  return index;
}

function buildIndex(factSet: FactSet): NameIndex {
  const forms: NameForm[] = [];
  const common = commonNouns(factSet);
  for (const entity of factSet.entities.values()) forms.push(...formsOf(entity, common.has(entity)));
  const byNorm = new Map<string, NameForm[]>();
  const byKey = new Map<string, NameForm[]>();
  for (const form of [...forms, ...forms.flatMap(form => withSmallHead(form))]) {
    const first = form.words[0];
    if (first === undefined) continue;
    append(byNorm, first.norm, form);
    if (first.capital && first.key !== first.norm) append(byKey, first.key, form);
    else if (first.capital) append(byKey, first.norm, form);
  }
  for (const list of [...byNorm.values(), ...byKey.values()]) list.sort((a, b) => b.words.length - a.words.length);
  const near = indexNearMisses(forms);
  const uses = createWordUses({ byNorm, byKey, forms, near });
  return {
    byNorm,
    byKey,
    forms,
    lasting: lastingEntities(factSet),
    texts: indexTexts(factSet),
    near,
    uses,
    scan: createNameScan(uses),
  };
}

/** “Battle of Hastings” is written “battle of Hastings” as well; “City of London” and “Bridge of Spies” are other things than that. */
function withSmallHead(form: NameForm): NameForm[] {
  const [head, of, ...rest] = form.words;
  const { type } = form.entity;
  const isLeft = form.kind === 'name' && head?.capital === true && of?.norm === 'of' && rest.at(-1)?.capital === true;
  if (!isLeft || head.acronym || (type !== 'event' && type !== 'thing')) return [];
  return [{ ...form, words: [{ ...head, text: head.norm, key: head.norm, capital: false }, of, ...rest] }];
}

const nameParticles = new Set(
  'de da di du del der den van von la le al el bin ibn ben dos das ter ten af av zu st'.split(' '),
);

function formsOf(entity: Entity, isCommon: boolean): NameForm[] {
  const seen = new Set<string>();
  const forms: NameForm[] = [];
  const add = (text: string, kind: FormKind) => {
    const words = wordsOf(isCommon && isSentenceCase(text) ? text.toLowerCase() : text);
    const id = `${kind === 'demonym'}${words.map(w => w.norm).join(' ')}`;
    if (words.length === 0 || seen.has(id)) return;
    seen.add(id);
    const merged = mergeInitials(words);
    if (merged !== undefined) forms.push({ entity, kind, words: merged, definite: false });
    forms.push({ entity, kind, words, definite: kind === 'short' && /^the\s/i.test(text) });
    const mark = words.findIndex(word => word.norm === "'s");
    const possessor = words[mark - 1]?.norm;
    if (kind === 'name' && possessor !== undefined && words.length - mark > 2) {
      forms.push({ entity, kind: 'possessed', words: words.slice(mark + 1), possessor, definite: false });
    }
  };
  const adjectives = [...adjectivesOf(entity.label), adjectiveOfContinent(entity.label) ?? []].flat();
  const names = [entity.label, ...entity.aliases].flatMap(linksOf);
  for (const name of entity.type === 'event' ? names.flatMap(yearsOf) : names)
    add(name, isBareNumber(name) ? 'short' : adjectives.includes(name) ? 'demonym' : 'name');
  // “Ashby” of “Ashby, Norland” is its name once the text has told which.
  for (const short of [...entity.short, townOf(entity)?.town ?? []].flat()) add(short, 'short');
  if (entity.type !== 'person' && entity.type !== 'organization')
    for (const name of [entity.label, ...entity.aliases]) {
      const own = withoutLeadingNoun(name);
      if (own !== undefined) add(own, 'short');
    }
  if (entity.type === 'person') for (const name of [entity.label, ...entity.aliases]) addSurname(name, add);
  if (entity.type === 'place' || entity.type === undefined) {
    for (const adjective of adjectives) add(adjective, 'demonym');
  }
  return forms;
}

/** “Allen & Unwin” is written “Allen and Unwin” and “Allen + Unwin” as well. */
function linksOf(name: string): string[] {
  const link = / (?:&|\+|and) /gi;
  return link.test(name) ? [name, ...['&', 'and', '+'].map(other => name.replace(link, ` ${other} `))] : [name];
}

/** “1911 eruption” is written “eruption of 1911” as well, and “fire of 1871” “1871 fire”. */
function yearsOf(name: string): string[] {
  const [, year, what] = /^(?:the )?(\d{4}) ([^\d,]+)$/i.exec(name) ?? [];
  const [, noun, ofYear] = /^(?:the )?([^\d,]+) of (\d{4})$/i.exec(name) ?? [];
  if (year !== undefined && what !== undefined && !/ (?:of|in|at) /.test(what)) return [name, `${what} of ${year}`];
  return noun === undefined || ofYear === undefined ? [name] : [name, `${ofYear} ${noun}`];
}

/** “H. G. Wells” is written “H.G. Wells” as well, which is one word less. */
function mergeInitials([first, second, ...rest]: readonly FormWord[]): FormWord[] | undefined {
  if (first?.norm.length !== 1 || second?.norm.length !== 1 || rest.length === 0) return undefined;
  const norm = first.norm + second.norm;
  return [{ ...first, text: first.text + second.text, norm, key: norm, acronym: true }, ...rest];
}

/** An alias that is only a number (“1984” for a novel) is a date unless the context is set. */
function isBareNumber(name: string): boolean {
  return /^\d+$/.test(name);
}

function addSurname(name: string, add: (text: string, kind: FormKind) => void): void {
  const words = name.split(/\s+/);
  if (words.length < 2 || /[,("]/.test(name)) return;
  let first = words.length - 1;
  if (/^(?:Jr|Sr|I{1,3}|IV|V|VI{0,3})\.?$/.test(words[first] ?? '')) return;
  add(words.slice(first).join(' '), 'surname');
  while (first > 1 && nameParticles.has((words[first - 1] ?? '').toLowerCase())) first--;
  add(words.slice(first).join(' '), 'surname');
  // Double surnames (García Márquez) stand alone as well.
  if (
    words.length >= 3 &&
    first === words.length - 1 &&
    isCapital(words[first - 1] ?? '') &&
    isSmall(words[first - 1] ?? '', 1)
  ) {
    add(words.slice(first - 1).join(' '), 'surname');
  }
}

function wordsOf(text: string): FormWord[] {
  const tokens = tokenize(text);
  const words: FormWord[] = [];
  for (const [i, token] of tokens.entries()) {
    // The “A.” of “A. A. Milne” is no article.
    const isInitial = tokens[i + 1]?.norm === '.';
    if (words.length === 0 && i < tokens.length - 1 && determiners.has(token.norm) && !isInitial) continue;
    if (!isNameToken(token)) continue;
    words.push({
      text: token.text,
      norm: token.norm,
      key: token.capital ? transliterationKey(token.norm) : token.norm,
      capital: token.capital,
      acronym: token.text.length > 1 && isAcronym(token.text),
      mark: innerMark.test(tokens[i + 1]?.norm ?? '') ? tokens[i + 1]?.norm : undefined,
      dot: tokens[i + 1]?.norm === '.',
    });
  }
  return words;
}

/** What stands within “Crosby, Stills & Nash”, “Dune: Part Two” and “Oliver!: The Musical”, and elsewhere parts phrases. */
const innerMark = /^[,:;!?]$/;

/** Dashes, dots, quotes and commas inside a name vary between writers; only words and signs like “+” count. */
function isNameToken(token: Token): boolean {
  return token.word || /^[+&/()#@]$/.test(token.norm);
}

/** All forms of one length that begin at a token; `end` is the index after their last. */
interface FoundName {
  readonly forms: readonly NameForm[];
  readonly end: number;
}

/**
 * The longest form that begins at `tokens[at]`, with all forms of that length (several entities may share a name), or undefined.
 */
export function matchName(index: NameIndex, tokens: readonly Token[], at: number): FoundName | undefined {
  const token = tokens[at];
  if (token === undefined || !isNameToken(token)) return undefined;
  const byNorm = index.byNorm.get(token.norm);
  const byKey = token.capital && token.norm.length > 3 ? index.byKey.get(transliterationKey(token.norm)) : undefined;
  const candidates = byNorm === undefined || byKey === undefined ? (byNorm ?? byKey) : [...byNorm, ...byKey];
  return candidates && longestOf(candidates, tokens, at);
}

function longestOf(candidates: readonly NameForm[], tokens: readonly Token[], at: number): FoundName | undefined {
  let best: { forms: NameForm[]; end: number } | undefined;
  for (const form of candidates) {
    const end = matchForm(form, tokens, at);
    if (
      end === undefined ||
      (form.kind === 'possessed' && !/^(?:his|her|its|their|whose)$/.test(tokens[at - 1]?.norm ?? '')) ||
      (form.definite && !/^(?:the|this|that)$/.test(tokens[at - 1]?.norm ?? ''))
    )
      continue;
    if (best === undefined || end > best.end) best = { forms: [form], end };
    else if (end === best.end && !best.forms.includes(form)) best.forms.push(form);
  }
  return best;
}

function matchForm(form: NameForm, tokens: readonly Token[], at: number): number | undefined {
  let i = at;
  let capitalsWanted = 0;
  let before: FormWord | undefined;
  for (const word of form.words) {
    if (before !== undefined) i = skipJoints(tokens, i, before);
    before = word;
    const token = tokens[i];
    if (token === undefined || !sameWord(word, token)) return undefined;
    if (word.capital) {
      capitalsWanted++;
      const written = token.capital || (token.text !== token.norm && token.text !== token.text.toLowerCase());
      if (!written && capitalsWanted === 1 && !/^\d/.test(token.text)) return undefined;
    }
    if (word.acronym && token.text === token.text.toLowerCase()) return undefined;
    if (
      word.acronym &&
      form.words.length === 1 &&
      token.text.replaceAll('.', '').length > 1 &&
      capitalsIn(token.text) < capitalsIn(word.text)
    ) {
      return undefined;
    }
    i++;
  }
  return i;
}

function sameWord(word: FormWord, token: Token): boolean {
  if (word.norm === token.norm) return true;
  // The keys are at hand, and nearly always tell that the words are two.
  if (!word.capital || !token.capital || token.norm.length <= 3 || word.key !== transliterationKey(token.norm))
    return false;
  return isTransliteration(token.text, word.text);
}

function skipJoints(tokens: readonly Token[], at: number, before: FormWord | undefined): number {
  let i = at;
  for (let token = tokens[i]; token !== undefined && isJoint(token, before); token = tokens[i]) {
    // A full stop with white space behind it ends a sentence unless it closes an initial.
    const closes = before?.dot === true || (tokens[i - 1]?.text.length ?? 0) <= 2;
    if (token.norm === '.' && tokens[i + 1]?.spaced && !closes) return i;
    if (token.norm === '-' && token.spaced && tokens[i + 1]?.spaced) return i;
    i++;
  }
  return i;
}

const joints = new Set(['-', '.', '"', "'"]);

function isJoint({ word, norm }: Token, before: FormWord | undefined): boolean {
  return !word && (joints.has(norm) || norm === before?.mark);
}

/** Capitals, figures and dots alone: “US”, “U.S.”. */
function isAcronym(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!isCapital(text, i) && text.charAt(i) !== '.' && !(text.charAt(i) >= '0' && text.charAt(i) <= '9'))
      return false;
  }
  return capitalsIn(text) > 0;
}

function capitalsIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isCapital(text, i)) count++;
  return count;
}
