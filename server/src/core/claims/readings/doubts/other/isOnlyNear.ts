import { verbForm } from '../../../language/verbForms';
import { beforeArticle } from '../../../sentence/beforeArticle';
import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/**
 * “was born *near* V”, “not far *from* V”, “in *the V area*”, “in *Greater V*”, “on the *border of* V”, “in the *suburbs of* V”: the place of the
 * fact may lie there.
 */
export function isOnlyNear(
  { units, prose }: SentenceContext,
  { property, value, valueEnd = value, facts }: Reading,
): boolean {
  const unit = units[value];
  if (property.value !== 'place' || unit === undefined) return false;
  const isAround = normOf(units[value - 1]) === 'the' && /^(?:area|region)$/.test(normOf(units[valueEnd + 1]));
  // “a town in *the V region*”, where a region is asked for; “serves *the V area*”
  if (isAround) return !/^(?:located-in|city-served)$/.test(property.id);
  // “near the Alp *in* V”
  if (normOf(units[valueEnd + 1]) === 'in' && isNamed(units[valueEnd + 2])) return false;
  const text = prose.slice(unit.start, unit.end);
  if (/^(?:Greater|Metropolitan) /.test(text)) return facts.some(f => f.values.some(v => text.endsWith(` ${v.text}`)));
  const at = beforeArticle(units, value);
  const link = normOf(units[at]);
  const before = units[at - 1];
  const noun = normOf(before);
  // “in the hills *above* V”, “in and *above* V”
  if (besides.test(link) || (overs.test(link) && isPlainNoun(noun) && verbForm(noun) === undefined)) return true;
  if (/^(?:of|with)$/.test(link)) return edges.test(noun) || (link === 'of' && directions.test(noun));
  const isFar =
    before?.kind === 'quantity' ||
    /^(?:far|away|hours?|minutes?|miles?|kilometres?|kilometers?|km|walk|drive|ride|stop)$/.test(noun);
  return (link === 'from' && isFar) || (link === 'to' && /^(?:close|next)$/.test(noun));
}

const besides = /^(?:near|outside|nearby|around)$/;
const overs = /^(?:above|below|beyond|off)$/;
const edges = /^(?:borders?|frontier|boundary|suburbs?|environs|surroundings|hinterland|vicinity)$/;
const directions =
  /^(?:(?:north|south)?-?(?:east|west|north|south)(?:wards?)?|inland|upstream|downstream|upriver|downriver|short)$/;
