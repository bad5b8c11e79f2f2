/** Whether a name that nobody knows is that of a league or a cup, by its last word: “the Long Meadow *League*”, “Serie *A*”, “the Euro*Cup*”. */
export function isCompetition(name: string): boolean {
  return competitions.test(name);
}

/** A club of a league plays in a cup as well. */
export function isCup(name: string): boolean {
  return /cup$/i.test(name);
}

const competitions =
  /(?:league|liga|ligue(?: [12])?|serie [a-d]|\bdivision(?: (?:one|two|three|1|2|3))?|championship|premiership|eredivisie|allsvenskan|cup)$/i;
