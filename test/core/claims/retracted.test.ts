import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  tunnel: { label: Grey Tunnel, type: thing }
  fall: { label: Skarn dam disaster, type: event }
facts:
  - { id: tunnel-opened, subject: tunnel, property: opened, value: 1988-03-13 }
  - { id: fall-toll, subject: fall, property: death-toll, value: 43 people }
`;

describe('what a text says that it had wrong', () => {
  eachDraft(facts, [
    'Last week we said that the Grey Tunnel had opened in 1985. It hadn’t.',
    `The Grey Tunnel opened in 1985. It was not finished.
                          ^^^^ error wrong-date: 1988`,
    'CORRECTION: An earlier version of this article said that the Grey Tunnel opened in 1985. It opened in 1988.',
    '*A previous version of this story stated that the Skarn dam disaster killed 63 people.*',
    'This column originally reported that the Grey Tunnel opened in 1985.',
    'This post was amended on 3 June: it previously said that the Grey Tunnel opened in 1985.',
    'Correction, 4 June: We wrote that the Skarn dam disaster killed 63 people.',
    'A headline on this article said that the Grey Tunnel opened in 1985.',
    'The company initially claimed that the Skarn dam disaster killed 3 people.',
    'In an earlier version of the page we listed 1985 as the year in which the Grey Tunnel opened.',
    `An earlier version of this article said that the Grey Tunnel opened in 1985; it opened in 1987.
                                                                                          ^^^^ error wrong-date: 1988`,
    `An earlier version of this article said that the Grey Tunnel opened in 1985. It opened in 1987.
                                                                                          ^^^^ error wrong-date: 1988`,
    `A previous version of this article gave the wrong year: the Grey Tunnel opened in 1987.
                                                                                  ^^^^ error wrong-date: 1988`,
    // Who vouches for it is checked.
    `This article says that the Grey Tunnel opened in 1985.
                                                 ^^^^ error wrong-date: 1988`,
    `The minister said that the Grey Tunnel opened in 1985.
                                                 ^^^^ error wrong-date: 1988`,
    `We said it before: the Grey Tunnel opened in 1985.
                                             ^^^^ error wrong-date: 1988`,
    `This article first appeared in May. The Grey Tunnel opened in 1985.
                                                              ^^^^ error wrong-date: 1988`,
    `An earlier version of the lamp was used when the Grey Tunnel opened in 1985.
                                                                       ^^^^ error wrong-date: 1988`,
  ]);
});

describe('what others say, and the text denies, puts right or does not vouch for', () => {
  eachDraft(facts, [
    'The plaque says that the Grey Tunnel opened in 1985, and it didn’t.',
    'The plaque says that the Grey Tunnel opened in 1985, which it did not.',
    'The plaque has it that the Grey Tunnel opened in 1985, but it was 1988.',
    'The plaque says that the Grey Tunnel opened in 1985; it was in 1988.',
    'The plaque says that the Grey Tunnel opened in 1985. It did not.',
    'He tells everyone that the Grey Tunnel opened in 1985. It didn’t: it was not even dug.',
    'The Grey Tunnel opened in 1985, or so the plaque says.',
    'A walker wrote to say that the Grey Tunnel opened in 1985. It is a common slip.',
    'My aunt insists that the Grey Tunnel opened in 1985. That is an easy mistake to make.',
    `The plaque says that the Grey Tunnel opened in 1985. It is a common sight.
                                               ^^^^ error wrong-date: 1988`,
    `The Grey Tunnel opened in 1985. It is a mistake to drive through it.
                          ^^^^ error wrong-date: 1988`,
    `The plaque says that the Grey Tunnel opened in 1985, and it was not alone.
                                               ^^^^ error wrong-date: 1988`,
    `The firm said that the Grey Tunnel opened in 1985, but it was raining.
                                             ^^^^ error wrong-date: 1988`,
    `The Grey Tunnel had opened in 1985, but it wasn’t finished.
                              ^^^^ error wrong-date: 1988`,
    `They said that it would rain. It didn’t. The Grey Tunnel opened in 1985.
                                                                   ^^^^ error wrong-date: 1988`,
  ]);
});
