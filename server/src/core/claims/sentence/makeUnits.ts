import type { DateMention } from '../../values/dates/dateMention';
import type { OrdinalMention } from '../../values/ordinals/ordinalMention';
import type { QuantityMention } from '../../values/quantities/quantityMention';
import type { ScoreMention } from '../../values/quantities/recognizeScores';
import type { NameForm } from '../nameForm';
import type { Token } from '../tokens';
import type { Misspelling } from './findMisspelling';
import type { Stretch, Unit } from './unit';

/**
 * Units of all kinds have the same fields in the same order: the engine reads objects of one shape at once, and looks up anew where a
 * field lies when there are more shapes than four.
 */
interface Fields extends Stretch {
  kind: Unit['kind'];
  norm: string;
  stem: string;
  capital: boolean;
  text: string;
  initial: boolean;
  forms: readonly NameForm[] | undefined;
  entity: undefined;
  misspelling: Misspelling | undefined;
  date: DateMention | undefined;
  quantity: QuantityMention | undefined;
  ordinal: OrdinalMention | undefined;
  score: ScoreMention | undefined;
}

function newUnit(kind: Unit['kind'], { start, end, first, last }: Stretch): Fields {
  return {
    kind,
    start,
    end,
    first,
    last,
    norm: '',
    stem: '',
    capital: false,
    text: '',
    initial: false,
    forms: undefined,
    entity: undefined,
    misspelling: undefined,
    date: undefined,
    quantity: undefined,
    ordinal: undefined,
    score: undefined,
  };
}

export function wordUnit({ start, end, norm, stem, word, capital }: Token, at: number): Unit {
  const unit = newUnit(word ? 'word' : 'mark', { start, end, first: at, last: at });
  unit.norm = norm;
  unit.stem = stem;
  unit.capital = capital;
  return unit as Unit;
}

export function mentionUnit(forms: readonly NameForm[], place: Stretch, misspelling?: Misspelling): Unit {
  const unit = newUnit('mention', place);
  unit.forms = forms;
  unit.misspelling = misspelling;
  return unit as Unit;
}

export function unknownNameUnit(text: string, initial: boolean, place: Stretch, misspelling?: Misspelling): Unit {
  const unit = newUnit('name', place);
  unit.text = text;
  unit.initial = initial;
  unit.misspelling = misspelling;
  return unit as Unit;
}

export function dateUnit(date: DateMention, place: Stretch): Unit {
  const unit = newUnit('date', place);
  unit.date = date;
  return unit as Unit;
}

export function quantityUnit(quantity: QuantityMention, place: Stretch): Unit {
  const unit = newUnit('quantity', place);
  unit.quantity = quantity;
  return unit as Unit;
}

export function ordinalUnit(ordinal: OrdinalMention, place: Stretch): Unit {
  const unit = newUnit('ordinal', place);
  unit.ordinal = ordinal;
  return unit as Unit;
}

export function scoreUnit(score: ScoreMention, place: Stretch): Unit {
  const unit = newUnit('score', place);
  unit.score = score;
  return unit as Unit;
}

export function textUnit(place: Stretch): Unit {
  return newUnit('text', place) as Unit;
}
