import { describe, expect, test } from 'vitest';
import { matchedMembers } from './member-match.js';

const objective = (code: string, title: string) => ({ code, title });
const indicator = (code: string, of: string, title: string) => ({ code, objective: of, title });

const matched = (before: Parameters<typeof matchedMembers>[0], after: Parameters<typeof matchedMembers>[0]) => {
  const { objectives, indicators } = matchedMembers(before, after);
  return { objectives: [...objectives], indicators: [...indicators] };
};

describe('the members of a plan in another document of it', () => {
  test('are found by code, whatever their title', () => {
    expect(
      matched(
        { objectives: [objective('A_1', 'Più controlli')], indicators: [indicator('10', 'A_1', 'Controlli')] },
        { objectives: [objective('A_1', 'Sicurezza')], indicators: [indicator('10', 'A_1', 'Ore di controllo')] },
      ),
    ).toEqual({ objectives: [['A_1', 'A_1']], indicators: [['10', '10']] });
  });

  test('are found by title and parent where the code is another one, without regard to case and accents', () => {
    expect(
      matched(
        { objectives: [objective('A_1', 'Città sicura')], indicators: [indicator('10', 'A_1', 'Controlli')] },
        { objectives: [objective('B_7', 'CITTA’ SICURA')], indicators: [indicator('70', 'B_7', 'controlli')] },
      ),
    ).toEqual({ objectives: [['A_1', 'B_7']], indicators: [['10', '70']] });
  });

  test('are not found where two have one title, or the parent is another one', () => {
    expect(
      matched(
        {
          objectives: [objective('A_1', 'Uno'), objective('A_2', 'Due')],
          indicators: [
            indicator('10', 'A_1', 'Controlli'),
            indicator('11', 'A_2', 'Ore'),
            indicator('12', 'A_2', 'Ore'),
          ],
        },
        {
          objectives: [objective('A_1', 'Uno'), objective('A_2', 'Due')],
          indicators: [indicator('20', 'A_2', 'Controlli'), indicator('21', 'A_2', 'Ore')],
        },
      ).indicators,
    ).toEqual([]);
  });
});
