import { readDraftFolder } from './draftFolder';
import { row, share } from './table';
import { wrongValues } from './wrongValue';

/** A right value made wrong, and whether the check took notice. */
interface Replacement {
  readonly kind: string;
  readonly flagged: boolean;
  /** The draft, the line, and the new sentence around the value. */
  readonly told: string;
}

/**
 * Prints how many of the values that the check supports it refutes when they are wrong: each is replaced, one at a time, and the draft
 * is checked again. It needs no marks, and tests each value where somebody wrote it; what is never read does not count.
 */
export function measureReplaced(folders: readonly string[], verbose: boolean): void {
  const counts = new Map<string, { replaced: number; flagged: number }>();
  for (const folder of folders)
    for (const { kind, flagged, told } of replacementsIn(folder)) {
      const count = counts.get(kind) ?? { replaced: 0, flagged: 0 };
      counts.set(kind, { replaced: count.replaced + 1, flagged: count.flagged + (flagged ? 1 : 0) });
      if (verbose && !flagged) console.log(`  ${kind}  ${told}`);
    }
  console.log(row('wrong value', 'replaced', 'flagged', 'share'));
  for (const [kind, { replaced, flagged }] of [...counts].sort())
    console.log(row(kind, replaced, flagged, share(flagged, replaced)));
}

function* replacementsIn(folder: string): Generator<Replacement> {
  const { check, factSet, drafts } = readDraftFolder(folder);
  for (const { name, text } of drafts) {
    for (const claim of check(text, name)) {
      if (claim.verdict !== 'supported') continue;
      for (const { kind, text: value } of wrongValues(claim, factSet)) {
        const { start, end } = claim.span;
        const wrong = text.slice(0, start) + value + text.slice(end);
        const flagged = check(wrong, name).some(
          ({ verdict, span }) => verdict === 'refuted' && span.start < start + value.length && span.end > start,
        );
        const line = text.slice(0, start).split('\n').length;
        const around = `${text.slice(Math.max(0, start - 150), start)}⟦${value}→${claim.found}⟧${text.slice(end, end + 60)}`;
        yield { kind, flagged, told: `${name}:${line}  ${claim.fact?.id ?? ''}  … ${around.replace(/\s+/g, ' ')} …` };
      }
    }
  }
}
