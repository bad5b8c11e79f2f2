import type { SentenceContext } from '../claims/sentenceContext';
import type { Judgment } from '../claims/verdicts/judgment';
import type { Entity } from '../facts/factSet';
import { rewriteName } from '../values/names/rewriteName';
import { inCaseOf } from './inCaseOf';
import type { ValueRule } from './rule';

/** A name in a closed list that does not belong there: “Turkey, Russia, Iran, Azerbaijan, **Ukraine** and Armenia”. */
export const wrongMember: ValueRule = {
  code: 'wrong-member',
  covers: ({ fact }) => fact.closed,
  correct(judgment, expected, { context }) {
    if (expected.kind !== 'entity') return { expected: expected.text, newText: expected.text };
    const found = context.prose.slice(judgment.span.start, judgment.span.end);
    const newText =
      inListStyle(judgment, expected.entity, found, context) ??
      (expected.entity.type === 'person'
        ? rewriteName(found, expected.entity)
        : inCaseOf(found, expected.entity.label, judgment.fact.property, judgment.reading.value === 0));
    return { expected: newText, newText };
  },
};

/** “Charlotte, Emily and Jane”: where the other members stand in their short forms, the missing one does. */
function inListStyle(judgment: Judgment, entity: Entity, found: string, context: SentenceContext): string | undefined {
  const short = [...entity.short, ...entity.aliases].find(form => !/\s/.test(form));
  if (/\s/.test(found)) return undefined;
  const members = new Set(judgment.fact.values.map(value => (value.kind === 'entity' ? value.entity : undefined)));
  const shortened = context.units.some(
    unit =>
      unit.kind === 'mention' &&
      unit.first === unit.last &&
      unit.forms.some(form => form.kind !== 'surname' && members.has(form.entity) && /\s/.test(form.entity.label)),
  );
  if (shortened && short !== undefined) return short;
  // “Neil, Buzz and *Pete*”: nobody has told the facts their given names apart.
  const given = new Set([...members].map(member => (member?.type === 'person' ? givenName(member) : undefined)));
  const isFamiliar = context.units.some(({ start, end }) => given.has(context.prose.slice(start, end)));
  return isFamiliar ? givenName(entity) : undefined;
}

function givenName({ label }: Entity): string | undefined {
  const [given, ...others] = label.split(' ');
  return others.length === 0 ? undefined : given;
}
