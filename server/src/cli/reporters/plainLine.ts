/**
 * Text from a file as one line that is safe to print: control characters, which could drive the reader's terminal, and
 * bidirectional overrides, which could show a text that is not there, become visible; line ends become spaces.
 */
export function plainLine(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').replace(UNSAFE, '\uFFFD');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;
