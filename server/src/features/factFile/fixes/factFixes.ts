import type { FactDiagnostic } from '../../../core/facts/factDiagnostic';
import type { FactSet } from '../../../core/facts/factSet';
import { readEntryTokens } from '../../../core/facts/place/entryTokens';
import { entryAt, type FactFileLayout, headingAbove } from '../../../core/facts/place/factFileLayout';
import { factFilePlace } from '../../../core/facts/place/factFilePlace';
import type { Span } from '../../../core/span';
import type { Day } from '../../../core/values/dateValue';
import { proposedId } from '../completeIds';
import type { FactFix, FaultAt } from './factFix';
import { fixDate } from './fixDate';
import { fixDuplicate } from './fixDuplicate';
import { fixSchema } from './fixSchema';
import { fixSource } from './fixSource';
import { fixStale } from './fixStale';
import { fixSimilarName, fixUnknown } from './fixUnknown';

const fixes: readonly ((fault: FaultAt) => FactFix[])[] = [
  ...[fixDate, fixUnknown, fixSimilarName, fixSource, fixDuplicate, fixStale, fixSchema],
];

/** Each way to put right a fault of a fact file that the span touches. `diagnostics` are that file's. */
export function factFixes(
  layout: FactFileLayout,
  diagnostics: readonly FactDiagnostic[],
  span: Span,
  factSet: FactSet,
  today: Day,
): FactFix[] {
  return diagnostics
    .filter(each => each.span.start <= span.end && span.start <= each.span.end)
    .flatMap(diagnostic => {
      const token = factFilePlace(layout, diagnostic.span.start) ?? factFilePlace(layout, diagnostic.span.start + 1);
      const fault = { layout, diagnostic, token, factSet, today };
      return fixes.flatMap(fix => fix(fault));
    });
}

/** Writes down the id that the fact at the offset has without one, so that it stays when the subject or the property changes. */
export function insertId(layout: FactFileLayout, offset: number, factSet: FactSet): FactFix[] {
  const heading = headingAbove(layout, offset);
  const entry = heading?.section === 'facts' ? entryAt(layout, heading, offset) : undefined;
  const first = entry && readEntryTokens(layout.text, entry, 'facts').find(({ part }) => part === 'key');
  if (first === undefined || first.keys.has('id')) return [];
  const id = proposedId(first.keys.get('subject') ?? '', first.keys.get('property') ?? '', factSet);
  if (id === undefined) return [];
  const { text } = layout;
  const { start } = first.span;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const newText = line.includes('{') ? `id: ${id}, ` : `id: ${id}${eol}${' '.repeat(line.length)}`;
  const edits = [{ span: { start, end: start }, newText }];
  return /["']$/.test(line) ? [] : [{ title: `Give the fact the id “${id}”`, isPreferred: false, edits }];
}
