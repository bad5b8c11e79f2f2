import type { Span } from '../../span';

/** A text as it is without the lower sides of the conflicts that a merge has left in it, and where each of those begins. */
export interface UpperSides {
  /** As long as before: what is left out is blank. */
  readonly text: string;
  /** The line `<<<<<<<` of each. */
  readonly conflicts: readonly Span[];
}

/** Looks for whole conflicts; a row of signs that opens none stays text. */
export function upperSides(text: string): UpperSides {
  if (!text.includes('<<<<<<<')) return { text, conflicts: [] };
  const conflicts: Span[] = [];
  let kept = '';
  let keptTo = 0;
  let open: { mark: Span; lower: number } | undefined;
  for (const { 0: line, index: start } of text.matchAll(/.+/g)) {
    const end = start + line.length;
    if (/^<{7}(?:\s|$)/.test(line)) open = { mark: { start, end }, lower: -1 };
    else if (open && open.lower < 0 && /^(?:={7}|\|{7})(?:\s|$)/.test(line)) open.lower = start;
    else if (open && open.lower >= 0 && /^>{7}(?:\s|$)/.test(line)) {
      const { mark, lower } = open;
      kept += text.slice(keptTo, mark.start) + blank(text.slice(mark.start, mark.end));
      kept += text.slice(mark.end, lower) + blank(text.slice(lower, end));
      keptTo = end;
      conflicts.push(mark);
      open = undefined;
    }
  }
  return { text: kept + text.slice(keptTo), conflicts };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
