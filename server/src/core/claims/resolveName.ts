import type { Block } from '../draft/draft';
import type { Entity } from '../facts/factSet';
import { isCapital } from '../values/letters';
import { foldName } from '../values/names/foldName';
import { isTitle } from '../values/names/titles';
import { countriesOfDemonym } from '../values/places/countries';
import { isRegion } from '../values/places/regions';
import type { Discourse } from './discourse';
import { isInItsRegion } from './isInItsRegion';
import { isOfOthers, isOwnName } from './isOfOthers';
import { isOtherText } from './isOtherText';
import { determiners, prepositions } from './language/closedClasses';
import { copulas } from './language/copulas';
import { givenNames } from './language/givenNames';
import { withoutLeadingNoun } from './language/leadingNouns';
import { verbForm } from './language/verbForms';
import { mayBePerson } from './mayBePerson';
import type { NameForm } from './nameForm';
import { isPlainNoun } from './readings/slots';
import { isDash, isNamed, normOf, type Unit, wordOf } from './sentence/unit';
import { situatedBy } from './situatedBy';
import type { Token } from './tokens';

/**
 * Whom the name at unit `at` means: a whole name its bearer, a short form or a surname only where the draft has spoken of its bearer;
 * undefined where it is part of another name or nothing tells. `known` tells whether the sentence names an entity in full, or the section has;
 * `owner` is whom the “his” or “its” before the name means.
 */
export function resolveName(
  units: readonly Unit[],
  at: number,
  tokens: readonly Token[],
  block: Block,
  discourse: Discourse,
  known: (entity: string) => boolean,
  owner: Entity | undefined,
): NameForm | undefined {
  const unit = units[at];
  if (unit?.kind !== 'mention' || isEmbedded(units, at, block) || isOther(units, at) || isInOtherRegion(units, at))
    return undefined;
  const form = chooseForm(possessedHere(unit.forms, units, at, tokens, owner), discourse, known, units, at);
  // “a farmer *called Moe*”
  if (form?.kind === 'surname' && /^(?:called|named)$/.test(normOf(units[at - 1]))) return undefined;
  return form?.kind === 'short' &&
    (isSomebodyElses(units, at, form) ||
      isGeneric(units, at, form, block) ||
      isNew(units, at, form) ||
      isOtherText(units, at, form.words.at(-1)?.norm ?? '', form.entity) ||
      isOfOtherThing(units, at, form))
    ? undefined
    : form;
}

/** “his address to parliament” counts where the sentence names whose it is, or “his” is known to be theirs. */
function possessedHere(
  forms: readonly NameForm[],
  units: readonly Unit[],
  at: number,
  tokens: readonly Token[],
  owner: Entity | undefined,
): readonly NameForm[] {
  if (forms.every(form => form.kind !== 'possessed')) return forms;
  const owned =
    owner === undefined ? [] : [owner.label, ...owner.aliases].flatMap(name => foldName(name).split(/[\s-]/));
  return forms.filter(
    ({ kind, possessor = '' }) =>
      kind !== 'possessed' || owned.includes(possessor) || mayBeOwner(possessor, units, at, tokens),
  );
}

/**
 * Whether “his” or “her” may mean the possessor, whom the sentence names: not “Moe watched as *Ida Holt* began *her* long jump”, and in front of
 * the name only as in “*in her* long jump, Moe …”.
 */
function mayBeOwner(possessor: string, units: readonly Unit[], at: number, tokens: readonly Token[]): boolean {
  const offset = units[0]?.first ?? 0;
  const own = units[at]?.first ?? 0;
  const before = tokens.findLastIndex(({ norm }, i) => norm === possessor && i + offset < own);
  if (before < 0) return prepositions.has(wordOf(units[at - 2])) && tokens.some(({ norm }) => norm === possessor);
  return !units.some(
    ({ first, last }, i) => first > before + offset && first < last && last < own && mayBePerson(units, i),
  );
}

function chooseForm(
  forms: readonly NameForm[],
  discourse: Discourse,
  known: (entity: string) => boolean,
  units: readonly Unit[],
  at: number,
): NameForm | undefined {
  const whole = forms.filter(f => f.kind === 'name' || f.kind === 'demonym' || f.kind === 'possessed');
  // Two spellings of one entity are no ambiguity.
  if (whole.length > 0) return isOne(whole) ? whole[0] : mostRecent(whole, discourse);
  const allowed = forms.filter(form => {
    const { entity } = form;
    if (form.kind === 'surname') {
      const { named, namedInFull, recent } = discourse;
      // “Nan was 33. … *Weil* came home”: of two of that surname, hardly the one whom the draft calls by another name.
      if (!isOne(forms) && named.has(entity.id) && !namedInFull.has(entity.id)) return false;
      return named.has(entity.id) || recent.some(r => r.entity === entity);
    }
    if (known(entity.id) || isInItsRegion(units, at, entity)) return true;
    return entity.context.length > 0 && entity.context.every(known);
  });
  if (allowed.length > 0) return isOne(allowed) ? allowed[0] : mostRecent(allowed, discourse);
  const [only] = forms;
  if (only?.kind !== 'surname' || !isOne(forms)) return undefined;
  // “Mr Joyce” names a person even where the full name never stands, and so does “Utzon” in a draft about his opera house. A
  // sentence's first word has a capital anyway.
  // “*Utzon*, who had never built one,” is a name for all that.
  const isWho = normOf(units[at + 1]) === ',' && /^who(?:se|m)?$/.test(normOf(units[at + 2]));
  const isSure =
    isTitle(normOf(units[at - 1])) ||
    (discourse.linked.has(only.entity.id) && (isWho || !opensSentence(units, at) || isSubjectOfVerb(units, at)));
  return isSure ? only : undefined;
}

/** “*Utzon died* in 2008”: hardly a noun without an article, but for what has no plural (“*Stone was* laid”). */
function isSubjectOfVerb(units: readonly Unit[], at: number): boolean {
  const form = verbForm(normOf(units[at + 1]));
  return (form === 'past' || form === 'auxiliary') && !massNouns.test(normOf(units[at]));
}

const massNouns = /^(?:stone|wood|rice|gold|snow|rain|steel|glass|coal|land|water|ice|sand|salt|law|money)$/;

function opensSentence(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) if (units[i]?.kind !== 'mark') return false;
  return true;
}

function isOne(forms: readonly NameForm[]): boolean {
  return forms.every(form => form.entity === forms[0]?.entity);
}

function mostRecent(forms: readonly NameForm[], discourse: Discourse): NameForm | undefined {
  for (let i = discourse.recent.length - 1; i >= 0; i--) {
    const form = forms.find(f => f.entity === discourse.recent[i]?.entity);
    if (form !== undefined) return form;
  }
  return undefined;
}

/** “William *Joyce*”, “*Columbia* University”: a part of somebody else's name. */
function isEmbedded(units: readonly Unit[], at: number, block: Block): boolean {
  const unit = units[at];
  if (unit?.kind !== 'mention' || block.kind === 'title' || block.kind === 'heading') return false;
  const before = units[at - 1];
  const after = units[at + 1];
  const single = unit.first === unit.last;
  const touches = (a: Unit, b: Unit) => b.start - a.end <= 1;
  if (
    before?.kind === 'name' &&
    touches(before, unit) &&
    (single || unit.forms.every(f => f.kind === 'surname')) &&
    (!before.initial || isGivenName(before.text, unit.forms))
  )
    return true;
  if (before?.kind === 'name' && touches(before, unit) && unit.forms.every(f => f.kind === 'surname')) return true;
  if (unit.forms.every(f => f.kind !== 'demonym') && isHyphened(units, at)) return true;
  if (isToldApartByName(units, at, unit.forms)) return true;
  // “the Panama Canal *Authority*”, where “authority” is the short form of another.
  const isCommon = unit.forms.every(f => f.kind === 'short' && f.words.every(({ capital }) => !capital));
  if (isCommon && before?.kind === 'mention' && touches(before, unit) && isCapital(block.prose.charAt(unit.start)))
    return true;
  return after?.kind === 'name' && touches(unit, after) && single && unit.forms.every(f => f.kind !== 'demonym');
}

/** “the *Grand* Tarn Museum”, “the *Velian* National Library”, “the National Library *of Velia*”: a longer name, of another. */
function isToldApartByName(units: readonly Unit[], at: number, forms: readonly NameForm[]): boolean {
  if (forms.some(({ kind, entity }) => kind !== 'name' || entity.type === 'person')) return false;
  const isOfNation = forms.every(({ words }) => /^(?:national|state|royal)$/.test(words[0]?.norm ?? ''));
  if (isOfNation && normOf(units[at + 1]) === 'of' && units[at + 2]?.kind === 'name') return true;
  const before = units[at - 1];
  if (before?.kind !== 'name' || before.first < before.last || !determiners.has(normOf(units[at - 2]))) return false;
  return apart.test(before.text) || (isOfNation && countriesOfDemonym(before.text).length > 0);
}

const apart = /^(?:Grand|New|Old|Little|Lesser|Upper|Lower|North|South|East|West|Second|Other)$/;

/** “*Charles* Hallé”, where an orchestra has that name: a sentence's first word has a capital anyway, but a thing no given name. */
function isGivenName(text: string, forms: readonly NameForm[]): boolean {
  const norm = foldName(text);
  if (!givenNames.he.has(norm) && !givenNames.she.has(norm)) return false;
  return forms.every(({ kind, entity }) => kind !== 'demonym' && entity.type !== undefined && entity.type !== 'person');
}

/** “*Congo*-Brazzaville”, “Alsace-*Lorraine*”: a hyphen makes another name of it. */
function isHyphened(units: readonly Unit[], at: number): boolean {
  return [-1, 1].some(step => {
    const [hyphen, other] = [units[at + step], units[at + 2 * step]];
    if (normOf(hyphen) !== '-' || other?.kind !== 'name') return false;
    const [before, after] = step < 0 ? [other, units[at]] : [units[at], other];
    return before?.end === hyphen?.start && hyphen?.end === after?.start;
  });
}

/** “the *other* Apple”, “the *earlier* Treaty of Rome”, “the *second* eruption of Etna”: another of the same name. */
function isOther(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (before?.kind === 'ordinal') return before.ordinal.value > 1 && /^(?:the|an?)$/.test(normOf(units[at - 2]));
  // “the book *preceding* Moor Lane”
  if (normOf(before) === 'preceding') return determiners.has(normOf(units[at - 2]));
  return /^(?:other|another|earlier|older|elder|previous|subsequent|rival|unrelated)$/.test(normOf(before));
}

/** “*a* club founded in 1899”, “*every* final”: one of many, and not the one that the short form means. */
const ofMany = /^(?:an?|any|each|every|one)$/;

/** “Pinatubo's great *eruption*”, “the *eruption* of Pinatubo”, “the old *landslide*”: another one than that which the short form means. */
function isSomebodyElses(units: readonly Unit[], at: number, { entity }: NameForm): boolean {
  let before = at - 1;
  if (
    /^(?:own|main|large|small|old|older|earlier|previous|later|next|second|third|similar|new|ancient|opening|closing|friendly|return|rival|greater|smaller|bigger|neighbou?ring|nearby|adjacent|adjoining|twin|sister|future|average|typical)$/.test(
      normOf(units[before]),
    )
  )
    return true;
  while (
    before > at - 3 &&
    units[before]?.kind === 'word' &&
    !/^(?:the|a|an|this|that|'s|whose)$/.test(normOf(units[before]))
  )
    before--;
  // “United, *a club* founded in 1878”: the one right before the comma.
  // “Shelton, *whose first part* came out in 1612”
  if (normOf(units[before]) === 'whose') return true;
  if (ofMany.test(normOf(units[before])))
    return normOf(units[before - 1]) !== ',' || !isOwnName(units[before - 2], entity);
  if (normOf(units[before]) === "'s" && isNamed(units[before - 1]) && !isOwnName(units[before - 1], entity))
    return true;
  if (isToldApart(units, at, entity)) return true;
  // “the power station *beside S*”: no more S than what lies behind it.
  const beside = normOf(units[at + 2]) === 'the' ? units[at + 3] : units[at + 2];
  if (/^(?:beside|near|opposite|behind|below|above|outside)$/.test(normOf(units[at + 1])) && isOwnName(beside, entity))
    return true;
  return isOfOthers(units, at, entity);
}

/** “the dam *at Rask*”, “the dam *next to it*”, “the dam *of my childhood*”: which one is meant, the words behind it tell. */
function isToldApart(units: readonly Unit[], at: number, entity: Entity): boolean {
  const link = normOf(units[at + 1]);
  if (link === 'of') return /^(?:my|our|your|his|her|their)$/.test(normOf(units[at + 2]));
  const place = situatedBy(units, at);
  return /^(?:at|near)$/.test(link) && place?.kind === 'name' ? !isOwnName(place, entity) : place?.kind === 'word';
}

/** “the *Lode* valley”, of the River Lode, “the *Corve* brewery”: the name without its noun, and with another's. */
function isOfOtherThing(units: readonly Unit[], at: number, { words, entity }: NameForm): boolean {
  const next = normOf(units[at + 1]);
  if (!isPlainNoun(next) || verbForm(next) !== undefined || next.endsWith('ly')) return false;
  const form = words.map(({ text }) => text).join(' ');
  return [entity.label, ...entity.aliases].some(name => withoutLeadingNoun(name)?.endsWith(form));
}

/** “Beside it, *a 92-metre dam* is planned”: what the indefinite article brings up is another one, unless it says what something is. */
function isNew(units: readonly Unit[], at: number, { words }: NameForm): boolean {
  if (words.some(({ capital }) => capital)) return false;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const unit = units[i];
    if (/^an?$/.test(normOf(unit))) return !isPredicate(units, i, at + 1);
    if (unit?.kind !== 'quantity' && !isPlainNoun(normOf(unit))) return false;
  }
  return false;
}

/** “It is *a dam*”, “as *a dam*”, “S, *a dam* in V,”, “*A dam*, S …”, but “*A dam* stands beside it”. */
function isPredicate(units: readonly Unit[], article: number, next: number): boolean {
  const before = units[article - 1];
  const link = normOf(before);
  if (copulas.has(link) || link === 'as' || link === 'like') return true;
  const isApart = before === undefined || /^[,:(]$/.test(link) || isDash(units, article - 1);
  return isApart && verbForm(normOf(units[next])) === undefined;
}

/** “ten years of *war*”, “*War* began for him in 1988”: a common noun without an article means no one war. */
function isGeneric(units: readonly Unit[], at: number, { words }: NameForm, { kind }: Block): boolean {
  if (words.length > 1 || words[0]?.capital !== false || /s$/.test(words[0].norm)) return false;
  if (kind === 'title' || kind === 'heading') return false;
  if (opensSentence(units, at)) return kind === 'paragraph';
  return /^(?:of|at|to|in|for|without|from|into|by)$/.test(normOf(units[at - 1]));
}

/** “Paris, *Texas*”: the place of that name in a region that its label does not give. */
function isInOtherRegion(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const region = units[at + 2];
  if (unit?.kind !== 'mention' || region?.kind !== 'name' || normOf(units[at + 1]) !== ',' || !isRegion(region.text))
    return false;
  return unit.forms.every(form => form.entity.type !== 'person' && !form.entity.label.includes(region.text));
}
