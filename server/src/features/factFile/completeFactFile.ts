import { factFileKeys } from '../../core/facts/factFileKeys.generated';
import type { FactSet } from '../../core/facts/factSet';
import type { EntryToken } from '../../core/facts/place/entryToken';
import type { FactFileLayout } from '../../core/facts/place/factFileLayout';
import { factFilePlace } from '../../core/facts/place/factFilePlace';
import { keysFor, takesDate, tokenRole } from '../../core/facts/place/tokenRole';
import type { Day } from '../../core/values/dateValue';
import { completeDates } from './completeDates';
import { completeEntities, completeFactId, completeProperties, completeSources } from './completeIds';
import { completeKeys } from './completeKeys';
import type { FactFileCompletion, FactFileCompletions } from './factFileCompletion';
import { entityKinds, valueKindOf } from './factFileSymbol';

/** What may be written at `offset` of a fact file, half written as it is: keys that its map lacks, ids, dates, choices. */
export function completeFactFile(
  layout: FactFileLayout,
  offset: number,
  factSet: FactSet,
  today: Day,
): FactFileCompletions | undefined {
  const token = factFilePlace(layout, offset);
  if (token === undefined) return undefined;
  const { text } = layout;
  const typed = text.slice(token.span.start, offset);
  const container = keysFor(token);
  const values = valuesFor(token, typed, factSet, today);
  const keys = container === undefined ? [] : completeKeys(container, token, text);
  const glued = text[token.span.start - 1] === ':' && token.part === 'value';
  const items = [...(glued ? values.map(each => ({ ...each, newText: ` ${each.newText}` })) : values), ...keys];
  // Ids are found by the names of what they stand for, which no editor knows.
  return { span: token.span, items, isIncomplete: values.length > 0 };
}

function valuesFor(token: EntryToken, typed: string, factSet: FactSet, today: Day): FactFileCompletion[] {
  const role = tokenRole(token);
  if (role === undefined || role.kind === 'key' || token.part === 'key') return [];
  switch (role.kind) {
    case 'entity':
      return completeEntities(factSet, typed);
    case 'property':
      return completeProperties(factSet, typed);
    case 'source':
      return completeSources(factSet, typed);
    case 'fact':
      return completeFactId(token, factSet);
    default:
      if (takesDate(role.container, role.key)) return completeDates(typed, today);
      if (role.container === 'fact' && (role.key === 'value' || role.key === 'accept'))
        return factValues(token, typed, factSet, today);
      return (factFileKeys[role.container][role.key]?.values ?? []).map(choice);
  }
}

function factValues(token: EntryToken, typed: string, factSet: FactSet, today: Day): FactFileCompletion[] {
  const kind = valueKindOf(token, factSet);
  if (kind === undefined || entityKinds.has(kind)) return completeEntities(factSet, typed, kind);
  if (kind === 'boolean') return ['true', 'false'].map(choice);
  return kind === 'date' ? completeDates(typed, today) : [];
}

function choice(value: string): FactFileCompletion {
  return { kind: 'choice', label: value, newText: value };
}
