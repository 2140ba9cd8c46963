import { describe, expect, test } from 'vitest';
import { editHistory, noHistory } from './edit-history.js';
import { cellValue, type Edits, editCount, editInput, isLeftOut, noEdits, withCell, withLeftOut } from './edits.js';

const target = { column: 'TARGET' as const, found: '91.690', edited: null, isEdited: false };
const title = { column: 'INDICATOR_TITLE' as const, found: null, edited: 'Numero visitatori', isEdited: true };
const row = { line: 36, state: 'REALIGNED' as const };

describe('edits of a preview', () => {
  test('a cell shows what was typed, else what was saved, else what was found', () => {
    expect(cellValue(noEdits, 36, target)).toBe('91.690');
    expect(cellValue(noEdits, 36, title)).toBe('Numero visitatori');
    expect(cellValue(noEdits, 36, { ...target, isEdited: true })).toBeNull();
    expect(cellValue(withCell(noEdits, 36, target, '78.000'), 36, target)).toBe('78.000');
  });

  test('an emptied cell is sent as null, not as an empty text', () => {
    const edits = withCell(noEdits, 36, target, '  ');
    expect(editInput('c/1', edits).rows).toEqual([{ line: 36, cells: [{ column: 'TARGET', value: null }] }]);
  });

  test('what is saved already is no edit', () => {
    const edits = withCell(withCell(noEdits, 36, target, '78.000'), 36, target, '91.690');
    expect(editCount(edits)).toBe(0);
    expect(editCount(withLeftOut(withLeftOut(noEdits, row, true), row, false))).toBe(0);
  });

  test('edits go out by row, in the order of the document', () => {
    let edits = withCell(noEdits, 40, title, 'Altro');
    edits = withCell(edits, 36, target, '78.000');
    edits = withLeftOut(edits, { ...row, line: 38 }, true);
    expect(editInput('c/1', edits)).toEqual({
      id: 'c/1',
      rows: [
        { line: 36, cells: [{ column: 'TARGET', value: '78.000' }] },
        { line: 38, cells: [], leaveOut: true },
        { line: 40, cells: [{ column: 'INDICATOR_TITLE', value: 'Altro' }] },
      ],
      revisions: [],
    });
  });

  test('a row that was left out can come back', () => {
    const out = { ...row, state: 'LEFT_OUT' as const };
    expect(isLeftOut(noEdits, out)).toBe(true);
    expect(editInput('c/1', withLeftOut(noEdits, out, false)).rows).toEqual([{ line: 36, cells: [], leaveOut: false }]);
  });
});

describe('what is typed while corrections are being saved', () => {
  const type = (column: typeof target | typeof title, value: string) => ({
    type: 'edit' as const,
    place: null,
    change: (edits: Edits) => withCell(edits, 36, column, value),
  });
  const sent = [type(target, '78.000'), { type: 'sent' as const }].reduce(editHistory, noHistory);

  test('stays when they are saved, and can be undone; what was sent goes', () => {
    const history = [type(title, 'Altro'), { type: 'saved' as const }].reduce(editHistory, sent);
    expect(editInput('c/1', history.present).rows).toEqual([
      { line: 36, cells: [{ column: 'INDICATOR_TITLE', value: 'Altro' }] },
    ]);
    expect(editCount(editHistory(history, { type: 'undo' }).present)).toBe(0);
    expect(editHistory(sent, { type: 'saved' })).toEqual(noHistory);
  });

  test('stays also in the cell that was sent, and when it goes back to what stood there before', () => {
    for (const value of ['78.001', '91.690']) {
      const history = [type(target, value), { type: 'saved' as const }].reduce(editHistory, sent);
      expect(editInput('c/1', history.present).rows).toEqual([{ line: 36, cells: [{ column: 'TARGET', value }] }]);
    }
    const out = [
      { type: 'edit' as const, place: null, change: (edits: Edits) => withLeftOut(edits, row, true) },
      { type: 'sent' as const },
      { type: 'edit' as const, place: null, change: (edits: Edits) => withLeftOut(edits, row, false) },
      { type: 'saved' as const },
    ].reduce(editHistory, noHistory);
    expect(editInput('c/1', out.present).rows).toEqual([{ line: 36, cells: [], leaveOut: false }]);
  });

  test('nothing is undone until the answer is there; where nothing was saved everything is still an edit', () => {
    expect(editHistory(sent, { type: 'undo' })).toBe(sent);
    const back = editHistory(sent, { type: 'not saved' });
    expect(editCount(back.present)).toBe(1);
    expect(back.present.sent).toBeNull();
    expect(editCount(editHistory(back, { type: 'undo' }).present)).toBe(0);
  });
});

describe('undo and redo', () => {
  const type = (value: string) => (edits: Edits) => withCell(edits, 36, target, value);
  const edit = (place: string | null, value: string) => ({ type: 'edit' as const, place, change: type(value) });

  test('typing on in one cell is one edit', () => {
    let history = editHistory(noHistory, edit('36/TARGET', '7'));
    history = editHistory(history, edit('36/TARGET', '78'));
    expect(cellValue(history.present, 36, target)).toBe('78');
    expect(cellValue(editHistory(history, { type: 'undo' }).present, 36, target)).toBe('91.690');
  });

  test('undo and redo go back and forth, and a new edit forgets what was undone', () => {
    let history = editHistory(noHistory, edit('a', '1'));
    history = editHistory(history, edit('b', '2'));
    const back = editHistory(history, { type: 'undo' });
    expect(cellValue(back.present, 36, target)).toBe('1');
    expect(cellValue(editHistory(back, { type: 'redo' }).present, 36, target)).toBe('2');
    expect(editHistory(back, edit('c', '3')).steps.future).toEqual([]);
  });

  test('there is nothing before the first edit nor after the last', () => {
    expect(editHistory(noHistory, { type: 'undo' })).toBe(noHistory);
    expect(editHistory(noHistory, { type: 'redo' })).toBe(noHistory);
  });
});
