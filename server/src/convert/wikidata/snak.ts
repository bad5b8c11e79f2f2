import { parseQuantity } from '../../core/values/parseQuantity';
import { type JsonObject, listIn, member, objectIn, textIn } from './json';
import { wikidataTime } from './wikidataTime';
import { wikidataUnits } from './wikidataUnits';

/** What a statement, a qualifier or a part of a reference says; `unusable` tells why a fact file cannot say it. */
export type Snak =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'date'; readonly edtf: string; readonly julian?: string }
  | { readonly kind: 'quantity'; readonly text: string; readonly tolerance?: string }
  | { readonly kind: 'text'; readonly text: string; readonly language?: string }
  | { readonly kind: 'unusable'; readonly reason: string };

export function readSnak(snak: unknown): Snak {
  const kind = member(snak, 'snaktype');
  if (kind !== 'value') return unusable(kind === 'novalue' ? 'there is no value' : 'the value is unknown');
  const data = member(snak, 'datavalue');
  const value = member(data, 'value');
  switch (member(data, 'type')) {
    case 'wikibase-entityid': {
      const id = textIn(member(value, 'id'));
      return id === undefined ? unusable('it names no item') : { kind: 'item', id };
    }
    case 'time': {
      const time = wikidataTime(value);
      return time === undefined ? unusable('EDTF has no words for the date') : { kind: 'date', ...time };
    }
    case 'quantity':
      return quantityOf(value);
    case 'monolingualtext': {
      const [text, language] = [textIn(member(value, 'text')), textIn(member(value, 'language'))];
      if (text === undefined) return unusable('the text is empty');
      return { kind: 'text', text, ...(language !== undefined && { language }) };
    }
    case 'string': {
      const text = textIn(value);
      return text === undefined ? unusable('the text is empty') : { kind: 'text', text };
    }
    default:
      return unusable('facts have no such kind of value');
  }
}

/** The snaks of one property among qualifiers or in a reference. */
export function snaksOf(group: unknown, property: string): Snak[] {
  return listIn(member(group, property)).map(readSnak);
}

/** Every property of a group with its snaks. */
export function snakEntries(group: unknown): (readonly [string, Snak[]])[] {
  return Object.entries(objectIn(group)).map(([property, list]) => [property, listIn(list).map(readSnak)] as const);
}

export function mainSnak(statement: JsonObject): Snak {
  return readSnak(statement.mainsnak);
}

function quantityOf(value: unknown): Snak {
  const amount = figure(member(value, 'amount'));
  const item = /(Q\d+)$/.exec(textIn(member(value, 'unit')) ?? '')?.[1];
  const unit = item === undefined ? '' : wikidataUnits.get(item);
  if (amount === undefined) return unusable('there is no amount');
  if (unit === undefined) return unusable(`the unit is not known (${item})`);
  const text = withUnit(amount, unit);
  if (parseQuantity(text) === undefined) return unusable('the amount cannot be read');
  const bounds = [member(value, 'upperBound'), member(value, 'lowerBound')].map(figure);
  const margin = Math.max(...bounds.map(bound => (bound === undefined ? 0 : Math.abs(Number(bound) - Number(amount)))));
  // Nine digits are enough, and hide what binary fractions add.
  return { kind: 'quantity', text, ...(margin > 0 && { tolerance: withUnit(String(+margin.toPrecision(9)), unit) }) };
}

function withUnit(amount: string, unit: string): string {
  return unit === '' ? amount : `${amount} ${unit}`;
}

/** `+1234.50` → `1234.50`. */
function figure(value: unknown): string | undefined {
  return /^\+?(-?\d{1,30}(?:\.\d{1,30})?)$/.exec(textIn(value) ?? '')?.[1];
}

function unusable(reason: string): Snak {
  return { kind: 'unusable', reason };
}
