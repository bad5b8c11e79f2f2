/** One fact, one draft with its value wrong, one with it right. */
export const facts = `facts:
  - id: border-closed
    subject: Turkey–Armenia border
    property: closed
    value: 1993
    references:
      - source: rferl-2004
sources:
  rferl-2004:
    type: article-newspaper
    title: Border To Stay Closed
    container-title: RFE/RL
    issued: 2004-04-19
    URL: https://example.org/border
`;

export const wrong = 'The Turkey–Armenia border was closed in 1994.\n';
export const right = 'The Turkey–Armenia border was closed in 1993.\n';

export const project = { 'facts/border.yaml': facts, 'drafts/wrong.md': wrong, 'drafts/right.md': right };
