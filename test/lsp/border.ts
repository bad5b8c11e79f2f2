/** A fact file and a draft that gets its year wrong, for all tests of the protocol. */
export const facts = `facts:
  - id: border-closed
    subject: Turkey–Armenia border
    property: closed
    value: 1993
    statement: Turkey closed its land border with Armenia in 1993.
    source: https://www.rferl.org/a/1052376.html
`;

export const factsSaying = (year: number) => facts.replace('1993\n', `${year}\n`);

export const wrong = '# Talks 😀\n\nThe Turkey–Armenia border was closed in 1994.\n';
export const right = wrong.replace('1994', '1993');

export const files = { 'facts/border.yaml': facts };
