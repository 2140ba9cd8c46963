import { describe, expect, test } from 'vitest';
import { draft, moment, of, reading, row, value, write } from '../sheet/sheet.fixture.js';
import { hasTypedSincePress, withPressedTexts } from '../sheet/sheet-press.js';
import { blank } from './entered-row.js';
import {
  draftConflict,
  readingConflict,
  withConflicts,
  withDiscardedTexts,
  withOwnTexts,
  withRestoredTexts,
  withSavedDraft,
  withSavedReading,
  withSavedTexts,
  withSentReading,
  withTheirTexts,
  withWithdrawnReading,
} from './sheet-changes.js';
import { closeSheet, rebaseSheet } from './sheet-rebase.js';
import { rowsToRecord, type SheetState, unsavedCodes } from './sheet-state.js';

describe('a newer answer of the server', () => {
  test('changes a row at rest, and leaves one with something unsaved', () => {
    expect(value(rebaseSheet(of(null), [row(reading(7))], moment))).toBe('7');
    const writing = rebaseSheet(write(of(null), '6'), [row(reading(7))], moment);
    expect(value(writing)).toBe('6');
    // So that its save conflicts with the other person's value.
    expect(writing.rows['278']?.seen.reading).toBeNull();
  });

  test('what was typed while a save was on its way stays unsaved', () => {
    const saved = withSavedReading(write(write(of(null), '6'), '67'), '278', reading(6));
    expect([value(saved), unsavedCodes(saved)]).toEqual(['67', ['278']]);
    const drafted = withSavedDraft(write(of(null), '67'), '278', { ...blank, value: '6' }, 1);
    expect(unsavedCodes(drafted)).toEqual(['278']);
  });
});

describe('two writers', () => {
  const found = reading(5);
  const conflicting = () => {
    const state = write(of(null), '6');
    const entry = state.rows['278'];
    if (!entry) throw new Error('The sheet has one row.');
    return withConflicts(state, { '278': readingConflict(found, entry, moment) });
  };

  test('keeping the own value marks the other one as seen', () => {
    const state = withOwnTexts(conflicting(), '278');
    expect([value(state), state.rows['278']?.seen.reading, unsavedCodes(state)]).toEqual(['6', found.id, ['278']]);
    expect(state.conflicts).toEqual({});
  });

  test('taking the other one leaves nothing unsaved', () => {
    const state = withTheirTexts(conflicting(), '278');
    expect([value(state), unsavedCodes(state), rowsToRecord(state).readings]).toEqual(['5', [], []]);
  });

  test('what a browser kept keeps what its writer had seen', () => {
    const kept = {
      '278': { texts: { ...blank, value: '6' }, seen: { reading: null, draft: null } },
    };
    const state = withRestoredTexts(of(reading(7)), kept);
    expect([value(state), state.rows['278']?.seen.reading]).toEqual(['6', null]);
  });
});

const texts = (value: string) => ({ ...blank, value });
const entry = (state: SheetState) => {
  const found = state.rows['278'];
  if (!found) throw new Error('The sheet has one row.');
  return found;
};
const theirs = reading(7, { recordedAt: '2020-01-12T10:00:00Z' });
const mine = () => of(null, { ...draft, value: '5' });

describe('typed texts are never replaced without a choice', () => {
  test('a draft that conflicts with another person’s reading stays in its cells until the writer chooses', () => {
    const state = withConflicts(mine(), { '278': readingConflict(theirs, entry(mine()), moment) });
    const answered = rebaseSheet(state, [row(theirs)], moment);
    expect([value(answered), answered.conflicts['278']?.texts.value]).toEqual(['5', '7']);
    const kept = withOwnTexts(answered, '278');
    // The draft was removed when the other value was recorded: none is expected any more.
    expect([value(kept), entry(kept).seen, unsavedCodes(kept)]).toEqual([
      '5',
      { reading: theirs.id, draft: null },
      ['278'],
    ]);
  });

  test('a draft that is just being recorded stays too, once the save has ended it follows the server', () => {
    const recording = rebaseSheet(withPressedTexts(mine()), [row(theirs)], moment);
    expect([value(recording), entry(recording).seen.reading]).toEqual(['5', null]);
    expect(value(rebaseSheet(mine(), [row(theirs)], moment))).toBe('7');
  });

  test('discarding shows what the server keeps by now, and that has been seen', () => {
    const state = withDiscardedTexts(rebaseSheet(write(of(null), '6'), [row(theirs)], moment));
    expect([value(state), entry(state).seen.reading]).toEqual(['7', theirs.id]);
    const back = withDiscardedTexts(
      withRestoredTexts(of(theirs), { '278': { texts: texts('6'), seen: { reading: null, draft: null } } }),
    );
    expect([value(back), entry(back).seen.reading]).toEqual(['7', theirs.id]);
  });

  test('texts that reached the server after all are not unsaved', () => {
    const arrived = withRestoredTexts(of(theirs), {
      '278': { texts: texts('7'), seen: { reading: null, draft: null } },
    });
    expect([unsavedCodes(arrived), entry(arrived).seen.reading]).toEqual([[], theirs.id]);
    const same = rebaseSheet(write(of(null), '7'), [row(theirs)], moment);
    expect([unsavedCodes(same), entry(same).seen.reading]).toEqual([[], theirs.id]);
  });
});

describe('a withdrawal made here', () => {
  const before = reading(5);
  const typing = () => withWithdrawnReading(write(of(before), '6'), '278', '2020-01-13T10:00:00Z');

  test('is no change by another person: typed texts stay, with the present version seen', () => {
    const state = rebaseSheet(typing(), [row(null)], moment);
    expect([value(state), entry(state).seen.reading, entry(state).recorded.value]).toEqual(['6', null, '']);
  });

  test('hides nothing that was recorded after it', () => {
    const later = reading(7, { recordedAt: '2020-01-14T10:00:00Z' });
    expect(entry(rebaseSheet(typing(), [row(later)], moment)).seen.reading).toBe(before.id);
  });
});

test('a reading sent from this page is no conflict, although its answer was lost and the writer has typed since', () => {
  const sent = {
    value: '7',
    numerator: null,
    denominator: null,
    note: null,
    criticality: null,
    correctiveAction: null,
  };
  const typedOn = write(withSentReading(write(of(null), '7,0'), '278', sent), '75');
  const state = rebaseSheet(typedOn, [row(theirs)], moment);
  expect([value(state), entry(state).seen.reading, unsavedCodes(state)]).toEqual(['75', theirs.id, ['278']]);
  const other = rebaseSheet(typedOn, [row(reading(8))], moment);
  expect(entry(other).seen.reading).toBeNull();
});

describe('a sheet that can only be read', () => {
  test('shows the server’s state; unsaved texts are set aside and restored', () => {
    const read = closeSheet(write(of(null), '6'), [row(null)], moment);
    expect([value(read), unsavedCodes(read), read.stack.past]).toEqual(['', [], []]);
    expect(read.setAside).toEqual({ '278': { texts: texts('6'), seen: { reading: null, draft: null } } });
    const again = closeSheet(read, [row(theirs)], moment);
    expect([value(again), again.setAside['278']?.texts.value]).toEqual(['7', '6']);
    const written = rebaseSheet(again, [row(theirs)], moment);
    // With the versions its writer had seen: its save conflicts with the other person's value.
    expect([value(written), entry(written).seen.reading, written.setAside]).toEqual(['6', null, {}]);
  });
});

describe('the texts stored when a button is pressed', () => {
  test('is what stood in the cells then', () => {
    const asked = withPressedTexts(write(of(null), '125'));
    expect(hasTypedSincePress(asked)).toBe(false);
    expect(hasTypedSincePress(write(asked, '1'))).toBe(true);
    expect(hasTypedSincePress(write(write(asked, '1'), '125'))).toBe(false);
    expect(hasTypedSincePress(write(of(null), '1'))).toBe(false);
  });

  test('is still that when it comes back recorded, or when the server brings another row', () => {
    const asked = withPressedTexts(write(of(null), '5,00'));
    const saved = withSavedTexts(withSavedReading(asked, '278', reading(5)), '278', texts('5,00'));
    expect([value(saved), hasTypedSincePress(saved)]).toEqual(['5', false]);
    const typedOn = write(asked, '5,001');
    expect(hasTypedSincePress(withSavedTexts(withSavedReading(typedOn, '278', reading(5)), '278', texts('5,00')))).toBe(
      true,
    );
    const elsewhere = rebaseSheet(withPressedTexts(of(null)), [row(theirs)], moment);
    expect([value(elsewhere), hasTypedSincePress(elsewhere)]).toEqual(['7', false]);
  });
});

test('a draft changed by another person is shown beside the own one', () => {
  const state = write(of(null), '6');
  const conflict = draftConflict({ ...draft, value: '8' }, entry(state));
  expect(withTheirTexts(withConflicts(state, { '278': conflict }), '278').rows['278']?.texts.value).toBe('8');
});
