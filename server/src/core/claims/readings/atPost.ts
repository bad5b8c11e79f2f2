import type { Fact } from '../../facts/factSet';
import { foldName } from '../../values/names/foldName';
import { countriesOfDemonym, countryOf, countryOfCapital } from '../../values/places/countries';
import { determiners } from '../language/closedClasses';
import { isNamed, normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';

/**
 * “S's ambassador *in Madrid*”: of the facts that name a post in their qualifiers, those of that post. A state has many ambassadors at a
 * time: where the text names a post that no fact has, or none where the facts have several, it refutes nothing.
 */
export function atPost(context: SentenceContext, reading: Reading): Reading {
  const { facts, trigger } = reading;
  if (reading.property.value !== 'person' || trigger === undefined || reading.strength === 1) return reading;
  const posts = facts.map(postNamed);
  if (posts.every(post => post === undefined)) return reading;
  const told = toldPost(context, trigger.last);
  if (told === undefined) return reading;
  const own = facts.filter((_, i) => told.some(name => posts[i] !== undefined && isNamedAs(posts[i], name)));
  return own.length > 0 ? { ...reading, facts: own } : { ...reading, strength: 1 };
}

function postNamed({ qualifiers }: Fact): string | undefined {
  return Object.entries(qualifiers).find(([key]) => /^(?:to|for|in|at|post|country|place|region)$/i.test(key))?.[1];
}

/** What stands behind “to”, “in” or “for” behind the noun: “ambassador to Spain”, “its envoy for the war in Norland”. */
function toldPost({ units, prose }: SentenceContext, last: number): string[] | undefined {
  for (let i = last + 1; i <= last + 6; i++) {
    if (units[i] === undefined || units[i]?.kind === 'mark') return undefined;
    if (!/^(?:to|in|at|for|on)$/.test(normOf(units[i]))) continue;
    let at = i + 1;
    while (determiners.has(normOf(units[at]))) at++;
    const unit = units[at];
    if (unit?.kind === 'date') continue;
    if (unit === undefined || !isNamed(unit)) continue;
    const names = unit.kind === 'mention' ? unit.forms.flatMap(({ entity: e }) => [e.label, ...e.aliases]) : [];
    return [prose.slice(unit.start, unit.end), ...names];
  }
  return undefined;
}

function isNamedAs(post: string, told: string): boolean {
  const [a, b] = [foldName(post), foldName(told)];
  if (a.includes(b) || b.includes(a)) return true;
  const country = countryOf(post);
  return (
    country !== undefined &&
    (countryOf(told) === country || countryOfCapital(told) === country || countriesOfDemonym(told).includes(country))
  );
}
