import { UnreadableFile } from '../../workspace/workspace';

/**
 * The lines of a stream of UTF-8, as they come. In the place of a line that is too long to be held, or is no UTF-8, stands why it
 * cannot be read.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<string | UnreadableFile> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (): string | UnreadableFile => {
    const line = length > longest ? tooLong : decode(Buffer.concat(pieces));
    pieces = [];
    length = 0;
    return line;
  };
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      yield take();
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function decode(bytes: Uint8Array): string | UnreadableFile {
  try {
    return decoder.decode(bytes);
  } catch {
    return new UnreadableFile('', 'is not UTF-8');
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });
const LINE_FEED = 0x0a;
/** A draft of a file's greatest size may need some more as JSON. */
const LONGEST_LINE = 80 * 1024 * 1024;
const tooLong = new UnreadableFile('', 'is too long: a line may have 80 MB');
