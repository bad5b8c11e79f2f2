import { formatSource } from '../core/citations/formatSource';
import { factLabel } from '../core/facts/factLabel';
import type { Fact, Origin, Reference } from '../core/facts/factSet';
import { describeDate } from '../core/values/dates/describeDate';

/** What a writer wants to know of a fact, ready to be laid out. Every text is as the fact file has it: unescaped. */
export interface FactCard {
  readonly id: string;
  /** One sentence: the fact's own statement, or one made of its subject, property and value. */
  readonly statement: string;
  readonly property: string;
  readonly value: string;
  readonly validity?: string;
  readonly note?: string;
  readonly sources: readonly SourceLine[];
  readonly review?: string;
  readonly origin: Origin;
}

export interface SourceLine {
  readonly title: string;
  readonly URL?: string;
  /** Where, when and by whom it was published, as far as the file says. */
  readonly details: string;
  readonly quote?: string;
}

export function factCard(fact: Fact): FactCard {
  const value = fact.values.map(each => each.text).join(', ');
  const validity = fact.valid === undefined ? undefined : describeDate(fact.valid);
  const review = reviewText(fact);
  return {
    id: fact.id,
    statement: fact.statement ?? `${fact.subject.label}, ${factLabel(fact)}: ${value}`,
    property: factLabel(fact),
    value,
    ...(validity !== undefined && { validity }),
    ...(fact.note !== undefined && { note: fact.note }),
    sources: fact.references.map(sourceLine),
    ...(review !== undefined && { review }),
    origin: fact.origin,
  };
}

function sourceLine({ source, quote, locator }: Reference): SourceLine {
  const { title, details, URL } = formatSource(source, locator);
  return { title, details, ...(URL !== undefined && { URL }), ...(quote !== undefined && { quote }) };
}

function reviewText(fact: Fact): string | undefined {
  const by = fact.reviewer === undefined ? '' : ` by ${fact.reviewer}`;
  const on = fact.reviewed === undefined ? '' : ` on ${fact.reviewed}`;
  const parts = [
    by !== '' || on !== '' ? `Reviewed${by}${on}` : undefined,
    fact.reviewBy === undefined ? undefined : `next review due ${fact.reviewBy}`,
  ].filter(part => part !== undefined);
  if (parts.length === 0) return undefined;
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
