import { isDash, isNamed, normOf, type Unit } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { lifespanAt } from './lifespanReadings';

/**
 * “Ida Moe (*Lund*, *1881* – *Graz*, *1952*)”, “(b. *1881* in *Lund*)”: when and where somebody was born and died, as the brackets behind a
 * name have it. Two years alone are the lifespan's.
 */
export function lifeBracketReadings(context: SentenceContext): Reading[] {
  return context.subjects.flatMap(subject => {
    if (isUnnamed(subject) || subject.entity.type !== 'person') return [];
    const ends = endsBehind(context.units, subject.unit);
    return ends === undefined ? [] : ends.flatMap(end => readingsOf(context, subject, end));
  });
}

/** One end of a life, as units; of several names the first is the place, and the others hold it. */
interface End {
  kind: 'birth' | 'death' | undefined;
  date: number | undefined;
  place: number | undefined;
}

function newEnd(): End {
  return { kind: undefined, date: undefined, place: undefined };
}

const births = /^(?:born|b|\*)$/;
const deaths = /^(?:died|d|†)$/;
const joints = /^(?:in|at|on|,|\.)$/;

/** Undefined where the brackets hold anything else than dates, names and the small words between them. */
function endsBehind(units: readonly Unit[], name: number): readonly End[] | undefined {
  if (normOf(units[name + 1]) !== '(') return undefined;
  let end = newEnd();
  const ends = [end];
  for (let i = name + 2; i < units.length; i++) {
    const unit = units[i];
    const norm = normOf(unit);
    if (norm === ')')
      return settle(
        ends,
        units.slice(name, i).some(each => normOf(each) === ';'),
      );
    const isNext = norm === ';' || isDash(units, i);
    if (isNext || (deaths.test(norm) && end.date !== undefined)) {
      end = newEnd();
      ends.push(end);
      if (isNext) continue;
    }
    if (births.test(norm)) end.kind = 'birth';
    else if (deaths.test(norm)) end.kind = 'death';
    else if (unit?.kind === 'date' && end.date === undefined) end.date = i;
    else if (isNamed(unit)) {
      // “born *Ida Lund*, 4 May 1920”: the name that she had.
      if (births.test(normOf(units[i - 1])) && unit?.kind === 'name') return undefined;
      end.place ??= i;
    } else if (!joints.test(norm)) return undefined;
  }
  return undefined;
}

/** Of two ends with a dash between them, the first is the birth; “(*Lund*, May 1936; *Graz*, May 1948)” may be where somebody won. */
function settle(ends: readonly End[], isListed: boolean): readonly End[] | undefined {
  const told = ends.filter(({ date, place }) => date !== undefined || place !== undefined);
  const [first, second, ...others] = told;
  if (first === undefined || others.length > 0 || told.every(({ date }) => date === undefined)) return undefined;
  if (second === undefined) return first.kind === undefined ? undefined : told;
  if (isListed && first.kind === undefined) return undefined;
  if (first.kind === 'death' || second.kind === 'birth') return undefined;
  first.kind = 'birth';
  second.kind = 'death';
  return told;
}

const properties = {
  birth: { date: 'born', place: 'birthplace' },
  death: { date: 'died', place: 'place-of-death' },
} as const;

function readingsOf(context: SentenceContext, subject: SubjectUnit, end: End): Reading[] {
  if (end.kind === undefined) return [];
  const known = context.index.bySubject.get(subject.entity.id);
  const ids = properties[end.kind];
  return (['date', 'place'] as const).flatMap(what => {
    const value = end[what];
    const facts = known?.get(ids[what]) ?? [];
    const clause = clauseAt(context, value ?? subject.unit);
    const [fact] = facts;
    if (value === undefined || fact === undefined || clause === undefined) return [];
    if (what === 'date' && lifespanAt(context, value) !== undefined) return [];
    const how = `${end.kind}, in the brackets behind the name`;
    return [
      { subject, property: fact.property, facts, value, strength: 3 as const, clause, presupposed: true as const, how },
    ];
  });
}
