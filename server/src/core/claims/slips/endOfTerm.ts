import { stem } from '../language/stem';
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
  if (passive) return isChosen.has(head) ? 'from' : isDriven.has(head) ? 'to' : undefined;
  const behind = [0, 1, 2, 3].map(i => normOf(units[verb.end + i]));
  const way = ways.get(head);
  if (way !== undefined) return behind.some(norm => way.words.has(norm)) ? way.end : undefined;
  return comes.has(head) ? 'from' : goes.has(head) ? 'to' : undefined;
}

const comes = stems('come arrive return begin start succeed replace follow inherit');
const goes = stems('leave go depart retire resign quit fall end finish lose withdraw bow abdicate');
const isChosen = stems('elect appoint name choose swear install hire promote pick make crown inaugurate return');
const isDriven = stems(
  'sack fire oust remove dismiss overthrow topple depose vote beat replace succeed defeat force drop',
);

/** Verbs that tell it only with the right words behind them: “*took* the *chair*”, “*stepped down*”, “*handed* it *to* V”. */
const ways: ReadonlyMap<string, { readonly end: 'from' | 'to'; readonly words: ReadonlySet<string> }> = new Map([
  ...['take', 'assume'].map(verb => way(verb, 'from', `over up back ${seats()}`)),
  way('step', 'to', 'down aside back'),
  way('stand', 'to', 'down aside'),
  way('give', 'to', `up way ${seats()}`),
  way('hand', 'to', 'over on to'),
  way('pass', 'to', 'on to'),
  way('lay', 'to', `down ${seats()}`),
]);

function seats(): string {
  return 'office charge command control power helm reins post job role chair seat oath throne desk place baton';
}

function way(verb: string, end: 'from' | 'to', words: string) {
  return [stem(verb), { end, words: new Set(words.split(' ')) }] as const;
}

function stems(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(' ').map(stem));
}
