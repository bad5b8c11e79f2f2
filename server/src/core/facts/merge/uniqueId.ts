/** `id`, or `id-2`, `id-3`, … where it is taken. */
export function uniqueId(id: string, taken: (id: string) => boolean): string {
  if (!taken(id)) return id;
  let count = 2;
  while (taken(`${id}-${count}`)) count++;
  return `${id}-${count}`;
}
