import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { actText } from '../../harness/documents/act-text.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';
import { imports } from '../../persistence/undo-setup.js';
import { FIRST_LINE, importing } from './import-session.js';

/** The plan that the act amends, printed before it. */
const PLAN = actText({
  municipality: 'COMUNE DI PIEVE',
  year: 2021,
  areas: [
    {
      name: 'Città sicura',
      rows: [
        {
          manager: 'Rossi Maria',
          sector: 'Polizia Locale',
          objective: 'C1_0001',
          objectiveTitle: 'Controlli',
          indicator: '11',
          title: 'Numero controlli',
          target: '45',
          weight: '60',
        },
        { objective: 'C1_0001', indicator: '12', title: 'Numero di corsi', target: '2', weight: '40' },
      ],
    },
  ],
});
const ADDED = { line: FIRST_LINE, status: 'CONFIRMED' };
/** Everything that a person can do to a document before it is loaded; `read` names the revision that was read. */
const edits = (read: string, review: object) => ({
  rows: [
    {
      line: FIRST_LINE,
      cells: [
        { column: 'SECTOR', value: 'Vigili urbani' },
        { column: 'INDICATOR_TITLE', value: 'Controlli svolti' },
      ],
    },
    {
      line: FIRST_LINE + 1,
      cells: [
        { column: 'INDICATOR_CODE', value: '13' },
        { column: 'INDICATOR_TITLE', value: 'Numero di verbali' },
        { column: 'TARGET', value: '7' },
      ],
    },
    { line: FIRST_LINE + 2, cells: [], leaveOut: true },
  ],
  revisions: [
    { line: FIRST_LINE, id: read, ...review },
    { ...ADDED, kind: 'OBJECTIVE_WEIGHT_CHANGED', initiative: 'BOARD', from: '8', to: '5' },
    { ...ADDED, kind: 'OBJECTIVE_ADDED', objective: 'C9_0001', to: 'Obiettivo nuovo' },
    { ...ADDED, kind: 'NEUTRALISED', indicator: '12' },
  ],
});

describe('undoing what was corrected before it was loaded', () => {
  let service: Service;
  let screen: ReturnType<typeof importing>;
  let own: ReturnType<typeof imports>;
  let secretary: StaffMember;
  beforeEach(async () => {
    service = await startService(sqlite, async () => undefined);
    // A role needs a municipality that exists, and prevents its deletion.
    await service.own.database.queries
      .insertInto('Municipality')
      .values({ slug: 'pieve', name: 'Comune di Pieve', givenName: null })
      .execute();
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    screen = importing(service, secretary);
    own = imports(service.own);
  });
  afterEach(() => service.stop());

  /** The time of a person's last request is not a part of the plan. */
  const everything = async () => {
    const { Session, ...rows } = await own.everything();
    return rows;
  };
  const confirmed = async (id: string) => {
    const { data, errors } = await screen.confirm(id);
    expect(errors).toBeUndefined();
    expect(data.confirmImport.issues).toEqual([]);
    return data.confirmImport;
  };

  describe.each([
    ['an empty database', async () => undefined],
    ['a plan that was there before', () => own.load(PLAN, 'piano.txt')],
  ])('on %s', (_, prepare) => {
    test.each([
      ['corrected', { status: 'CORRECTED', to: '25' }],
      ['discarded', { status: 'DISCARDED' }],
      ['confirmed', { status: 'CONFIRMED' }],
    ])(
      'rows that were corrected or left out, a revision that was %s and others that were added leave nothing behind',
      async (status, review) => {
        await prepare();
        const before = await everything();
        const id = await screen.uploaded();
        const [{ revisions }] = (await screen.pending(id)).variations;
        expect((await screen.edit(id, edits(revisions[0].id, review))).issues).toEqual([]);
        const { document } = await confirmed(id);
        const loaded = await service.own.database.queries
          .selectFrom('Revision')
          .orderBy('number')
          .select(['kind', 'status', 'origin'])
          .execute();
        expect(loaded).toEqual([
          { kind: 'TARGET_CHANGED', status: status.toUpperCase(), origin: 'DOCUMENT' },
          { kind: 'OBJECTIVE_WEIGHT_CHANGED', status: 'CONFIRMED', origin: 'PERSON' },
          { kind: 'OBJECTIVE_ADDED', status: 'CONFIRMED', origin: 'PERSON' },
          { kind: 'NEUTRALISED', status: 'CONFIRMED', origin: 'PERSON' },
        ]);
        await screen.undo(document.id);
        expect(await everything()).toEqual(before);
      },
    );
  });

  test('values of a file give way to those that they replaced', async () => {
    await own.load(PLAN, 'piano.txt');
    await own.readings('11;31;31/12/2021;sì;prima');
    const before = await everything();
    const heading = 'codice_indicatore;valore;numeratore;denominatore;data;definitivo';
    const id = await screen.uploaded(`${heading}\n11;;3;4;31/12/2021;sì\n12;2;;;30/06/2021;no`, 'valori.csv');
    const { document, changed } = await confirmed(id);
    expect(changed).toBe(2);
    await screen.undo(document.id);
    expect(await everything()).toEqual(before);
  });
});
