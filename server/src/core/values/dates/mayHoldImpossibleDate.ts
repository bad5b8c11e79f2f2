/** Whether a date may stand in the prose that no calendar has: only a day past the 28th can be missing in a month. Never overlooks one. */
export function mayHoldImpossibleDate(prose: string): boolean {
  return (lateDay.test(prose) && month.test(prose)) || numericDate.test(prose);
}

const lateDay = /(?<!\d)(?:29|3[01])(?!\d)|thirt(?:y|ieth)|ninth/i;
const month = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const numericDate = /\d-(?:29|3[01])(?!\d)|(?<!\d)(?:29|3[01])[-/.]\d|\d[-/.](?:29|3[01])[-/.]\d{4}/;
