/** What somebody is known for is mostly, and not always, what he made: loose patterns of all makers. */
export const fame: readonly string[] = [
  '{value} be (best|well)? known for {subject}',
  '{value} , (best|well) known for {subject}',
  '{value} be famous for {subject}',
  '{subject} make {value} famous',
  "{subject} make {value} 's name",
];

/** What somebody is given the credit for, of all makers but those who only perform it. */
export const credit: readonly string[] = [
  '{value} make name (with|by) {subject}',
  'credit for {subject} (go|belong) to {value}',
  '{subject} be attribute to {value}',
];
