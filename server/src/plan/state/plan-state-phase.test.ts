import { describe, expect, it } from 'vitest';
import { effectiveStatements, type ReviewedRevision, type StoredStatement } from '../statement/effective-statements.js';
import { planTimeline } from './plan-state.js';
import type { PhaseState } from './plan-state-phase.js';

const PLAN = { municipality: 'pieve', year: 2023 };
type Cells = Partial<Pick<StoredStatement, 'phase' | 'revision' | 'number' | 'subject'>>;

function stated(act: number, code: string, field: StoredStatement['field'], value: string | null, cells: Cells = {}) {
  const phase = act === 0 ? ('AFTER' as const) : ('BEFORE' as const);
  const row = { ...PLAN, subject: 'PHASE' as const, code, field, act, phase, number: 0, value, line: 7, text: 'riga' };
  return { ...row, revision: null, review: 0, ...cells };
}
const objective = (act: number) => stated(act, 'A1', 'exists', 'true', { subject: 'OBJECTIVE' });
const listed = (act: number, key: string, due: string | null) => [
  stated(act, `A1/${key}`, 'exists', 'true'),
  stated(act, `A1/${key}`, 'title', key.replaceAll('-', ' ')),
  stated(act, `A1/${key}`, 'due', due),
];
const moved = (act: number, key: string, due: string | null, revision = 1) => [
  stated(act, `A1/${key}`, 'exists', 'true', { revision, number: 1 }),
  stated(act, `A1/${key}`, 'title', key.replaceAll('-', ' '), { revision, number: 1 }),
  stated(act, `A1/${key}`, 'due', null, { revision, number: 1 }),
  stated(act, `A1/${key}`, 'due', due, { revision, phase: 'AFTER' }),
];
const removed = (act: number, key: string) => [
  stated(act, `A1/${key}`, 'exists', 'true', { revision: 1, number: 1 }),
  stated(act, `A1/${key}`, 'exists', 'false', { revision: 1, phase: 'AFTER' }),
];
const added = (act: number, key: string, due: string) => [
  stated(act, `A1/${key}`, 'exists', 'false', { revision: 1, number: 1 }),
  stated(act, `A1/${key}`, 'exists', 'true', { revision: 1, phase: 'AFTER' }),
  stated(act, `A1/${key}`, 'title', key, { revision: 1, phase: 'AFTER' }),
  stated(act, `A1/${key}`, 'due', due, { revision: 1, phase: 'AFTER' }),
];

function timeline(acts: number[], statements: StoredStatement[], revisions: ReviewedRevision[] = []) {
  return planTimeline({
    acts,
    statements: effectiveStatements({ statements, revisions, declared: [], lastActs: [] }),
    requests: [],
  });
}
const seen = (phases: readonly PhaseState[]) =>
  phases.map(({ key, due, initialDue, removed: gone }) => [key, due, initialDue, gone]);
const at = (acts: number[], statements: StoredStatement[]) =>
  timeline(acts, statements).states.map(({ atAct, phases }) => [atAct, ...seen(phases)]);

describe('a phase of an objective', () => {
  it('keeps the day before every variation beside the one in force', () => {
    const statements = [objective(0), ...listed(0, 'gara', '2023-06-30'), ...moved(2, 'gara', '2023-12-31')];
    expect(at([0, 2], statements)).toEqual([
      [-1, ['gara', '2023-06-30', '2023-06-30', false]],
      [0, ['gara', '2023-06-30', '2023-06-30', false]],
      [2, ['gara', '2023-12-31', '2023-06-30', false]],
    ]);
  });

  it('stays visible where an act removes it, and is no phase before an act adds it', () => {
    const statements = [objective(2), ...removed(2, 'gara'), ...added(4, 'collaudo', '2023-11-30')].map((row) => row);
    expect(at([2, 4], statements)).toEqual([
      [-1, ['gara', null, null, false]],
      [2, ['gara', null, null, true]],
      [4, ['collaudo', '2023-11-30', '2023-11-30', false], ['gara', null, null, true]],
    ]);
  });

  it('comes into being with the act that moves it, where no act lists it: it was there before, its day unknown', () => {
    const statements = [objective(5), ...moved(5, 'accordo-di-programma', '2023-12-31')];
    expect(at([5], statements)).toEqual([
      [-1, ['accordo-di-programma', null, null, false]],
      [5, ['accordo-di-programma', '2023-12-31', null, false]],
    ]);
  });

  it('has no known day where the words leave the new one open', () => {
    const statements = [objective(0), ...listed(0, 'gara', '2023-06-30'), ...moved(2, 'gara', null)];
    expect(at([0, 2], statements).at(-1)).toEqual([2, ['gara', null, '2023-06-30', false]]);
  });

  it('is the listed one where a decision abridges its title, whichever act comes first', () => {
    const statements = [
      objective(0),
      ...listed(0, 'convocazione-degli-osservatori-per-le-problematiche-ambientali', '2023-06-30'),
      ...listed(0, 'convocazione-della-giunta', null),
      ...moved(2, 'osservatorio-ambientale', '2023-12-31'),
    ];
    for (const order of [statements, statements.toReversed()]) {
      const { states, discrepancies } = timeline([0, 2], order);
      expect(seen(states[2]?.phases ?? [])).toEqual([
        ['convocazione-degli-osservatori-per-le-problematiche-ambientali', '2023-12-31', '2023-06-30', false],
        ['convocazione-della-giunta', null, null, false],
      ]);
      expect(states[2]?.phases[0]?.names).toEqual(['osservatorio-ambientale']);
      expect(discrepancies).toEqual([]);
    }
  });

  it('that fits two titles is neither, and contradicts an original plan that lists others', () => {
    const statements = [
      objective(0),
      ...listed(0, 'convocazione-osservatori', null),
      ...listed(0, 'convocazione-giunta', null),
      ...moved(2, 'convocazione', '2023-12-31'),
    ];
    const { states, discrepancies } = timeline([0, 2], statements);
    expect(states.map(({ phases }) => phases.length)).toEqual([2, 2, 3]);
    expect(discrepancies.map(({ message }) => message)).toEqual([
      "Variazione 2: riporta la fase «convocazione» dell'obiettivo A1, che non è nel piano originario.",
    ]);
  });

  it('is not denied by an original plan that lists no phases', () => {
    const statements = [objective(0), ...moved(2, 'gara', '2023-12-31')];
    const { states, discrepancies } = timeline([0, 2], statements);
    expect(states.map(({ phases }) => phases.length)).toEqual([1, 1, 1]);
    expect(discrepancies).toEqual([]);
  });

  it('stays as it was where the decision is discarded', () => {
    const statements = [objective(0), ...listed(0, 'gara', '2023-06-30'), ...moved(2, 'gara', '2023-12-31')];
    const revision = { ...PLAN, act: 2, line: 7, number: 1, kind: 'PHASE_POSTPONED' as const, objective: 'A1' };
    const discarded = {
      ...revision,
      indicator: null,
      status: 'DISCARDED' as const,
      certain: true,
      review: 0,
      settlement: null,
    };
    expect(seen(timeline([0, 2], statements, [discarded]).states[2]?.phases ?? [])).toEqual([
      ['gara', '2023-06-30', '2023-06-30', false],
    ]);
  });

  it('another day printed by a later act is a discrepancy, and holds from there on', () => {
    const statements = [objective(0), ...listed(0, 'gara', '2023-06-30'), ...listed(3, 'gara', '2023-07-31')];
    const { states, discrepancies } = timeline([0, 3], statements);
    expect(states.map(({ phases }) => phases[0]?.due)).toEqual(['2023-06-30', '2023-06-30', '2023-07-31']);
    expect(discrepancies.map(({ message }) => message)).toEqual([
      "Variazione 3: per la fase «gara» dell'obiettivo A1 indica come scadenza precedente 31/07/2023, mentre dal piano originario risulta 30/06/2023.",
    ]);
  });
});
