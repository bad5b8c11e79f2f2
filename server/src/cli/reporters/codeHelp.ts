import type { Code } from '../../core/claim';

/** What a diagnostic code means, in one line, and what to do about it: for reports that list their rules. */
export const codeHelp: Readonly<Record<Code, { readonly title: string; readonly help: string }>> = {
  'wrong-date': {
    title: 'A date that the facts refute',
    help: 'A fact gives another date. Write the date of the fact, or correct the fact if its sources say so.',
  },
  'wrong-name': {
    title: 'A person or thing that the facts refute',
    help: 'A fact names another person or thing for this role, at the time that the sentence speaks of.',
  },
  'wrong-place': {
    title: 'A place that the facts refute',
    help: 'A fact gives another place, and neither lies in the other.',
  },
  'wrong-quantity': {
    title: 'An amount that the facts refute',
    help: 'A fact gives another amount, beyond its tolerance and the width that words such as “nearly” allow.',
  },
  'wrong-ordinal': {
    title: 'An ordinal that the facts refute',
    help: 'A fact counts this event or thing otherwise.',
  },
  'wrong-member': {
    title: 'A member that is not in the closed list of a fact',
    help: 'A fact lists all the members, and this one is not among them.',
  },
  'wrong-statement': {
    title: 'A statement that a fact refutes',
    help: 'A fact says the opposite, or has another text.',
  },
  'misspelled-name': {
    title: 'A near miss of a known name',
    help: 'A name of the fact set, misspelled. If it is somebody else, add that person to the fact set.',
  },
  'weekday-mismatch': {
    title: 'A weekday that does not go with its date',
    help: 'The calendar gives another weekday for this date; either may be wrong.',
  },
  'impossible-date': {
    title: 'A date that is in no calendar',
    help: 'The month has no such day.',
  },
  'conflicting-sources': {
    title: 'A value on which the sources disagree',
    help: 'Facts of the same rank disagree. Attribute the value, or give one of the facts the rank “preferred”.',
  },
  'unsourced-claim': {
    title: 'A date or figure that no fact covers',
    help: 'Add a fact with its source, or leave the claim out.',
  },
  'inconsistent-draft': {
    title: 'Two values of one thing in one draft',
    help: 'Both cannot be right. Find out which one is, and add it to the fact set.',
  },
  'unused-suppression': {
    title: 'A suppression that silences nothing',
    help: 'Remove the comment: what it silenced is no longer there, or it names another code or fact.',
  },
  'open-query': {
    title: 'A query to the author',
    help: 'Somebody at the desk waits for the answer. Remove the comment once it is given.',
  },
};
