import type { Property } from '../../facts/factSet';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { isContainer } from './placeEnd';
import { canHold } from './slots';

/** “*Calder*, Ohio”, “*Calder*, in Ohio”: the place that is told, seen from what holds it; where nothing stands so before it, that itself. */
export function heldPlace(context: SentenceContext, at: number, property: Property): number {
  const { units } = context;
  const comma = normOf(units[at - 1]) === 'in' ? at - 2 : at - 1;
  const isLed = comma < 2 || /^(?:in|at|near|from)$/.test(normOf(units[comma - 2]));
  const isHeld = isLed && normOf(units[comma]) === ',' && canHold(units[comma - 1], property);
  // Behind “in”, only a region that everybody knows; right behind the comma, what else would it be?
  return isHeld && (comma === at - 1 || isContainer(context, at)) ? comma - 1 : at;
}
