/** One capital, and that the first letter: “Stainless steel”. */
export function isSentenceCase(text: string): boolean {
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text);
}
