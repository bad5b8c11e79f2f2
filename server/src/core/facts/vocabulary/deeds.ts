/** What was done, as a noun: “V's *purchase* of S”, “the *purchase* of S by V”, “S's *purchase* by V”. */
export function deeds(nouns: string): readonly string[] {
  return [
    `{value} 's (${nouns}) of {subject}`,
    `{value} 's ... (${nouns}) of {subject}`,
    `(${nouns}) of {subject} by {value}`,
    `{subject} 's (${nouns}) by {value}`,
  ];
}
