import { describe, expect, test } from 'vitest';
import type { ReadingPartsFragment } from '../gql/staff/graphql.js';
import {
  contested,
  draftSaved,
  mineKept,
  readingConflict,
  readingSaved,
  restored,
  theirsTaken,
} from './sheet-changes.js';
import type { SheetRow } from './sheet-rows.js';
import {
  cursorAt,
  rebased,
  type SheetState,
  sheetState,
  shownProblem,
  stepped,
  toRecord,
  typed,
  unsavedCodes,
} from './sheet-state.js';

const moment = { asOf: '2019-12-31', final: true };

function reading(value: number | null, more: Partial<ReadingPartsFragment> = {}): ReadingPartsFragment {
  return {
    id: `278/${value}`,
    value,
    numerator: null,
    denominator: null,
    asOf: '2019-12-31',
    final: true,
    note: null,
    demonstration: false,
    withdrawn: false,
    supersededBy: null,
    measuresAct: 5,
    recordedAt: '2020-01-10T10:00:00Z',
    recordedBy: 'Bianchi Lia',
    ...more,
  };
}

function row(latest: ReadingPartsFragment | null, draft: SheetRow['draft'] = null): SheetRow {
  return {
    indicator: {
      code: '278',
      title: 'Visitatori',
      formula: null,
      kind: 'NUMBER',
      direction: 'HIGHER',
      target: 78_000,
      status: 'NOT_REPORTED',
      attainment: { state: 'NO_ACTUAL', value: null, raw: null },
      objective: { code: 'C50_0005', title: 'Cultura' },
      readings: [],
    },
    latest,
    draft,
    evidence: [],
  };
}

const draft = {
  version: 3,
  value: 'circa 80',
  numerator: null,
  denominator: null,
  note: null,
  savedAt: '2020-01-11T10:00:00Z',
  savedBy: 'Bianchi Lia',
};
const of = (latest: ReadingPartsFragment | null, draft: SheetRow['draft'] = null) =>
  sheetState([row(latest, draft)], moment);
const write = (state: SheetState, to: string) => typed(state, [{ code: '278', field: 'value', to }], false);
const value = (state: SheetState) => state.rows['278']?.texts.value;

describe('what a row begins with', () => {
  test('the recorded value as Italians write it, unless a newer draft stands there', () => {
    expect(value(of(reading(1234.5)))).toBe('1.234,5');
    expect(value(of(reading(1234.5), draft))).toBe('circa 80');
    expect(value(of(reading(5, { recordedAt: '2020-01-12T10:00:00Z' }), draft))).toBe('5');
  });

  test('a reading of another date, for demonstration, withdrawn or of another definition leaves it empty', () => {
    const redefined = row(reading(5));
    const others = [
      reading(5, { asOf: '2019-11-30' }),
      reading(5, { demonstration: true }),
      reading(null, { withdrawn: true }),
    ];
    expect(others.map((other) => value(of(other)))).toEqual(['', '', '']);
    redefined.indicator.attainment.state = 'REDEFINED';
    expect(value(sheetState([redefined], moment))).toBe('');
  });
});

describe('what is recorded', () => {
  test('what says something new, in canonical numbers; the same number in other words does not', () => {
    expect(toRecord(write(of(reading(1234.5)), '1.234,50')).readings).toEqual([]);
    expect(toRecord(write(of(reading(1234.5)), '78.000')).readings).toMatchObject([
      { code: '278', reading: { value: '78000' } },
    ]);
  });

  test('a draft of earlier is recorded with the rest', () => {
    expect(toRecord(of(reading(5), { ...draft, value: '80' })).readings).toMatchObject([{ reading: { value: '80' } }]);
  });

  test('an emptied cell takes no value back', () => {
    const { readings, problems } = toRecord(write(of(reading(5)), ''));
    expect([readings, problems]).toEqual([[], [{ code: '278', field: 'value' }]]);
  });
});

describe('a newer answer of the server', () => {
  test('changes a row at rest, and leaves one with something unsaved', () => {
    expect(value(rebased(of(null), [row(reading(7))], moment))).toBe('7');
    const writing = rebased(write(of(null), '6'), [row(reading(7))], moment);
    expect(value(writing)).toBe('6');
    // So that its save meets the other one's value as a conflict.
    expect(writing.rows['278']?.seen.reading).toBeNull();
  });

  test('what was typed while a save was on its way stays unsaved', () => {
    const saved = readingSaved(write(write(of(null), '6'), '67'), '278', reading(6));
    expect([value(saved), unsavedCodes(saved)]).toEqual(['67', ['278']]);
    const drafted = draftSaved(
      write(of(null), '67'),
      '278',
      { value: '6', numerator: '', denominator: '', note: '' },
      1,
    );
    expect(unsavedCodes(drafted)).toEqual(['278']);
  });
});

describe('two writers', () => {
  const found = reading(5);
  const conflicting = () => {
    const state = write(of(null), '6');
    const entry = state.rows['278'];
    if (!entry) throw new Error('The sheet has one row.');
    return contested(state, { '278': readingConflict(found, entry, moment) });
  };

  test('keeping one’s own says from then on that the other value was seen', () => {
    const state = mineKept(conflicting(), '278');
    expect([value(state), state.rows['278']?.seen.reading, unsavedCodes(state)]).toEqual(['6', found.id, ['278']]);
    expect(state.conflicts).toEqual({});
  });

  test('taking the other one leaves nothing unsaved', () => {
    const state = theirsTaken(conflicting(), '278');
    expect([value(state), unsavedCodes(state), toRecord(state).readings]).toEqual(['5', [], []]);
  });

  test('what a browser kept keeps what its writer had seen', () => {
    const kept = {
      '278': { texts: { value: '6', numerator: '', denominator: '', note: '' }, seen: { reading: null, draft: null } },
    };
    const state = restored(of(reading(7)), kept);
    expect([value(state), state.rows['278']?.seen.reading]).toEqual(['6', null]);
  });
});

test('a problem is told when its cell is left, one of the row when the row is left', () => {
  const cell = { code: '278', field: 'value' } as const;
  const typing = typed(cursorAt(of(null), cell), [{ ...cell, to: 'abc' }], true);
  const shown = (state: SheetState, field: 'value' | 'denominator') => {
    const entry = state.rows['278'];
    return entry ? shownProblem(entry, { code: '278', field }, state.cursor)?.why : undefined;
  };
  expect(shown(typing, 'value')).toBeUndefined();
  expect(shown(cursorAt(typing, { code: '278', field: 'note' }), 'value')).toBe('NOT_A_NUMBER');
  const half = typed(of(null), [{ code: '278', field: 'numerator', to: '5' }], false);
  expect(shown(cursorAt(half, cell), 'denominator')).toBeUndefined();
  expect(shown(cursorAt(half, null), 'denominator')).toBe('NO_DENOMINATOR');
});

test('a step back shows where it was', () => {
  const { state, cell } = stepped(write(of(reading(5)), '6'), 'back');
  expect([value(state), cell]).toEqual(['5', { code: '278', field: 'value' }]);
  expect(value(stepped(state, 'again').state)).toBe('6');
  expect(stepped(of(null), 'back').cell).toBeNull();
});
