import { factFileKeys } from '../../core/facts/factFileKeys.generated';
import type { FactSet } from '../../core/facts/factSet';
import { findEntity } from '../../core/facts/findEntity';
import type { EntryToken } from '../../core/facts/place/entryToken';
import type { FactFileLayout } from '../../core/facts/place/factFileLayout';
import { factFilePlace } from '../../core/facts/place/factFilePlace';
import { takesDate, tokenRole } from '../../core/facts/place/tokenRole';
import { factCard } from '../factCard';
import { factCardMarkdown, factCardPlain, type Locate } from '../factCardMarkdown';
import type { Hover } from '../hover';
import { type Card, card } from './card';
import { dateCard } from './dateCard';
import { factFileSymbol, valueKindOf } from './factFileSymbol';
import { entityCard, propertyCard, sourceCard } from './idCards';

/** What the word at `offset` of a fact file means: a key, an id, a property, a date. */
export function hoverFactFile(
  layout: FactFileLayout,
  offset: number,
  factSet: FactSet,
  locate: Locate,
): Hover | undefined {
  const token = factFilePlace(layout, offset);
  if (token === undefined || token.text === '') return undefined;
  const found = cardOf(token, factSet, locate);
  return found && { span: token.span, ...found };
}

function cardOf(token: EntryToken, factSet: FactSet, locate: Locate): Card | undefined {
  const { text } = token;
  const symbol = factFileSymbol(token, factSet);
  if (symbol !== undefined) return symbolCard(symbol.kind, text, factSet, locate);
  const role = tokenRole(token);
  if (role?.kind === 'key') {
    const { description, values } = factFileKeys[role.container][text] ?? {};
    if (description === undefined) return undefined;
    return card(text, [
      description,
      values === undefined ? '' : `One of ${values.slice(0, 12).join(', ')}${values.length > 12 ? ', …' : ''}.`,
    ]);
  }
  if (role?.kind !== 'value') return undefined;
  if (takesDate(role.container, role.key) || isDateValue(token, role.key, factSet)) return dateCard(text);
  const { values, description = '' } = factFileKeys[role.container][role.key] ?? {};
  return values?.includes(text) ? card(text, [`${role.key}: ${description}`]) : undefined;
}

function isDateValue(token: EntryToken, key: string, factSet: FactSet): boolean {
  const isBoolean = token.text === 'true' || token.text === 'false';
  return (key === 'value' || key === 'accept') && !isBoolean && valueKindOf(token, factSet) === 'date';
}

function symbolCard(
  kind: 'entity' | 'property' | 'source' | 'fact',
  text: string,
  factSet: FactSet,
  locate: Locate,
): Card | undefined {
  switch (kind) {
    case 'entity': {
      const entity = findEntity(factSet, text);
      return entity && entityCard(entity, factSet);
    }
    case 'property':
      return propertyCard(text, factSet.properties.get(text));
    case 'source': {
      const source = factSet.sources.get(text);
      return source && sourceCard(source);
    }
    case 'fact': {
      const fact = factSet.facts.find(({ id }) => id === text);
      const made = fact && factCard(fact);
      return made && { markdown: factCardMarkdown(made, locate), plain: factCardPlain(made, locate) };
    }
  }
}
