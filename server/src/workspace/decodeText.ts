import { type TextFile, UnreadableFile } from './workspace';

/** The largest file that is read, in bytes: far above any draft, and below what would exhaust memory. */
export const largestFile = 64 * 1024 * 1024;

/** Decodes UTF-8 so strictly that encoding the result gives the same bytes; throws `UnreadableFile` for what is no text. */
export function decodeText(path: string, bytes: Uint8Array): TextFile {
  if (bytes.length > largestFile) throw tooLarge(path);
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    throw new UnreadableFile(path, 'is UTF-16; save it as UTF-8');
  }
  if (bytes.subarray(0, 1024).includes(0)) throw new UnreadableFile(path, 'is a binary file, not text');
  const bom = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  try {
    return { text: decoder.decode(bom ? bytes.subarray(3) : bytes), bom };
  } catch {
    throw new UnreadableFile(path, 'is not UTF-8 text; save it as UTF-8');
  }
}

export function encodeText({ text, bom }: TextFile): Uint8Array {
  return new TextEncoder().encode(bom ? `\uFEFF${text}` : text);
}

export function tooLarge(path: string): UnreadableFile {
  return new UnreadableFile(path, `is larger than ${largestFile / 1024 / 1024} MB`);
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

/** `ignoreBOM` keeps a second byte order mark as a character instead of dropping it. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
