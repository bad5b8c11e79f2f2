/** “the V-*based* maker S”, “S, a V-*based* maker”: a participle that the place is put before; `noun` is what S may be called between them. */
export function compounds(participle: string, noun: string): string[] {
  return [
    `{value} -${participle} ${noun}? {subject}`,
    `{subject} , (a|the) {value} -${participle}`,
    `{subject} be a {value} -${participle}`,
  ];
}
