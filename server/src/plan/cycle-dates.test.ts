import { describe, expect, it } from 'vitest';
import { actDateDiscrepancies, type DatedStep, futureDateFault, stepDateFault } from './cycle-dates.js';

const PLAN = { year: 2019, today: '2026-11-30' };
const closed: DatedStep = { step: 'CLOSED', documentDate: null };
const adopted = (documentDate: string): DatedStep => ({ step: 'ADOPTED', documentDate });
const validated = (documentDate: string): DatedStep => ({ step: 'VALIDATED', documentDate });

describe('the date of a step', () => {
  it('may be any from the end of the year to today; a validation may be of the day of the adoption', () => {
    expect(stepDateFault(closed, [], PLAN)).toBeNull();
    expect(stepDateFault(adopted('2020-01-01'), [closed], PLAN)).toBeNull();
    expect(stepDateFault(adopted('2026-11-30'), [closed], PLAN)).toBeNull();
    expect(stepDateFault(validated('2020-06-15'), [closed, adopted('2020-06-15')], PLAN)).toBeNull();
  });

  it('cannot be before the year has ended', () => {
    expect(stepDateFault(adopted('2019-12-31'), [closed], PLAN)).toContain('31/12/2019');
    expect(stepDateFault(adopted('2018-05-20'), [closed], PLAN)).toContain('non era ancora finito');
  });

  it('cannot be in the future', () => {
    expect(stepDateFault(adopted('2026-12-01'), [closed], PLAN)).toContain('nel futuro');
    expect(futureDateFault('2039-11-27', PLAN.today)).toContain('27/11/2039');
    expect(futureDateFault(PLAN.today, PLAN.today)).toBeNull();
  });

  it('of a validation cannot be before the latest adoption', () => {
    const steps = [closed, adopted('2020-03-01'), adopted('2020-06-15')];
    expect(stepDateFault(validated('2020-06-14'), steps, PLAN)).toContain('15/06/2020');
  });
});

describe('the day that an act prints', () => {
  const act = (ordinal: number, adoptedOn: string | null, loadedOn = '2026-11-30') => ({
    ordinal,
    adoptedOn,
    loadedOn,
  });
  const found = (...acts: ReturnType<typeof act>[]) =>
    actDateDiscrepancies(acts, 2019).map(({ act, message }) => [act, message]);

  it('is no question where acts follow each other around their year, also where one is undated or two are of a day', () => {
    expect(
      found(act(0, '2018-12-20'), act(1, '2019-06-04'), act(2, null), act(3, '2019-06-04'), act(4, '2020-01-15')),
    ).toEqual([]);
  });

  it('is shown where it is before that of an earlier act, at the later one', () => {
    expect(found(act(1, '2019-11-05'), act(4, '2019-10-05'), act(5, '2019-12-05'))).toEqual([
      [4, expect.stringMatching(/^La variazione 4, data dell’adozione: .*05\/11\/2019.*05\/10\/2019/)],
    ]);
  });

  it('is shown where it is after the day on which the document was loaded', () => {
    expect(found(act(5, '2019-12-05', '2019-12-05'))).toEqual([]);
    expect(found(act(5, '2019-12-06', '2019-12-05'))).toEqual([[5, expect.stringContaining('nel futuro')]]);
  });

  it('is shown where it is of another cycle', () => {
    expect(found(act(0, '2017-12-31'))).toEqual([[0, expect.stringContaining('lontano dal 2019')]]);
    expect(found(act(0, '2018-01-01'))).toEqual([]);
    expect(found(act(9, '2020-12-31'))).toEqual([]);
    expect(found(act(9, '2021-01-01'))).toEqual([[9, expect.stringContaining('01/01/2021')]]);
  });
});
