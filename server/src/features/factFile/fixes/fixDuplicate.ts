import type { FactSet } from '../../../core/facts/factSet';
import { entryAt, headingAbove, nextLine } from '../../../core/facts/place/factFileLayout';
import { type IdKind, tokenRole } from '../../../core/facts/place/tokenRole';
import { plainText } from '../../markdownText';
import { type FactFix, type FaultAt, replaceToken } from './factFix';

/** A second entry of one id, or a second fact that says the same: another id, or take the entry out. */
export function fixDuplicate(fault: FaultAt): FactFix[] {
  const { diagnostic, token, factSet } = fault;
  if (diagnostic.code !== 'fact-duplicate') return [];
  const role = token && tokenRole(token);
  const declares = role !== undefined && 'declares' in role && role.declares ? role.kind : undefined;
  const id = declares === undefined || token === undefined ? undefined : freeId(declares, token.text, factSet);
  const rename: FactFix[] =
    id === undefined || token === undefined
      ? []
      : [
          {
            title: `Change the id to “${plainText(id)}”`,
            isPreferred: true,
            edits: replaceToken(token, id),
            diagnostic,
          },
        ];
  return [...rename, ...remove(fault)];
}

function freeId(kind: IdKind, id: string, factSet: FactSet): string {
  const isTaken = (each: string) =>
    kind === 'entity'
      ? factSet.entities.has(each)
      : kind === 'source'
        ? factSet.sources.has(each)
        : kind === 'property'
          ? factSet.properties.has(each)
          : factSet.facts.some(fact => fact.id === each);
  let count = 2;
  while (isTaken(`${id}-${count}`)) count++;
  return `${id}-${count}`;
}

/** The entry's own lines go, a comment above the next entry stays. */
function remove({ layout, diagnostic }: FaultAt): FactFix[] {
  const { text } = layout;
  const heading = headingAbove(layout, diagnostic.span.start);
  const entry = heading && entryAt(layout, heading, diagnostic.span.start);
  if (entry === undefined) return [];
  let end = entry.end < text.length ? entry.end + 1 : entry.end;
  // What stands behind the last line with a key or a value belongs to what follows.
  const lines: number[] = [];
  for (let at = entry.start; at < end; at = nextLine(text, at)) lines.push(at);
  for (const line of lines.reverse()) {
    if (!/^\s*(?:#|$)/.test(text.slice(line, nextLine(text, line)).trimEnd())) break;
    end = line;
  }
  return [
    {
      title: 'Take this entry out',
      isPreferred: false,
      edits: [{ span: { start: entry.start, end }, newText: '' }],
      diagnostic,
    },
  ];
}
