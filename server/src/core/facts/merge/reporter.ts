import { didYouMean } from '../../nearestWord';
import type { Span } from '../../span';
import { type FactCode, type FactDiagnostic, factCodes } from '../factDiagnostic';

export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** Collects the faults of a merge. */
export interface Reporter {
  readonly diagnostics: readonly FactDiagnostic[];
  report(code: FactCode, place: Place, message: string, related?: FactDiagnostic['related']): void;
  /** ` Did you mean “…”?` or nothing. Only the first faults are given a hint, since each costs a look at every candidate. */
  hint(word: string, candidates: () => Iterable<string>): string;
}

const MOST_HINTS = 50;
const MOST_DIAGNOSTICS = 1000;

export function createReporter(): Reporter {
  const diagnostics: FactDiagnostic[] = [];
  let hints = 0;
  return {
    diagnostics,
    report(code, { file, span }, message, related) {
      if (diagnostics.length >= MOST_DIAGNOSTICS) return;
      diagnostics.push({ file, span, code, severity: factCodes[code], message, ...(related ? { related } : {}) });
    },
    hint(word, candidates) {
      return hints++ < MOST_HINTS ? didYouMean(word, candidates()) : '';
    },
  };
}
