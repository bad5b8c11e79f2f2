/**
 * Whether a date may stand in the prose that no calendar has: a day past the 28th of February, the 31st of a month that has only 30, in
 * words or figures. Never overlooks one.
 */
export function mayHoldImpossibleDate(prose: string): boolean {
  return (shortMonth.test(prose) && lateDay.test(prose)) || mayHoldImpossibleFigures(prose);
}

/** The same of dates in figures alone. */
export function mayHoldImpossibleFigures(text: string): boolean {
  return impossibleFigures.test(text);
}

const shortMonth = /(?<![A-Za-z])(?:feb(?:ruary)?|apr(?:il)?|june?|sept?(?:ember)?|nov(?:ember)?)(?![A-Za-z])/i;
const lateDay = /(?<!\d)(?:29|3[01])(?!\d)|thirt(?:y|ieth)|ninth/i;
const impossibleFigures =
  /-02-(?:29|3[01])|-(?:0[469]|11)-31|(?<!\d)(?:29|3[01])([-/.])(?:0?[2469]|11)\1\d{4}|(?<!\d)(?:0?[2469]|11)([-/.])(?:29|3[01])\2\d{4}/;
