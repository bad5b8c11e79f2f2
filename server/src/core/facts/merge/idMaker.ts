/** Makes ids that nothing has yet: `id`, else `id-2`, `id-3`, … Each call takes time that does not grow with the calls before. */
export function idMaker(taken: (id: string) => boolean): (id: string) => string {
  const counts = new Map<string, number>();
  return id => {
    if (!counts.has(id) && !taken(id)) {
      counts.set(id, 1);
      return id;
    }
    let count = (counts.get(id) ?? 1) + 1;
    while (counts.has(`${id}-${count}`) || taken(`${id}-${count}`)) count++;
    counts.set(id, count);
    counts.set(`${id}-${count}`, 1);
    return `${id}-${count}`;
  };
}
