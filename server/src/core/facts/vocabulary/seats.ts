/**
 * The wordings in which an office is told by its own name and not by that of its holder: “V held the *presidency* of S”, “S's *presidency*
 * passed to V”. Each seat is given as a pattern writes it: “(presidency|throne)”.
 * Who *wins* one takes it months later, and who *loses* one may never have had it.
 */
export function seatPatterns(seat: string): string[] {
  const owned = [`{subject} 's? ${seat}`, `${seat} (of|in) {subject}`];
  return owned.flatMap(each => [
    `{value} (hold|occupy|assume|take|inherit|gain|resign|lead|head|run|seize|retain|relinquish) over? ${each}`,
    `{value} (accede|ascend|succeed|come) to? ${each}`,
    `{value} be in (charge|control) of ${each}`,
    `${each} (pass|go|fall) to {value}`,
    `${each} be (hold|occupy|take|run|head|lead) over? by {value}`,
    `${each} be in the hand of {value}`,
    `hand over? ${each} over? to {value}`,
  ]);
}
