import type { Entity } from '../../facts/factSet';
import type { DateMention } from '../../values/dates/dateMention';
import type { OrdinalMention } from '../../values/ordinals/ordinalMention';
import type { QuantityMention } from '../../values/quantities/quantityMention';
import type { ScoreMention } from '../../values/quantities/recognizeScores';
import type { NameForm } from '../nameForm';
import type { Misspelling } from './findMisspelling';

/**
 * One step of a sentence as the grammar reads it: a word, a mark, or a whole name, date or amount. Offsets are the block's prose
 * offsets; `first` and `last` are token indexes, inclusive.
 */
export type Unit = Stretch &
  (
    | { readonly kind: 'word' | 'mark'; readonly norm: string; readonly stem: string; readonly capital: boolean }
    | {
        readonly kind: 'mention';
        /** All entities whose name this is; one, usually. */
        readonly forms: readonly NameForm[];
        /** The one that is meant, once the context has told; set by `resolveMentions`. */
        readonly entity: Entity | undefined;
        /** The name is spelled almost as the form is. */
        readonly misspelling?: Misspelling;
      }
    /** Capitalised words that are nobody's known name. */
    | { readonly kind: 'name'; readonly text: string; readonly initial: boolean; readonly misspelling?: Misspelling }
    | { readonly kind: 'date'; readonly date: DateMention }
    | { readonly kind: 'quantity'; readonly quantity: QuantityMention }
    | { readonly kind: 'ordinal'; readonly ordinal: OrdinalMention }
    /** “4–2”: one text, of which each figure means nothing alone. */
    | { readonly kind: 'score'; readonly score: ScoreMention }
    /** A code or an abbreviation that looks as those of the facts do: “0-19-852663-6”, “Acta Zool. Fenn.” */
    | { readonly kind: 'text' }
  );

/** Where a unit stands: prose offsets, and its tokens. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** The folded word or mark, or the empty string for anything larger. */
export function normOf(unit: Unit | undefined): string {
  return unit !== undefined && (unit.kind === 'word' || unit.kind === 'mark') ? unit.norm : '';
}

/** The same, where a word has its capital only because it begins the sentence, and nobody knows it. */
export function wordOf(unit: Unit | undefined): string {
  return unit?.kind === 'name' && unit.initial ? unit.text.toLowerCase() : normOf(unit);
}

/** A name, known or not. */
export function isNamed(unit: Unit | undefined): unit is Extract<Unit, { kind: 'mention' | 'name' }> {
  return unit?.kind === 'mention' || unit?.kind === 'name';
}

/** Whether the unit is a dash between phrases, not a hyphen. */
export function isDash(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  if (norm === '—') return true;
  if (norm !== '-') return false;
  const before = units[at - 1];
  const after = units[at + 1];
  const mark = units[at];
  return (
    before !== undefined &&
    after !== undefined &&
    mark !== undefined &&
    before.end < mark.start &&
    mark.end < after.start
  );
}
