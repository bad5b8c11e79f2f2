/** A stretch of the old text and what the new one has instead; either may be empty. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** More words than this are not compared with one another: the whole stretch is one change. */
const maxWords = 200;

const tokens = /[A-Za-z0-9À-ÖØ-öø-\u1fff]+|\s+|[^A-Za-z0-9À-ÖØ-öø-\u1fff\s]/gu;

/** The least changes of words, space and single marks that turn one text into another, ascending. Any space equals any. */
export function wordDiff(before: string, after: string): Change[] {
  const a = before.match(tokens) ?? [];
  const b = after.match(tokens) ?? [];
  const prefix = commonPrefix(a, b);
  const suffix = commonPrefix(a.slice(prefix).reverse(), b.slice(prefix).reverse());
  const oldMiddle = a.slice(prefix, a.length - suffix);
  const newMiddle = b.slice(prefix, b.length - suffix);
  const start = a.slice(0, prefix).join('').length;
  if (oldMiddle.length === 0 && newMiddle.length === 0) return [];
  if (oldMiddle.length > maxWords || newMiddle.length > maxWords) {
    return [{ start, end: start + oldMiddle.join('').length, newText: newMiddle.join('') }];
  }
  return changesAlong(oldMiddle, newMiddle, start);
}

function commonPrefix(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && isSame(a[length], b[length])) length++;
  return length;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && /^\s/.test(a) && /^\s/.test(b));
}

/** Walks along a longest common subsequence; what lies between its words is a change. */
function changesAlong(a: readonly string[], b: readonly string[], offset: number): Change[] {
  const lengths = commonLengths(a, b);
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const changes: Change[] = [];
  let position = offset;
  let start = offset;
  let newText = '';
  const close = (): void => {
    if (position > start || newText !== '') changes.push({ start, end: position, newText });
    newText = '';
  };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const old = a[i];
    if (old !== undefined && j < b.length && isSame(old, b[j])) {
      close();
      position += old.length;
      start = position;
      i++;
      j++;
    } else if (old !== undefined && (j >= b.length || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      position += old.length;
      i++;
    } else {
      newText += b[j] ?? '';
      j++;
    }
  }
  close();
  return changes;
}

function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = rows[i] ?? new Uint16Array();
    const below = rows[i + 1] ?? new Uint16Array();
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = isSame(a[i], b[j]) ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}
