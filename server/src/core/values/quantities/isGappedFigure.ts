/**
 * Whether the bare figure from `start` to `end` goes on with what was counted before it: “won 83 seats, the Tarn Front *61* and the Rovers
 * *19*”. Elsewhere a figure behind a name numbers what the name stands for.
 */
export function isGappedFigure(prose: string, start: number, end: number): boolean {
  return (
    ends.test(prose.slice(end, end + 5)) && countedBefore.test(prose.slice(Math.max(0, start - longestPhrase), start))
  );
}

/** In characters: the counted noun, and the parts up to the figure. */
const longestPhrase = 160;

const ends = /^(?:[,.;)]|$| and | but )/;

/** A figure with its noun, parts of a name and a figure, and the name that the figure in question stands behind. */
const countedBefore =
  /(?:^|[ (])\d{1,4} [a-z]{3,20}(?:, (?:and )?| and |; )(?:(?:the )?(?:[A-Z][\p{L}'’-]{1,20} ){1,4}\d{1,4}(?:, (?:and )?| and |; )){0,6}(?:the )?(?:[A-Z][\p{L}'’-]{1,20} ){1,4}$/u;
