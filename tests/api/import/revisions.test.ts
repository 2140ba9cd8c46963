import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';
import { FIRST_LINE, importing } from './import-session.js';

describe('reviewing decisions before they are loaded', () => {
  let service: Service;
  let screen: ReturnType<typeof importing>;
  beforeAll(async () => {
    service = await startService(sqlite, async () => undefined);
    screen = importing(service, await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' }));
  });
  afterAll(() => service.stop());

  test('corrected, discarded and added revisions are stored as a person left them', async () => {
    const id = await screen.uploaded();
    const [{ revisions }] = (await screen.pending(id)).variations;
    const done = await screen.edit(id, {
      revisions: [
        { line: FIRST_LINE, id: revisions[0].id, status: 'CORRECTED', to: '1.035,5' },
        {
          line: FIRST_LINE,
          status: 'CONFIRMED',
          kind: 'OBJECTIVE_WEIGHT_CHANGED',
          initiative: 'BOARD',
          from: '8',
          to: '5',
        },
      ],
    });
    expect(done.issues).toEqual([]);
    expect(done.import.variations[0].revisions).toMatchObject([
      { kind: 'TARGET_CHANGED', to: '1035.5', status: 'CORRECTED', addedByPerson: false },
      {
        kind: 'OBJECTIVE_WEIGHT_CHANGED',
        objective: 'C1_0001',
        to: '5',
        status: 'CONFIRMED',
        addedByPerson: true,
        evidence: null,
      },
    ]);
    const { data } = await screen.confirm(id);
    expect(data.confirmImport).toMatchObject({ issues: [], plan: { year: 2021, acts: [{ ordinal: 1 }] } });
    const { queries } = service.own.database;
    const stored = await queries.selectFrom('Revision').orderBy('number').selectAll().execute();
    expect(stored).toMatchObject([
      { status: 'CORRECTED', review: 1, origin: 'DOCUMENT', valueAfter: '1035.5', reviewedBy: 'Prova SEGRETERIA' },
      { status: 'CONFIRMED', review: 0, origin: 'PERSON', valueAfter: '5' },
    ]);
    const reviews = await queries
      .selectFrom('RevisionReview')
      .orderBy('review')
      .select(['number', 'review', 'status', 'valueAfter'])
      .execute();
    expect(reviews).toEqual([
      { number: 1, review: 0, status: 'PROPOSED', valueAfter: '30' },
      { number: 1, review: 1, status: 'CORRECTED', valueAfter: '1035.5' },
    ]);
    const asked = await service.ask(
      '{ plan(municipality: "pieve") { objective(code: "C1_0001") { weight } indicator(code: "11") { target history(field: TARGET) { value } } } }',
    );
    expect(asked.data.plan).toEqual({
      objective: { weight: 5 },
      indicator: { target: 1035.5, history: [{ value: '40' }, { value: '1035.5' }] },
    });
    await screen.undo(data.confirmImport.document.id);
  });

  test('a discarded revision stays listed and changes nothing', async () => {
    const id = await screen.uploaded();
    const [{ revisions }] = (await screen.pending(id)).variations;
    await screen.edit(id, { revisions: [{ line: FIRST_LINE, id: revisions[0].id, status: 'DISCARDED' }] });
    const { data } = await screen.confirm(id);
    const asked = await service.ask(
      '{ plan(municipality: "pieve") { variations { revisions { status kind } } indicator(code: "11") { target history(field: TARGET) { value } } } }',
    );
    expect(asked.data.plan).toEqual({
      variations: [{ revisions: [{ status: 'DISCARDED', kind: 'TARGET_CHANGED' }] }],
      indicator: { target: 40, history: [{ value: '40' }] },
    });
    await screen.undo(data.confirmImport.document.id);
  });

  test('a corrected revision that is confirmed keeps the correction, before it is loaded as afterwards', async () => {
    const id = await screen.uploaded();
    const [{ revisions }] = (await screen.pending(id)).variations;
    const review = async (status: string, content: object = {}) => {
      const edit = { line: FIRST_LINE, id: revisions[0].id, status, ...content };
      return (await screen.edit(id, { revisions: [edit] })).import.variations[0].revisions[0];
    };
    await review('CORRECTED', { to: '25' });
    expect(await review('DISCARDED')).toMatchObject({ status: 'DISCARDED', to: '25' });
    expect(await review('CONFIRMED')).toMatchObject({ status: 'CONFIRMED', to: '25' });
    const { document } = (await screen.confirm(id)).data.confirmImport;
    const { queries } = service.own.database;
    expect(await queries.selectFrom('Revision').select(['status', 'valueAfter', 'review']).execute()).toEqual([
      { status: 'CONFIRMED', valueAfter: '25', review: 1 },
    ]);
    expect(
      await queries.selectFrom('RevisionReview').orderBy('review').select(['review', 'status', 'valueAfter']).execute(),
    ).toEqual([
      { review: 0, status: 'PROPOSED', valueAfter: '30' },
      { review: 1, status: 'CORRECTED', valueAfter: '25' },
      { review: 2, status: 'CONFIRMED', valueAfter: '25' },
    ]);
    const target = async () =>
      (await service.ask('{ plan(municipality: "pieve") { indicator(code: "11") { target } } }')).data.plan.indicator;
    expect(await target()).toEqual({ target: 25 });
    await screen.undo(document.id);
  });

  test('a review that is withdrawn leaves the revision as it was read, without a review', async () => {
    const id = await screen.uploaded();
    const before = await screen.pending(id);
    const [{ revisions }] = before.variations;
    const review = (status: string, content: object = {}) =>
      screen.edit(id, { revisions: [{ line: FIRST_LINE, id: revisions[0].id, status, ...content }] });
    const statusAfter = async (status: string, content?: object) =>
      (await review(status, content)).import.variations[0].revisions[0].status;
    expect(await statusAfter('CORRECTED', { to: '25' })).toBe('CORRECTED');
    expect(await statusAfter('CORRECTED', { to: '30' })).toBe('CONFIRMED');
    expect(await statusAfter('DISCARDED')).toBe('DISCARDED');
    expect((await review('PROPOSED')).import).toEqual(before);
  });

  test('an objective that a person added and the board never did is listed no more, and what was read is', async () => {
    const id = await screen.uploaded();
    const added = await screen.edit(id, {
      revisions: [
        { line: FIRST_LINE, status: 'CONFIRMED', kind: 'OBJECTIVE_ADDED', objective: 'C9_0001', to: 'Nuovo' },
      ],
    });
    const [, own] = added.import.variations[0].revisions;
    expect(own).toMatchObject({ kind: 'OBJECTIVE_ADDED', objective: 'C9_0001', addedByPerson: true });
    const without = await screen.edit(id, { revisions: [{ line: FIRST_LINE, id: own.id, status: 'DISCARDED' }] });
    expect(without.import.variations[0].revisions).toHaveLength(1);
  });

  test('what named an added revision never names another one, even after it was discarded or everything was reset', async () => {
    const id = await screen.uploaded();
    const add = async (to: string): Promise<string> => {
      const revision = { line: FIRST_LINE, status: 'CONFIRMED', kind: 'OBJECTIVE_WEIGHT_CHANGED', to };
      const done = await screen.edit(id, { revisions: [revision] });
      expect(done.issues).toEqual([]);
      return done.import.variations[0].revisions.at(-1).id;
    };
    const discard = (revision: string) =>
      screen.edit(id, { revisions: [{ line: FIRST_LINE, id: revision, status: 'DISCARDED' }] });
    const first = await add('5');
    await discard(first);
    const second = await add('6');
    const third = await add('7');
    await screen.edit(id, { reset: true });
    const fourth = await add('8');
    expect(new Set([first, second, third, fourth]).size).toBe(4);
    const late = await discard(first);
    expect(late.issues.map(({ code }: { code: string }) => code)).toEqual(['UNKNOWN_REVISION']);
    expect(late.import.variations[0].revisions.at(-1)).toMatchObject({ id: fourth, to: '8' });
  });
});
