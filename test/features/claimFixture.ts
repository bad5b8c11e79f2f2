import type { Claim, Code, Fix } from '../../server/src/core/claim';
import type { Fact } from '../../server/src/core/facts/factSet';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';
import type { Span } from '../../server/src/core/span';

/** The facts of one fact file, `/w/facts/a.yaml`. */
export function factsOf(yaml: string): readonly Fact[] {
  return readFactFiles([{ path: '/w/facts/a.yaml', text: yaml }]).factSet.facts;
}

export interface ClaimParts {
  readonly code?: Code;
  readonly fact?: Fact;
  readonly otherFacts?: readonly Fact[];
  readonly expected?: string;
  readonly quoted?: boolean;
  /** Not reported. */
  readonly silent?: boolean;
  readonly message?: string;
}

/** A claim about the first `found` in a text; refuted with a fix to `expected` where that is given. */
export function claimAbout(text: string, found: string, parts: ClaimParts = {}): Claim {
  const start = text.indexOf(found);
  if (start < 0) throw new Error(`“${found}” is not in the text.`);
  const span = { start, end: start + found.length };
  const { code = 'wrong-date', fact, expected, silent = false } = parts;
  return {
    verdict: silent ? 'supported' : 'refuted',
    code,
    ...(silent ? {} : { severity: 'error' as const }),
    ...(fact !== undefined && { fact }),
    otherFacts: parts.otherFacts ?? [],
    span,
    found,
    ...(expected !== undefined && { expected }),
    message: parts.message ?? `It is ${expected}, not ${found}.`,
    fixes: expected === undefined ? [] : [fixTo(span, expected)],
    quoted: parts.quoted ?? false,
    references: fact?.references ?? [],
    trace: [],
  };
}

function fixTo(span: Span, newText: string): Fix {
  return { title: `Change to “${newText}”`, isPreferred: true, edits: [{ span, newText }] };
}
