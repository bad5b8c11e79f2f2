/** At most so many come of one pattern, and only of one no longer than this in characters: a fact file may write what it likes. */
const most = 24;
const longest = 1000;

/**
 * A pattern with “(get|pick up)” stands for two, one with “get” and one with “pick up”: words are looked for one by one, so that a choice of
 * several words each is parted before. Brackets with spaces inside are the draft's own.
 */
export function expandChoices(pattern: string): string[] {
  if (pattern.length > longest) return [pattern];
  const expanded: string[] = [];
  // The last is parted first, so that all work is for one of those that are returned.
  const open = [pattern];
  for (let next = open.pop(); next !== undefined && expanded.length < most; next = open.pop()) {
    const parted = partFirst(next);
    if (parted === undefined) expanded.push(next);
    else open.push(...parted.reverse());
  }
  return expanded;
}

/** One pattern for each way of its first choice that has several words; undefined where it has none. */
function partFirst(pattern: string): string[] | undefined {
  const [whole, choice, optional] = /\(([^()\s][^()]*\s[^()]*)\)(\?)?/.exec(pattern) ?? [];
  if (whole === undefined || choice === undefined) return undefined;
  const ways = choice.split('|').map(way => way.trim());
  const single = ways.filter(way => !/\s/.test(way));
  const parted = [
    ...(single.length > 0 ? [`(${single.join('|')})`] : []),
    ...ways.filter(way => /\s/.test(way)),
    ...(optional === undefined ? [] : ['']),
  ];
  return parted.map(way => pattern.replace(whole, () => way));
}
