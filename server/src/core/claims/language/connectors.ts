/** The small words that may stand within a name: “Treaty *of* Lausanne”, “Charles *de* Gaulle”. */
export const connectors = new Set(
  'of de da di do dos du del der den van von la le el al bin ibn the y zu & e'.split(' '),
);
