/** “the *city* of S”, “the *state* of V”: a noun that only says what the name behind “of” is. */
export function callsPlace(norm: string): boolean {
  return nouns.has(norm);
}

const nouns = new Set(
  'city town village hamlet island isle state province county district region republic kingdom port parish borough municipality country commune'.split(
    ' ',
  ),
);
