import { describe, expect, test } from 'vitest';
import { words as frame } from '#words/it/frame.js';
import { actChoices, chosenAct } from './act-choices.js';

const fifthOnly = actChoices([{ ordinal: 5 }], frame);
const several = actChoices([{ ordinal: 2 }, { ordinal: 0 }, { ordinal: 5 }], frame);

describe('states of the plan to choose from', () => {
  test('a plan known from its fifth act alone can be seen after it and before it', () => {
    expect(fifthOnly).toEqual([
      { atAct: 5, label: 'Dopo la 5ª variazione' },
      { atAct: 4, label: 'Prima della 5ª variazione' },
    ]);
  });

  test('the original plan is the earliest state when it is loaded', () => {
    expect(several.map(({ label }) => label)).toEqual([
      'Dopo la 5ª variazione',
      'Dopo la 2ª variazione',
      'Piano originario',
    ]);
  });

  test('an address without act means the latest', () => {
    expect(chosenAct(several, undefined)?.atAct).toBe(5);
  });

  test.each([
    [9, 5],
    [5, 5],
    [4, 2],
    [1, 0],
  ])('act %i answers as the state after act %i', (asked, shown) => {
    expect(chosenAct(several, asked)?.atAct).toBe(shown);
  });

  test('an act before the first loaded one answers as the earliest state', () => {
    expect(chosenAct(fifthOnly, 1)?.atAct).toBe(4);
  });
});
