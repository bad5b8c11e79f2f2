import { defaultSeverities } from '../core/checkOptions';
import type { Claim } from '../core/claim';
import type { FactSet } from '../core/facts/factSet';
import type { Span } from '../core/span';
import { factCard } from './factCard';
import type { FactFileCompletion, FactFileCompletions } from './factFile/factFileCompletion';

/** More than a writer looks through; what is typed next narrows it. */
const most = 50;

/** A suppression comment before the cursor in which a name is being written: not its reason, and not closed yet. */
const open = /<!--\s*factlint-(?:disable-next-line|disable|enable)(?![\w-])((?:(?!-->|\s--(?:\s|$)).)*)$/;

/** The names that a suppression comment may have at the cursor: facts, those of the draft's own claims first, and codes. Undefined elsewhere. */
export function completeSuppression(
  text: string,
  offset: number,
  claims: readonly Claim[],
  factSet: FactSet,
): FactFileCompletions | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).slice(-500);
  const names = open.exec(line)?.[1];
  if (names === undefined || !/^[\s,]/.test(names)) return undefined;
  const typed = /[^\s,]*$/.exec(names)?.[0] ?? '';
  const span: Span = { start: offset - typed.length, end: offset };
  const has = new Set(names.slice(0, names.length - typed.length).split(/[\s,]+/));
  const own = new Set(claims.flatMap(({ fact }) => fact ?? []));
  const facts = [...own, ...factSet.facts.filter(fact => !own.has(fact))];
  const items: FactFileCompletion[] = [
    ...facts
      .filter(({ id }) => id.startsWith(typed) && !has.has(id))
      .slice(0, most)
      .map(fact => ({ kind: 'fact' as const, label: fact.id, newText: fact.id, detail: factCard(fact).statement })),
    ...Object.keys(defaultSeverities)
      .filter(code => code.startsWith(typed) && !has.has(code))
      .map(code => ({ kind: 'choice' as const, label: code, newText: code })),
  ];
  return { span, items, isIncomplete: facts.length > most };
}
