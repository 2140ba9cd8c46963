import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';
import { FIRST_LINE, importing } from './import-session.js';

describe('correcting a document before it is loaded', () => {
  let service: Service;
  let screen: ReturnType<typeof importing>;
  beforeAll(async () => {
    service = await startService(sqlite, async () => undefined);
    screen = importing(service, await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' }));
  });
  afterAll(() => service.stop());

  test('rows stand beside their printed line, with what they inherit and what may be theirs', async () => {
    const found = await screen.pending(await screen.uploaded());
    expect(found.rows.map(({ line, state }: { line: number; state: string }) => [line, state])).toEqual([
      [FIRST_LINE, 'IN_PLACE'],
      [FIRST_LINE + 1, 'UNPLACED'],
      [FIRST_LINE + 2, 'IN_PLACE'],
    ]);
    const inherited = screen
      .rowAt(found, FIRST_LINE + 2)
      .cells.filter((cell: { inherited: boolean }) => cell.inherited);
    expect(inherited.map(({ column, found }: { column: string; found: string }) => [column, found])).toEqual([
      ['AREA', 'Città sicura'],
      ['MANAGER', 'Rossi Maria'],
      ['SECTOR', 'Polizia Locale'],
      ['OBJECTIVE_CODE', 'C1_0001'],
    ]);
    expect(found.issues.map(({ code }: { code: string }) => code)).toEqual(['ROW_UNPLACED']);
    expect(found.obstacles).toEqual([]);
  });

  test('a row that could not be placed is used when a person puts it in its columns; reset brings everything back', async () => {
    const id = await screen.uploaded();
    const before = await screen.pending(id);
    const placed = await screen.edit(id, {
      rows: [
        {
          line: FIRST_LINE + 1,
          cells: [
            { column: 'INDICATOR_CODE', value: '13' },
            { column: 'INDICATOR_TITLE', value: 'Numero di verbali' },
            { column: 'TARGET', value: '1.234,5' },
          ],
        },
        { line: FIRST_LINE, cells: [{ column: 'SECTOR', value: 'Vigili urbani' }] },
      ],
    });
    expect(placed.issues).toEqual([]);
    expect(placed.import.counts.indicators).toBe(3);
    expect(placed.import.issues.map(({ code }: { code: string }) => code)).not.toContain('ROW_UNPLACED');
    expect(screen.rowAt(placed.import, FIRST_LINE + 1)).toMatchObject({ state: 'EDITED' });
    expect(screen.rowAt(placed.import, FIRST_LINE + 2).cells).toContainEqual(
      expect.objectContaining({ column: 'SECTOR', found: 'Vigili urbani', inherited: true }),
    );
    expect((await screen.edit(id, { reset: true })).import).toEqual(before);
  });

  test('a cell that gets its printed text back is no longer corrected', async () => {
    const id = await screen.uploaded();
    const before = await screen.pending(id);
    const change = (value: string | null) =>
      screen.edit(id, { rows: [{ line: FIRST_LINE, cells: [{ column: 'TARGET', value }] }] });
    const changed = await change('41');
    expect(screen.rowAt(changed.import, FIRST_LINE).cells).toContainEqual(
      expect.objectContaining({ column: 'TARGET', found: '40', edited: '41', isEdited: true }),
    );
    expect((await change('40')).import).toEqual(before);
  });

  test('a row can be left out, and taken in again', async () => {
    const id = await screen.uploaded();
    const before = await screen.pending(id);
    const leave = (leaveOut: boolean) => screen.edit(id, { rows: [{ line: FIRST_LINE + 2, cells: [], leaveOut }] });
    const without = await leave(true);
    expect(without.import.counts.indicators).toBe(1);
    expect(screen.rowAt(without.import, FIRST_LINE + 2)).toMatchObject({ state: 'LEFT_OUT' });
    expect((await leave(false)).import).toEqual(before);
  });

  test('a value that cannot be read is refused with its place, and nothing changes', async () => {
    const id = await screen.uploaded();
    const before = await screen.pending(id);
    const refused = await screen.edit(id, {
      rows: [
        {
          line: FIRST_LINE,
          cells: [
            { column: 'TARGET', value: 'molti' },
            { column: 'INDICATOR_TITLE', value: 'Altro' },
          ],
        },
        { line: 9999, cells: [] },
      ],
      revisions: [{ line: FIRST_LINE, kind: 'TARGET_CHANGED', indicator: '99', status: 'CONFIRMED', to: '5' }],
    });
    expect(refused.issues.map(({ code }: { code: string }) => code)).toEqual([
      'UNREADABLE_NUMBER',
      'UNKNOWN_ROW',
      'UNKNOWN_CODE',
    ]);
    expect(refused.issues[0]).toMatchObject({ subject: String(FIRST_LINE), field: 'Target Atteso' });
    expect(refused.import).toEqual(before);
  });

  test('what a person typed stays beside what is printed, with the document and with the value', async () => {
    const id = await screen.uploaded();
    await screen.edit(id, {
      rows: [
        { line: FIRST_LINE, cells: [{ column: 'INDICATOR_TITLE', value: 'Controlli svolti' }] },
        { line: FIRST_LINE + 1, cells: [], leaveOut: true },
      ],
    });
    const { data } = await screen.confirm(id);
    expect(
      data.confirmImport.document.issues.map(({ code, line }: { code: string; line: number }) => [code, line]),
    ).toEqual([
      ['ROW_EDITED', FIRST_LINE],
      ['ROW_LEFT_OUT', FIRST_LINE + 1],
    ]);
    expect(data.confirmImport.document.issues[0]).toMatchObject({
      found: 'Numero controlli',
      message: expect.stringContaining('Controlli svolti'),
    });
    const asked = await service.ask(
      '{ plan(municipality: "pieve") { indicator(code: "11") { title history(field: TITLE) { value source { line text } } } } }',
    );
    expect(asked.data.plan.indicator).toEqual({
      title: 'Controlli svolti',
      history: [
        {
          value: 'Controlli svolti',
          source: { line: FIRST_LINE, text: 'Numero controlli [corretto a mano: «Controlli svolti»]' },
        },
      ],
    });
    await screen.undo(data.confirmImport.document.id);
  });
});
