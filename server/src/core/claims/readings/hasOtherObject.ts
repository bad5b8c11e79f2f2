import type { Fact } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { isCapital } from '../../values/letters';
import { foldName } from '../../values/names/foldName';
import { factsOf } from '../factIndex';
import { determiners } from '../language/closedClasses';
import { stemsOf } from '../language/stemsOf';
import type { Occurrence } from '../occurrences';
import { pastArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { isNamedIn, textsOf } from './namedIn';

/**
 * “reached *Nome*”, where the property is “reached the Pole”: a curator's verb is about the name in the label, and not about another. What
 * the vocabulary knows to have an object (“joined”) is about the one that the fact names, wherever it does.
 */
export function hasOtherObject(
  context: SentenceContext,
  { last, property, wording }: Occurrence,
  clause: Clause,
  subject: SubjectUnit | undefined,
): boolean {
  const builtIn = findBuiltInProperty(property.id);
  const isNamed = wording.role === 'any' && property.label.split(' ').some(word => isCapital(word));
  if (!isNamed && !builtIn?.hasObject) return false;
  const from = Math.max(clause.verb?.end ?? 0, last + 1);
  const at = determiners.has(normOf(context.units[from])) ? from + 1 : from;
  const facts = subject === undefined ? [] : factsOf(context.index, subject.entity.id, property);
  const texts = [...textsOf(facts), property.label, property.id.replaceAll('-', ' '), ...property.triggers];
  const isOther = (i: number) => {
    const unit = context.units[i];
    if (unit === undefined || !isName(unit) || i === subject?.unit) return false;
    const name = foldName(context.prose.slice(unit.start, unit.end));
    return !texts.some(text => isNamedIn(text, name, unit)) && !isOnlyBody(context, subject, unit, facts);
  };
  if (isOther(at)) return true;
  if (!builtIn?.hasObject) return false;
  const verb = wording.stems[0] ?? '';
  // “came *to power*”, “arrived *at noon*”: only with the name of the fact's object.
  if (wording.role === 'does' && wording.preposition !== undefined && general.has(verb))
    return !isName(context.units[at]);
  // “was sacked *by Torino*”, “*Torino* bought him”
  if (wording.role !== 'undergoes') return false;
  if (clause.passive) return normOf(context.units[from]) === 'by' && isOther(pastArticle(context.units, from));
  return (
    dealing.has(verb) &&
    clause.subject !== undefined &&
    isOther(clause.subject) &&
    !isPerson(context.units[clause.subject])
  );
}

/** Where the fact has no words on what was joined, and the facts know of one body alone that somebody has to do with: that one. */
function isOnlyBody(
  { index }: SentenceContext,
  subject: SubjectUnit | undefined,
  unit: Unit,
  facts: readonly Fact[],
): boolean {
  if (subject === undefined || unit.kind !== 'mention' || facts.some(fact => fact.statement !== undefined))
    return false;
  const bodies = [...(index.linked.get(subject.entity.id) ?? [])].filter(
    id => index.factSet.entities.get(id)?.type === 'organization',
  );
  return bodies.length === 1 && unit.forms.some(({ entity }) => entity.id === bodies[0]);
}

/** Verbs that have many objects beside the one that a fact is about. */
const general = stemsOf('come arrive switch go transfer turn break part fall get withdraw depart');
/** Verbs of which the subject is the club or the firm that somebody joins or leaves. */
const dealing = stemsOf(
  'buy land lure poach snap capture welcome hire take bring fire sack dismiss let oust ditch show cut',
);

function isName(unit: Unit | undefined): boolean {
  return isNamed(unit);
}

function isPerson(unit: Unit | undefined): boolean {
  return unit?.kind === 'mention' && unit.forms.some(({ entity }) => entity.type === 'person');
}
