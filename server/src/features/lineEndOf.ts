/** How the text ends its lines. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return /\r\n/.test(text.slice(0, 10_000)) ? '\r\n' : '\n';
}
