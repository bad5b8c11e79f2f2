import type { Span } from '../span';
import { isLetterOrDigit } from '../values/letters';
import type { Piece } from './draft';

/** Whitespace that is one space to a reader, and characters that are none at all. */
const unevenText = /[\t\n\r\f\v\u00AD\u200B\u2060\uFEFF]| {2}/;
const unevenStretch = /[ \t]*[\t\n\r\f\v][ \t\n\r\f\v]*| {2,}|[\u00AD\u200B\u2060\uFEFF]+/g;

/** Collects the prose of one block and where each stretch of it stands in the source. Offsets handed in are the source's. */
export class ProseBuilder {
  #source: string;
  #prose = '';
  // Kept beside the prose, because to look into a string that is being put together costs its whole length.
  #last = '';
  #pieces: Piece[] = [];
  #gap: Span | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#prose.length;
  }

  /** The last code unit of the prose; empty where there is none. */
  get lastCharacter(): string {
    return this.#last;
  }

  /** Source text as it stands, with each stretch of whitespace as one space. */
  addText(from: number, to: number): void {
    if (from >= to) return;
    const text = this.#source.slice(from, to);
    if (!unevenText.test(text)) {
      this.#addEven(text, from);
      return;
    }
    let last = 0;
    for (const match of text.matchAll(unevenStretch)) {
      this.#addEven(text.slice(last, match.index), from + last);
      last = match.index + match[0].length;
      if (/\s/.test(match[0].charAt(0)) && match[0].charAt(0) !== '\uFEFF')
        this.addSpace(from + match.index, from + last);
    }
    this.#addEven(text.slice(last), from + last);
  }

  /** `prose` for which the source has something else from `from` to `to`: an entity, an escape, a placeholder. */
  addAtom(prose: string, from: number, to: number): void {
    this.#closeGap(prose);
    this.#push(prose, from, to - from);
  }

  /** One space, unless the prose is at its beginning or has one already. */
  addSpace(from: number, to: number): void {
    if (this.#last !== '' && this.#last !== ' ') this.#push(' ', from, to - from);
  }

  /** Something that vanishes; where words would run together across it, it leaves a space. */
  addGap(from: number, to: number): void {
    this.#gap ??= { start: from, end: to };
  }

  /** The prose without space at its end. Offsets in pieces are relative to `base`. */
  finish(base: number): { prose: string; pieces: Piece[] } {
    const last = this.#pieces.at(-1);
    if (last && this.#last === ' ') {
      this.#prose = this.#prose.slice(0, -1);
      this.#pieces.pop();
      const shorter = { ...last, length: last.length - 1, sourceLength: last.sourceLength - 1 };
      if (last.length > 1) this.#pieces.push(shorter);
    }
    const pieces = base === 0 ? this.#pieces : this.#pieces.map(piece => ({ ...piece, source: piece.source - base }));
    return { prose: this.#prose, pieces };
  }

  #addEven(text: string, from: number): void {
    const doubled = text.startsWith(' ') && (this.#last === '' || this.#last === ' ') ? 1 : 0;
    const kept = doubled === 0 ? text : text.slice(1);
    if (kept === '') return;
    this.#closeGap(kept);
    this.#push(kept, from + doubled, kept.length);
  }

  #closeGap(next: string): void {
    const gap = this.#gap;
    if (!gap) return;
    this.#gap = undefined;
    if (isLetterOrDigit(next) && /[^\s([{“‘«„]/.test(this.#last)) this.#push(' ', gap.start, gap.end - gap.start);
  }

  #push(prose: string, source: number, sourceLength: number): void {
    const last = this.#pieces.at(-1);
    const even = prose.length === sourceLength;
    if (last && even && last.length === last.sourceLength && last.source + last.sourceLength === source) {
      const length = last.length + prose.length;
      this.#pieces[this.#pieces.length - 1] = { prose: last.prose, length, source: last.source, sourceLength: length };
    } else {
      this.#pieces.push({ prose: this.#prose.length, length: prose.length, source, sourceLength });
    }
    this.#prose += prose;
    this.#last = prose.slice(-1);
  }
}
