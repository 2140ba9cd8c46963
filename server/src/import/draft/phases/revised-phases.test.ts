import { describe, expect, it } from 'vitest';
import type { DraftRevision } from '../plan-draft.js';
import { withPhaseDays } from './revised-phases.js';

const read = (part: Partial<DraftRevision>): DraftRevision => ({
  kind: 'PHASE_POSTPONED',
  initiative: 'SECTOR',
  objective: 'A1',
  indicator: null,
  from: 'Collaudo',
  to: null,
  fields: [],
  evidence: null,
  certain: true,
  ...part,
});

describe('the new day of a phase', () => {
  it('is a day of the plan’s year where the words name one', () => {
    expect(withPhaseDays(read({ to: 'fine anno' }), 2019)).toMatchObject({ to: '2019-12-31', certain: true });
    expect(withPhaseDays(read({ to: '2020' }), 2019)).toMatchObject({ to: '2020-12-31', certain: true });
  });

  it('that the words leave open makes the decision doubtful', () => {
    expect(withPhaseDays(read({ to: 'primavera 2020' }), 2019)).toMatchObject({ to: 'primavera 2020', certain: false });
    const added = read({ kind: 'PHASE_ADDED', from: null, to: 'Collaudo' });
    const due = (to: string) => ({ ...added, fields: [{ field: 'due', from: null, to }] as const });
    expect(withPhaseDays(due('fine anno'), 2019)).toMatchObject({ fields: [{ to: '2019-12-31' }], certain: true });
    expect(withPhaseDays(due('primavera'), 2019)).toMatchObject({ fields: [], certain: false });
  });
});
