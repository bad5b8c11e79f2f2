import type { DateMention } from '../../values/dates/dateMention';
import type { Token } from '../tokens';
import type { NameMatch } from './findMentions';

/** The two dates of “Ada Lovelace (*1815–1852*)”, which are judged and put right each by itself; undefined for any other date. */
export function lifespanOf(
  date: DateMention,
  tokens: readonly Token[],
  first: number,
  last: number,
  known: readonly NameMatch[],
): readonly [begin: DateMention, end: DateMention] | undefined {
  if (date.form.type !== 'interval' || tokens[first - 1]?.norm !== '(') return undefined;
  if (!/^[),;]$/.test(tokens[last + 1]?.norm ?? '')) return undefined;
  const name = known.find(match => match.last === first - 2);
  if (name === undefined || !name.forms.every(({ entity: { type } }) => type === 'person' || type === 'organization'))
    return undefined;
  const { from, to } = date.form;
  if (from.kind !== 'absolute' || to.kind !== 'absolute') return undefined;
  return [
    { ...from, ...(date.about && { about: true }), lifespan: 'begin' },
    { ...to, lifespan: 'end' },
  ];
}
