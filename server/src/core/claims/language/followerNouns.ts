/** Nouns for who is tied to somebody and has a name of their own: “a pupil of Moe”, “an admirer of Moe”. */
export const followerNouns: ReadonlySet<string> = new Set(
  `admirer adherent assistant associate biographer colleague cousin disciple editor enemy fan foe follower friend opponent pupil relative rival
   supporter tutor`.split(/\s+/),
);
