import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  isle: { label: Skerra, type: place }
  isles: { label: Vell Islands, type: place }
  ash: { label: Ashby Foods, aliases: [Ashby], type: organization }
  union: { label: Grand Union, type: organization }
  dusk: { label: Last Light, type: work }
  dawn: { label: First Light, type: work }
  moe: { label: Ida Moe, type: person }
  cape: { label: Cape Rosen, type: place }
  rosen: { label: Ivar Rosen, type: person }
facts:
  - { subject: isle, property: part-of, value: isles }
  - { subject: ash, property: parent-company, value: union }
  - { subject: ash, property: acquired-by, value: union }
  - { subject: dusk, property: follows, value: dawn }
  - { subject: moe, property: educated-at, value: Sandby College }
  - { subject: moe, property: birthplace, value: Skarn }
  - { subject: moe, property: team, value: Harrow Town }
  - { subject: cape, property: named-after, value: rosen }
`;

describe('a wording with “be”, without it', () => {
  describe('stands behind the name', () => {
    eachDraft(facts, [
      `Skerra, part of the Orm Islands, has no trees.
                    ^^^^^^^^^^^ error wrong-name: Vell Islands`,
      `Skerra (part of the Orm Islands) has no trees.
                    ^^^^^^^^^^^ error wrong-name: Vell Islands`,
      `Skerra, the largest of the Orm Islands, has no trees.
                           ^^^^^^^^^^^ error wrong-name: Vell Islands`,
      `Skerra, one of the Orm Islands, has no trees.
                   ^^^^^^^^^^^ error wrong-name: Vell Islands`,
      `Ashby, a small, wholly owned subsidiary of the Marlow Group, cut 40 jobs.
                                               ^^^^^^^^^^^^ error wrong-name: Grand Union`,
      `Last Light by Ida Moe (1994), the sequel to Grey Light, sold well.
                                            ^^^^^^^^^^ error wrong-name: First Light`,
      `Ida Moe, a graduate of Corran University, left early.
                       ^^^^^^^^^^^^^^^^^ error wrong-name: Sandby College`,
      'Skerra, part of the Vell Islands, has no trees.',
      'Ashby, once a subsidiary of the Marlow Group, cut 40 jobs.',
      'Ashby, no longer part of the Marlow Group, cut 40 jobs.',
      'The mother of Ida Moe, a graduate of Corran University, left early.',
      'Ida Moe, the daughter of a native of Corran, left early.',
      'Ida Moe, the daughter of Oda Lind, left early.',
      'In Skerra, part of the Orm Islands was seen.',
    ]);
  });

  describe('stands in front of it', () => {
    eachDraft(facts, [
      `A division of the Marlow Group, Ashby cut 40 jobs.
                  ^^^^^^^^^^^^ error wrong-name: Grand Union`,
      `Part of the Orm Islands, Skerra has no trees.
            ^^^^^^^^^^^ error wrong-name: Vell Islands`,
      `As part of the Orm Islands, Skerra has no trees.
               ^^^^^^^^^^^ error wrong-name: Vell Islands`,
      `The sequel to Grey Light, Last Light sold well.
              ^^^^^^^^^^ error wrong-name: First Light`,
    ]);
  });

  describe('is said of it by a copula', () => {
    eachDraft(facts, [
      `Ashby is now a small, wholly owned unit of the Marlow Group.
                                               ^^^^^^^^^^^^ error wrong-name: Grand Union`,
      `Skerra became part of the Orm Islands.
                          ^^^^^^^^^^^ error wrong-name: Vell Islands`,
      `Ashby still operates as a unit of the Marlow Group.
                                      ^^^^^^^^^^^^ error wrong-name: Grand Union`,
      'Ashby is not a unit of the Marlow Group.',
      'Ashby may become part of the Marlow Group.',
    ]);
  });
});
