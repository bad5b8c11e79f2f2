/** Coming from somewhere, as English says it of dishes, bands, customs and things, whether of a country or a region. */
export const origins: readonly string[] = [
  'come from',
  'originally come from',
  'originate in',
  'originate from',
  'have its origin in',
  'have its origins in',
  'be from',
  'be originally from',
  'hail from',
  'can be trace back to',
  'can be trace to',
  'be trace back to',
  'be a dish from',
  'be a food from',
];

/** “S is *a dish of* V”, “S is *a* V *dish*”, “*a speciality of* V *is* S”. */
export const originPatterns: readonly string[] = [
  '{subject} be a traditional? (dish|food|soup|dessert|cake|drink|speciality|specialty|delicacy|recipe) (of|from|in) {value}',
  '{subject} be a traditional? {value} (dish|food|soup|dessert|cake|drink|speciality|specialty|delicacy)',
  '(dish|food|speciality|specialty|delicacy) (of|from|in) {value} be {subject}',
  '{value} (dish|food|speciality|specialty|delicacy) {subject}',
];
