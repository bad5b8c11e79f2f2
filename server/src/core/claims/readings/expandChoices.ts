/** At most so many: a fact file may write what it likes. */
const most = 24;

/**
 * A pattern with “(get|pick up)” stands for two, one with “get” and one with “pick up”: words are looked for one by one, so that a choice of
 * several words each is parted before. Brackets with spaces inside are the draft's own.
 */
export function expandChoices(pattern: string): string[] {
  const [whole, choice, optional] = /\(([^()\s][^()]*\s[^()]*)\)(\?)?/.exec(pattern) ?? [];
  if (whole === undefined || choice === undefined) return [pattern];
  const ways = choice.split('|').map(way => way.trim());
  const single = ways.filter(way => !/\s/.test(way));
  const parted = [
    ...(single.length > 0 ? [`(${single.join('|')})`] : []),
    ...ways.filter(way => /\s/.test(way)),
    ...(optional === undefined ? [] : ['']),
  ];
  return parted.flatMap(way => expandChoices(pattern.replace(whole, () => way))).slice(0, most);
}
