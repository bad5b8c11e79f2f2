import { determiners } from '../../../language/closedClasses';
import { stemsOf } from '../../../language/stemsOf';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/**
 * “left *for Rome*”, “left *the meeting*”, “quit *smoking*”, “retired *hurt*”, “retired *from international football*”: another leaving than that
 * of an office or a trade.
 */
export function isOtherLeaving({ units }: SentenceContext, { property, clause, trigger }: Reading): boolean {
  const { verb } = clause;
  if (property.id !== 'resigned' || trigger !== undefined || clause.passive || verb === undefined) return false;
  const told = units[verb.end - 1];
  if (told?.kind !== 'word' || !leaving.has(told.stem)) return false;
  const next = normOf(units[verb.end]);
  if (told.norm.startsWith('retire')) return isOtherRetiring(units, verb.end);
  if (next === 'for' || /^[a-z]{3,}ing$/.test(next)) return true;
  return determiners.has(next) && !posts.test(headFrom(units, verb.end + 1));
}

const leaving = stemsOf('leave quit depart retire');

/** What somebody leaves for good: an office, a trade, or whom they worked for. */
const posts =
  /^(?:post|job|office|role|position|throne|crown|chair|helm|bench|ministry|cabinet|government|palace|company|firm|bank|board|club|team|side|squad|band|group|agency|service|force|army|navy|court|council|commission|institute|institution|organi[sz]ation|museum|orchestra|theatre|paper|newspaper|magazine|university|college|school|church|party|presidency|premiership|leadership|stage|profession|business|trade|game|sport|ring|department|foundation|society|association|union|house|senate|parliament|assembly|white)$/;

function isOtherRetiring(units: readonly Unit[], at: number): boolean {
  const [next, behind] = [normOf(units[at]), normOf(units[at + 1])];
  if (/^(?:hurt|injured|ill|unhurt)$/.test(next) || (next === 'to' && behind === 'bed')) return true;
  if (next !== 'from') return false;
  return (
    /^(?:international|test|one-day|club|competitive)$/.test(behind) ||
    /^(?:race|match|game|contest|fight|rally|tournament|competition|final)$/.test(
      headFrom(units, determiners.has(behind) ? at + 2 : at + 1),
    )
  );
}

/** The last of the plain words from there on. */
function headFrom(units: readonly Unit[], from: number): string {
  let at = from;
  while (at < from + 3 && isPlainNoun(normOf(units[at]))) at++;
  return normOf(units[at - 1]);
}
