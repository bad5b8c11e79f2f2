import type { Entity } from '../../facts/factSet';
import { foldName } from '../../values/names/foldName';
import { auxiliaries } from '../language/closedClasses';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import type { Asked } from './question';

/** “How long did *Ida Moe* take?”, “How long did it take *her*?”: the only thing of which its name says that she did it, and the facts how long. */
export function askedOfAct(context: SentenceContext, time: Asked['time']): Asked | undefined {
  const { units, subjects, index } = context;
  const how = units.findIndex((unit, i) => normOf(unit) === 'how' && normOf(units[i + 1]) === 'long');
  if (how < 0 || !auxiliaries.has(normOf(units[how + 2]))) return undefined;
  // “take *to write it*” is of one more thing.
  const doer = subjects.find(({ unit }) => {
    const end = normOf(units[unit + 1]) === '?' ? unit - 1 : unit + 1;
    const isWhole = normOf(units[Math.max(end, unit) + 1]) === '?';
    return unit > how && isWhole && /^(?:take|taken|need|needed)$/.test(normOf(units[end]));
  });
  if (doer === undefined) return undefined;
  const lasting = (index.byProperty.get('duration') ?? []).filter(
    ({ subject }) => subject.type === 'event' && isDoneBy(subject, doer.entity),
  );
  const [first, ...others] = new Set(lasting.map(({ subject }) => subject));
  const property = lasting[0]?.property;
  return first === undefined || property === undefined || others.length > 0
    ? undefined
    : { entity: first, property, time };
}

/** “*Ida Moe's* crossing of the strait”, “*Moe's* crossing” */
function isDoneBy(event: Entity, doer: Entity): boolean {
  const names = [doer.label, ...doer.aliases].map(foldName);
  const owned = [event.label, ...event.aliases].flatMap(name => /^(.*?)['’]s? /.exec(name)?.[1] ?? []).map(foldName);
  return owned.some(name => names.includes(name) || (doer.type === 'person' && names[0]?.endsWith(` ${name}`)));
}
