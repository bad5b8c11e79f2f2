import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { determiners, possessives } from '../../../language/closedClasses';
import { verbForm } from '../../../language/verbForms';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “*Salt Harvest* began in 1932 as a short story”: only what has episodes or an end begins on the day it is first seen, and a season of it later. */
export function isStartOfWork({ units, index }: SentenceContext, { property, clause, subject }: Reading): boolean {
  const { verb } = clause;
  if (
    findBuiltInProperty(property.id)?.id !== 'published' ||
    verb === undefined ||
    !starting.test(normOf(units[verb.end - 1]))
  )
    return false;
  // “The Vigil had 68 episodes, *starting* in 1971”: of whom it is said, only an opening participle tells.
  if (verb.start > 0 && normOf(units[verb.end - 1]).endsWith('ing')) return true;
  const next = normOf(units[verb.end]);
  // “It began *airing* in 1972.”
  if (verbForm(next) === 'gerund') return false;
  if ((determiners.has(next) || possessives.has(next)) && normOf(units[verb.end + 1]) !== 'run') return true;
  const facts = index.bySubject.get(subject.entity.id);
  return !serial.some(id => facts?.has(id));
}

const starting = /^(?:begin|begins|began|begun|beginning|start|starts|started|starting)$/;

const serial = ['ended', 'episodes', 'broadcaster'];
