import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EARLIEST, planTimeline, stateAt } from '../state/plan-state.js';
import { type Declaration, effectiveStatements, type StoredStatement } from './effective-statements.js';

const PLAN = { municipality: 'pieve', year: 2023 };
const row = (act: number, field: StoredStatement['field'], value: string, subject: StoredStatement['subject']) => ({
  ...PLAN,
  subject,
  code: subject === 'OBJECTIVE' ? 'A1' : '10',
  field,
  act,
  phase: act === 0 ? ('AFTER' as const) : ('BEFORE' as const),
  number: 0,
  value,
  line: 7,
  text: value,
  revision: null,
  review: 0,
});
const printed = (act: number): StoredStatement[] => [
  row(act, 'exists', 'true', 'OBJECTIVE'),
  row(act, 'exists', 'true', 'INDICATOR'),
  row(act, 'objective', 'A1', 'INDICATOR'),
  row(act, 'title', 'Numero di controlli', 'INDICATOR'),
  row(act, 'target', '0', 'INDICATOR'),
];
const said = (act: number, field: Declaration['field'], value: string | null, number = 1): Declaration => ({
  ...PLAN,
  subject: field === 'weight' ? 'OBJECTIVE' : 'INDICATOR',
  code: field === 'weight' ? 'A1' : '10',
  field,
  act,
  number,
  reason: null,
  corrected: null,
  phase: null,
  words: null,
  value,
  source: 'Nota 7',
});

function timeline(acts: number[], declared: readonly Declaration[], statements = acts.flatMap(printed)) {
  return planTimeline({
    acts,
    statements: effectiveStatements({ statements, revisions: [], lastActs: [], declared }),
    requests: [],
  });
}

describe('what a person declares', () => {
  it('a first weight holds from the earliest state, so it is no change', () => {
    const found = timeline([2, 4], [said(4, 'weight', '8')]);
    const weights = found.states.map(({ objectives }) => [objectives[0]?.weight, objectives[0]?.initialWeight]);
    expect(weights).toEqual([
      ['8', '8'],
      ['8', '8'],
      ['8', '8'],
    ]);
    expect(found.discrepancies).toEqual([]);
  });

  it('a weight that the document of the same act contradicts wins, and both are shown', () => {
    const statements = [...printed(4), row(4, 'weight', '10', 'OBJECTIVE')];
    const found = timeline([4], [said(4, 'weight', '8')], statements);
    expect(stateAt(found, 4).objectives[0]?.weight).toBe('8');
    expect(found.discrepancies.map(({ message }) => message)).toEqual([
      "Dichiarazione sulla variazione 4: per l'obiettivo A1 indica come peso 8, mentre dal documento risulta 10.",
    ]);
    expect(timeline([4], [said(4, 'weight', '10.0')], statements).discrepancies).toEqual([]);
  });

  it('a confirmed zero is a target at every act; unconfirmed it is none, and said so', () => {
    const [before, after] = [timeline([0, 4], []), timeline([0, 4], [said(4, 'zeroConfirmed', 'true')])];
    const seen = ({ states }: typeof before) =>
      states.map(({ indicators: [found] }) => found && [found.target, found.initialTarget, found.zeroTarget]);
    expect(seen(before)).toEqual(Array(3).fill([null, null, true]));
    expect(seen(after)).toEqual(Array(3).fill(['0', '0', false]));
  });

  it('a clarification says what always was, a neutralisation what is from then on', () => {
    const found = timeline(
      [2, 4],
      [said(4, 'direction', 'RANGE'), said(4, 'rangeMax', '12'), said(4, 'neutralised', 'true')],
    );
    const seen = found.states.map(
      ({ indicators: [one] }) => one && [one.direction, one.directionInferred, one.rangeMax, one.neutralised],
    );
    expect(seen).toEqual([
      ['RANGE', false, '12', false],
      ['RANGE', false, '12', false],
      ['RANGE', false, '12', true],
    ]);
  });

  it('of several the last holds, and null takes it back: whatever was said before, nothing is left of it', () => {
    const field = fc.constantFrom<Declaration['field']>(
      'weight',
      'kind',
      'direction',
      'rangeMin',
      'zeroConfirmed',
      'neutralised',
    );
    const values: Partial<Record<Declaration['field'], string>> = {
      weight: '8',
      kind: 'PERCENT',
      direction: 'LOWER',
      rangeMin: '3',
      zeroConfirmed: 'true',
      neutralised: 'true',
    };
    const words = fc.array(fc.record({ field, act: fc.constantFrom(2, 4) }), { maxLength: 8 });
    fc.assert(
      fc.property(words, (drawn) => {
        const declared = drawn.map(({ field, act }, index) => said(act, field, values[field] ?? null, index + 1));
        const back = drawn.map(({ field, act }, index) => said(act, field, null, index + 100));
        expect(timeline([2, 4], [...declared, ...back])).toEqual(timeline([2, 4], []));
        // The order of the input rows has no effect either.
        expect(timeline([2, 4], declared.toReversed())).toEqual(timeline([2, 4], declared));
      }),
    );
  });

  it('what an act redefines is clarified in its new sense', () => {
    const statements: StoredStatement[] = [
      ...printed(4),
      { ...row(4, 'meaning', '4', 'INDICATOR'), phase: 'AFTER', revision: 1 },
      { ...row(4, 'meaning', '', 'INDICATOR'), value: null, revision: 1 },
    ];
    const revision = { ...PLAN, act: 4, line: 7, number: 1, kind: 'INDICATOR_REDEFINED' } as const;
    const found = planTimeline({
      acts: [4],
      statements: effectiveStatements({
        statements,
        revisions: [
          {
            ...revision,
            objective: 'A1',
            indicator: '10',
            status: 'PROPOSED',
            certain: true,
            settlement: null,
            review: 0,
          },
        ],
        declared: [said(4, 'direction', 'LOWER')],
        lastActs: [],
      }),
      requests: [],
    });
    const seen = (act: number) => stateAt(found, act).indicators.map((one) => [one.direction, one.directionInferred]);
    expect(seen(EARLIEST)).toEqual([['HIGHER', true]]);
    expect(seen(4)).toEqual([['LOWER', false]]);
  });
});

describe('what a review turns into another phase', () => {
  it('a decision on what its act adds wins over the column of the same row, whichever value is larger', () => {
    const column = row(2, 'target', '90', 'INDICATOR');
    const rest = printed(2).filter(({ field }) => field !== 'target');
    const targets = ['50', '95'].map((value) => {
      const decided = { ...column, phase: 'AFTER' as const, value, revision: 1 };
      const added = {
        ...PLAN,
        ...{ act: 2, line: 7, number: 1, kind: 'INDICATOR_ADDED' as const, status: 'CONFIRMED' as const, review: 0 },
        ...{ objective: 'A1', indicator: '10', certain: true, settlement: null },
      };
      const statements = effectiveStatements({
        statements: [...rest, column, decided],
        revisions: [added],
        declared: [],
        lastActs: [],
      });
      const found = planTimeline({ acts: [2], statements, requests: [] });
      return stateAt(found, 2).indicators.map(({ target }) => target);
    });
    expect(targets).toEqual([['50'], ['95']]);
  });
});
