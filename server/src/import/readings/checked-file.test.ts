import { describe, expect, it } from 'vitest';
import { isRefusedFile } from './checked-file.js';
import { checked } from './readings.fixture.js';

const file = (...rows: string[]) => ['codice;valore;data;definitivo', ...rows].join('\n');

describe('a file of values', () => {
  it('counts what is recorded, blank and left out', async () => {
    const rows = [
      'K1;210;31/12/2021;sì',
      'K4;900;30/06/2021;no',
      'K2;;31/12/2021;sì',
      'K5;molti;31/12/2021;sì',
      'K3;2;31/12/2021;sì',
    ];
    expect((await checked(file(...rows))).counts).toEqual({
      rows: 2,
      final: 1,
      interim: 1,
      notReported: 1,
      leftOut: 2,
    });
  });

  it('has the problems of its rows in their order', async () => {
    const { issues } = await checked(
      file(
        'K1;1;31/12/2021;sì',
        'K3;2;31/12/2020;sì',
        'K5;molti;31/12/2021;sì',
        'K9;5;31/12/2021;sì',
        '2021-K1;5;31/12/2021;sì',
      ),
    );
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['DUPLICATE_CODE', 2],
      ['DATE_OUTSIDE_YEAR', 3],
      ['BINARY_VALUE', 3],
      ['UNREADABLE_NUMBER', 4],
      ['UNKNOWN_INDICATOR', 5],
      ['DUPLICATE_CODE', 6],
    ]);
  });

  it.each([
    ['a blocking question is open', 'codice;valore\nK1;210'],
    ['none of its values can be recorded', file('K1;molti;31/12/2021;sì')],
    ['all of them wait', file('K1;21.000;31/12/2021;sì')],
    ['it is of another year', 'codice;consuntivo 2020\nK1;180'],
  ])('is not recorded where %s', async (_, text) => expect(isRefusedFile(await checked(text))).toBe(true));

  it.each([
    ['some of its rows cannot be', file('K1;210;31/12/2021;sì', 'K5;molti;31/12/2021;sì')],
    ['some of them wait', file('K1;210;31/12/2021;sì', 'K2;0,88;31/12/2021;sì')],
    ['it has nothing but blank values', file('K1;n.d.;31/12/2021;sì')],
  ])('is recorded where %s', async (_, text) => expect(isRefusedFile(await checked(text))).toBe(false));
});
