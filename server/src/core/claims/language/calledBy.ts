/** The person pronoun of which the word is a form. */
export function calledBy(norm: string): 'he' | 'she' | undefined {
  if (norm === 'he' || norm === 'him' || norm === 'his') return 'he';
  return norm === 'she' || norm === 'her' ? 'she' : undefined;
}
