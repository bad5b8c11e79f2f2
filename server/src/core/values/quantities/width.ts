/**
 * How far from a figure a reader still takes it as true, in one place. All amounts are in the writer's unit. An exact figure has no
 * width of its own (fact-format.md); what has one is an approximation, a converted figure, and a figure that says by its form
 * that it is rounded.
 */

/** The place value of the last digit that carries meaning: 0.1 of 28.7, 10 of 150. Trailing zeros count once two digits are left. */
export function placeOf(amount: number, step: number): number {
  const size = Math.abs(amount);
  if (size === 0) return step;
  let place = step;
  // Of "300 miles" the second digit is meant, of "12,000" the second too: nobody rounds to fewer and says nothing.
  while (place * 100 <= size * 1.000001 && isMultiple(size, place * 10)) place *= 10;
  return place;
}

/** The place value of the last significant digit, zeros dropped: 100 of 300. */
export function roundPlaceOf(amount: number, step: number): number {
  const size = Math.abs(amount);
  let place = step;
  while (place * 10 <= size * 1.000001 && isMultiple(size, place * 10)) place *= 10;
  return place;
}

/** The last place of a fact's amount, read from its digits. */
export function factPlaceOf(amount: number): number {
  const decimals = /\.(\d+)$/.exec(String(amount))?.[1]?.length ?? 0;
  return placeOf(amount, decimals > 0 ? 10 ** -decimals : 1);
}

/**
 * "About 300": a tenth of the figure, and less of one that is told to more than two digits: "some 66,976" is no 60,976. For small figures a tenth is less than the unit that the writer counts in, and half of that unit
 * is meant ("about three decades" begins at two and a half), but never more than a fifth of the whole.
 */
export function aboutWidth(amount: number, step: number): number {
  const size = Math.abs(amount);
  const digits = size === 0 ? 1 : Math.floor(Math.log10(size / placeOf(amount, step === 0 ? 1 : step)) + 1e-9) + 1;
  const share = digits <= 2 ? 0.1 : digits === 3 ? 0.05 : 0.01;
  return Math.max(size * share, Math.min(step / 2, size * 0.2));
}

/** "Nearly 30 years" begins as far below the figure as "about" does, and ends a hair above it. */
export function nearlyWidth(amount: number, step: number): { below: number; above: number } {
  return { below: aboutWidth(amount, step), above: Math.abs(amount) * 0.01 };
}

/** "Just over 300" ends a seventh above the figure, or half a unit above a small one. */
export function justOverWidth(amount: number, step: number): number {
  return Math.max(Math.abs(amount) * 0.15, Math.min(step / 2, Math.abs(amount) * 0.3));
}

/** "More than a decade" is true of a century, but nobody says so: past twice the figure the claim is neither right nor wrong. */
export const boundReach = 2;

/**
 * A figure in another unit than the fact's is rounded to the place that the writer gives: "six weeks" for 44 days reads with half a
 * week to either side. One or two of a unit are not stretched beyond a quarter.
 */
export function convertedWidth(amount: number, step: number): number {
  return Math.min(placeOf(amount, step) / 2, Math.abs(amount) * 0.25);
}

/**
 * How far a figure that is visibly rounded may be from the fact: "26 billion" for 26.2 billion, "28 °C" for 28.2 °C, "41,000" for
 * 41,215. Rounded are scale words, whole numbers where the fact has decimals, and three or more final zeros; the deviation stays
 * within half of the last place, and within one part in a hundred, with a scale word one in twenty.
 */
export function roundedWidth(amount: number, step: number, scaled: boolean, factAmount: number): number {
  const place = scaled ? step : roundPlaceOf(amount, step);
  const factHasMore = factPlaceOf(factAmount) < place * 0.999;
  if (!factHasMore) return 0;
  if (scaled) return Math.min(place / 2, Math.abs(amount) * 0.05);
  if (place >= 1000 || (!Number.isInteger(factAmount) && place <= 1))
    return Math.min(place / 2, Math.abs(amount) * 0.01);
  return 0;
}

/** A fraction in words is a rounding too: a third stands for 31 to 36 per cent. */
export const fractionWidth = 2.5;

function isMultiple(amount: number, place: number): boolean {
  const quotient = amount / place;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, quotient);
}
