import { parseQuantity } from '../../values/parseQuantity';
import { isScore } from '../../values/quantities/recognizeScores';
import { badDate } from '../badDate';
import type { EntityType, FactValue, Property } from '../factSet';
import { parseEdtf } from '../parseEdtf';
import { parseOrdinal } from '../parseOrdinal';
import { findBuiltInProperty } from '../vocabulary/vocabulary';
import type { EntityResolver } from './entityResolver';
import type { Place, Reporter } from './reporter';

/** Reads a value by its property's kind; what cannot be read is reported. True and false are values of any property. */
export function readValue(
  written: string | boolean,
  { id, value: kind }: Pick<Property, 'id' | 'value'>,
  place: Place,
  { resolve }: EntityResolver,
  { report }: Reporter,
): FactValue | undefined {
  if (typeof written === 'boolean') return { kind: 'boolean', text: String(written), boolean: written };
  const text = written.trim();
  switch (kind) {
    case 'date': {
      const date = parseEdtf(text);
      if (date) return { kind: 'date', text, date };
      report('fact-date', place, badDate(text));
      return undefined;
    }
    case 'quantity': {
      const quantity = parseQuantity(text);
      if (quantity) return { kind: 'quantity', text, quantity };
      // The score of a match is a text, though a player's score is an amount.
      if (isScore(text)) return { kind: 'text', text };
      report(
        'fact-value',
        place,
        `“${text}” is no amount and is read as text. Write a figure and its unit, as in “44 days”.`,
      );
      return { kind: 'text', text };
    }
    case 'ordinal': {
      const ordinal = parseOrdinal(text);
      if (ordinal !== undefined) return { kind: 'ordinal', text, ordinal };
      report(
        'fact-value',
        place,
        `“${text}” is no place in an order and is read as text. Write a whole number, as in “3”.`,
      );
      return { kind: 'text', text };
    }
    case 'boolean': {
      const yes = /^(?:yes|true)$/i.test(text);
      if (yes || /^(?:no|false)$/i.test(text)) return { kind: 'boolean', text, boolean: yes };
      report(
        'fact-value',
        place,
        `“${text}” is neither true nor false and is read as text; this property takes only those.`,
      );
      return { kind: 'text', text };
    }
    case 'text':
      return { kind: 'text', text };
    default: {
      if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) {
        const what = kind === 'entity' ? 'a name' : `the name of ${article(kind)} ${kind}`;
        report('fact-value', place, `“${text}” looks like a date, but this property takes ${what}.`);
      }
      // Who wins a cup or owns a dam may be somebody, a club or a country: the property does not tell.
      const type = findBuiltInProperty(id)?.mayBeState === true ? undefined : typeOf(kind);
      const entity = resolve(text, place, type);
      return { kind: 'entity', text: entity.label, entity };
    }
  }
}

function article(noun: string): 'a' | 'an' {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}

function typeOf(kind: 'person' | 'place' | 'organization' | 'entity'): EntityType | undefined {
  return kind === 'entity' ? undefined : kind;
}
