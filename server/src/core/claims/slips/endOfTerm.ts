import { stem } from '../language/stem';
import { stemsOf } from '../language/stemsOf';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/**
 * Which end of somebody's time in an office the clause's verb may tell: “She *came back* in May 1971”, “he *fell* on 19 March”. The verbs tell
 * many other comings and goings, too: only a date that is a slip away from that end says which is meant.
 */
export function endOfTerm({ units }: SentenceContext, { verb, passive }: Clause): 'from' | 'to' | undefined {
  if (verb === undefined) return undefined;
  const head = stem(normOf(units[verb.end - 1]));
  if (passive) return chosen.has(head) ? 'from' : driven.has(head) ? 'to' : undefined;
  const behind = [0, 1, 2, 3].map(i => normOf(units[verb.end + i]));
  const way = ways.get(head);
  if (way !== undefined) return behind.some(norm => way.words.has(norm)) ? way.end : undefined;
  return comes.has(head) ? 'from' : goes.has(head) ? 'to' : undefined;
}

const comes = stemsOf('come arrive return begin start succeed replace follow inherit');
const goes = stemsOf('leave go depart retire resign quit fall end finish lose withdraw bow abdicate');
const chosen = stemsOf('elect appoint name choose swear install hire promote pick make crown inaugurate return');
const driven = stemsOf(
  'sack fire oust remove dismiss overthrow topple depose vote beat replace succeed defeat force drop',
);

const seats = 'office charge command control power helm reins post job role chair seat oath throne desk place baton';

/** Verbs that tell it only with the right words behind them: “*took* the *chair*”, “*stepped down*”, “*handed* it *to* V”. */
const ways: ReadonlyMap<string, { readonly end: 'from' | 'to'; readonly words: ReadonlySet<string> }> = new Map([
  ...['take', 'assume'].map(verb => way(verb, 'from', `over up back ${seats}`)),
  way('step', 'to', 'down aside back'),
  way('stand', 'to', 'down aside'),
  way('give', 'to', `up way ${seats}`),
  way('hand', 'to', 'over on to'),
  way('pass', 'to', 'on to'),
  way('lay', 'to', `down ${seats}`),
]);

function way(verb: string, end: 'from' | 'to', words: string) {
  return [stem(verb), { end, words: new Set(words.split(' ')) }] as const;
}
