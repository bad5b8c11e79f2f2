import type { Fact } from '../core/facts/factSet';
import type { Day } from '../core/values/dateValue';
import { factCard } from './factCard';
import { type FactState, factStates } from './factStates';
import { type FactUse, unused } from './factUse';
import { markdownLink, plainText, webAddress } from './markdownText';

/** A fact in a list of facts: what it says, how the drafts use it, and what a curator has to look after. */
export interface FactEntry {
  readonly id: string;
  readonly statement: string;
  readonly subject: string;
  readonly states: readonly FactState[];
  readonly counts: FactUse;
  /** Its first source, as Markdown. */
  readonly citation?: string;
}

/** `use` is undefined as long as not every draft is known. */
export function factEntry(fact: Fact, use: FactUse | undefined, today: Day): FactEntry {
  const { statement, sources } = factCard(fact);
  const [source] = sources;
  return {
    id: fact.id,
    statement: plainText(statement),
    subject: plainText(fact.subject.label),
    states: factStates(fact, use, today),
    counts: use ?? unused,
    ...(source !== undefined && { citation: markdownLink(source.title, webAddress(source.URL)) }),
  };
}
