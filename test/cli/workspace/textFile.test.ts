import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText, encodeText } from '../../../server/src/workspace/decodeText';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  const right: [name: string, bytes: Uint8Array, text: string, bom: boolean][] = [
    ['nothing', bytes(''), '', false],
    ['CRLF', bytes('a\r\nb'), 'a\r\nb', false],
    ['emoji and combining marks', bytes('😀e\u0301'), '😀e\u0301', false],
    ['a byte order mark', bytes('\uFEFFa'), 'a', true],
    ['a second byte order mark is a character', bytes('\uFEFF\uFEFFa'), '\uFEFFa', true],
    ['a NUL far into the text', bytes(`${'a'.repeat(2000)}\0`), `${'a'.repeat(2000)}\0`, false],
  ];
  for (const [name, input, text, bom] of right) {
    it(`${name}, and back`, () => {
      const file = decodeText('a.md', input);
      assert.deepEqual(file, { text, bom });
      assert.deepEqual(encodeText(file), input);
    });
  }

  const wrong: [name: string, bytes: Uint8Array, message: RegExp][] = [
    ['NUL bytes', Uint8Array.of(0x89, 0x50, 0, 0), /is a binary file/],
    ['Latin-1', Uint8Array.of(0x4b, 0xf6, 0x6c, 0x6e), /is not UTF-8 text/],
    ['half a character at the end', bytes('😀').subarray(0, 3), /is not UTF-8 text/],
    ['an encoded surrogate', Uint8Array.of(0xed, 0xa0, 0x80), /is not UTF-8 text/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0), /is UTF-16/],
    ['more than is read', new Uint8Array(64 * 1024 * 1024 + 1), /is larger than 64 MB/],
  ];
  for (const [name, input, message] of wrong) {
    it(`refuses ${name}`, () => assert.throws(() => decodeText('a.md', input), message));
  }

  it('loses no byte of whatever it accepts', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), input => {
        let file: ReturnType<typeof decodeText>;
        try {
          file = decodeText('a.md', input);
        } catch {
          return;
        }
        assert.deepEqual(encodeText(file), new Uint8Array(input));
      }),
    );
  });
});
