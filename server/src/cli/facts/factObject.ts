import { factLabel } from '../../core/facts/factLabel';
import type { Fact } from '../../core/facts/factSet';
import { formatEdtf } from '../../core/facts/formatEdtf';
import type { Place } from './factPlaces';

/** A fact as the JSON of `factlint facts` gives it. JSON leaves out what is undefined. */
export function factObject(fact: Fact, place: Place) {
  const { id, subject, property, values, closed, accept, rank, valid, statement, note, qualifiers, references } = fact;
  const texts = values.map(({ text }) => text);
  return {
    id,
    subject: { id: subject.id, label: subject.label },
    property: property.id,
    value: closed ? texts : texts[0],
    accept: accept.length === 0 ? undefined : accept.map(({ text }) => text),
    rank,
    valid: valid && formatEdtf(valid),
    statement,
    note,
    qualifiers: Object.keys(qualifiers).length === 0 ? undefined : qualifiers,
    references: references.map(({ source, quote, locator }) => ({
      title: source.title,
      URL: source.URL,
      quote,
      locator,
    })),
    reviewed: fact.reviewed,
    reviewer: fact.reviewer,
    'review-by': fact.reviewBy,
    ...place,
  };
}

/** The JSON of a command that lists facts. */
export function factsJson(facts: readonly object[]): string {
  return `${JSON.stringify({ version: 1, facts }, null, 2)}\n`;
}

/** “Turkey–Armenia border, closed: 1993”. */
export function factText(fact: Fact): string {
  return `${fact.subject.label}, ${factLabel(fact)}: ${fact.values.map(({ text }) => text).join(', ')}`;
}
