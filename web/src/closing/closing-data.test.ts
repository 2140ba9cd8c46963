import { expect, test } from 'vitest';
import {
  type ClosingCampaign,
  type ClosingIndicator,
  neutralisationReason,
  owingCampaigns,
  settledContents,
  settledDecisions,
} from './closing-data.js';

const indicator = (declarations: ClosingIndicator['declarations']): ClosingIndicator => ({
  id: 'pieve/2019/1',
  code: '1',
  title: 'Interventi',
  declarations,
  objective: { sector: { key: 'tecnico', name: 'Settore Tecnico' } },
});

test('the latest reason for which an indicator is neutralised holds', () => {
  const declared = (field: string, source: string) => ({ field, source });
  expect(
    neutralisationReason(
      indicator([declared('neutralised', 'prima'), declared('neutralised', 'poi'), declared('kind', 'altro')]),
    ),
  ).toBe('poi');
  expect(neutralisationReason(indicator([]))).toBeNull();
});

test('a campaign is owed by the sectors that have not submitted: returned values are owed again', () => {
  const sector = (name: string, state: ClosingCampaign['sectors'][number]['state']) => ({
    state,
    sector: { key: name, name },
  });
  const june = { asOf: '2019-06-30', final: false, sectors: [sector('sport', 'SUBMITTED')] };
  const year = {
    asOf: '2019-12-31',
    final: true,
    sectors: [sector('sport', 'RETURNED'), sector('tecnico', 'SUBMITTED'), sector('cultura', 'NOT_SUBMITTED')],
  };
  expect(owingCampaigns([june, year])).toEqual([
    { ...year, sectors: [sector('sport', 'RETURNED'), sector('cultura', 'NOT_SUBMITTED')] },
  ]);
});

test('a deferred decision is settled once it has an outcome', () => {
  const decision = {
    id: 'pieve/2019/1/7',
    decision: null,
    act: { ordinal: 1 },
    objective: { code: 'C1', title: 'Controlli' },
    indicator: null,
    revisions: [],
  };
  const settlement = {
    outcome: 'ACCEPTED',
    reason: 'Verbale 3',
    decidedOn: null,
    recordedAt: '2020-02-01T10:00:00.000Z',
    recordedBy: 'Verdi',
  } as const;
  const open = { ...decision, id: 'pieve/2019/1/8', settlement: null };
  expect(settledDecisions({ variations: [open, { ...decision, settlement }] })).toEqual([{ ...decision, settlement }]);
});

test('a settlement is corrected from the changes of the one in force', () => {
  const change = {
    id: 'pieve/2019/1/7/1',
    kind: 'TARGET_CHANGED' as const,
    initiative: 'SECTOR' as const,
    from: '20',
    to: '12',
    settled: true,
    applied: true,
    fields: [],
    objective: { code: 'C1' },
    indicator: { code: '10' },
  };
  const found = settledContents([change, { ...change, applied: false }, { ...change, settled: false }]);
  expect(found).toEqual([
    {
      kind: 'TARGET_CHANGED',
      initiative: 'SECTOR',
      from: '20',
      to: '12',
      fields: [],
      objective: 'C1',
      indicator: '10',
    },
  ]);
});
