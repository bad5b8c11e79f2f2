import type { Claim } from '../claim';
import type { Fact } from '../facts/factSet';
import { describeDate } from '../values/dates/describeDate';
import type { SignedClaim } from './signOff';

/** What a sign-off holds fast of a value of a draft: by which facts it is judged, and what these say. */
export function signedClaim(draft: string, sentence: string, claims: readonly Claim[]): SignedClaim {
  const value = (claims[0]?.found ?? '').replace(/\s+/g, ' ').trim();
  const facts = [...new Set(claims.flatMap(({ fact, otherFacts }) => (fact ? [fact, ...otherFacts] : [])))];
  if (facts.length === 0) return { draft, sentence, value };
  return { draft, sentence, value, fact: facts.map(({ id }) => id).join(', '), says: facts.map(saidBy).join('; ') };
}

/** A draft's claims are asked about after every edit, and their facts say the same each time. */
const said = new WeakMap<Fact, string>();

function saidBy(fact: Fact): string {
  const known = said.get(fact);
  if (known !== undefined) return known;
  const text = saying(fact);
  said.set(fact, text);
  return text;
}

/** “Turkey–Armenia border, closed: 1993”. Its statement, note and sources may be bettered without changing what it says. */
function saying({ subject, property, values, valid, rank }: Fact): string {
  const value = values.map(({ text }) => text).join(', ');
  const validity = valid === undefined ? '' : `, ${describeDate(valid)}`;
  return `${subject.label}, ${property.label}: ${value}${validity}${rank === 'deprecated' ? ' (deprecated)' : ''}`;
}
