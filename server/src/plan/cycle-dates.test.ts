import { describe, expect, it } from 'vitest';
import { type DatedStep, futureDateFault, stepDateFault } from './cycle-dates.js';

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
