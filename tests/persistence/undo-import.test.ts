import { COMMAND_LINE } from '@traguardo/server/account/actor';
import { setUserRoles } from '@traguardo/server/account/people/manage-people';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, loadCremona, loadCremonaReadings, type OwnDatabase } from '../harness/database/seeds.js';
import { staffMember } from '../harness/people/staff.js';
import { DECIDED, imports, pieveAct, ROW } from './undo-setup.js';

describe.each(databases)('undoing an import on $name', (engine) => {
  let own: OwnDatabase;
  let using: ReturnType<typeof imports>;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
    using = imports(own);
  });
  afterEach(() => using.clear());
  afterAll(() => own.drop());

  test('the first act of all leaves an empty database behind, and counts as many rows as it brought', async () => {
    const before = await using.everything();
    const { document, changed } = await loadCremona(own.database);
    expect(await using.undo(document.id)).toMatchObject({ removed: changed, year: 2019, kind: 'ACT' });
    expect(await using.everything()).toEqual(before);
  });

  test('a municipality that was there before its first act stays, under its own name', async () => {
    await own.database.queries
      .insertInto('Municipality')
      .values({ slug: 'pieve', name: 'Comune di Pieve (MI)' })
      .execute();
    const before = await using.everything();
    const { document } = await using.load(pieveAct(null, ROW));
    await using.undo(document.id);
    expect(await using.everything()).toEqual(before);
  });

  test('a municipality in which a person has a role stays, so that the role can be removed', async () => {
    const { document, changed } = await using.load(pieveAct(null, ROW));
    const municipality = await own.database.queries.selectFrom('Municipality').selectAll().execute();
    const member = await staffMember(own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    expect(await using.undo(document.id)).toMatchObject({ removed: changed - 1 });
    expect(await own.database.queries.selectFrom('Municipality').selectAll().execute()).toEqual(municipality);
    expect(await own.database.queries.selectFrom('Plan').select('year').execute()).toEqual([]);

    const nothing = { user: member.id, municipality: 'pieve', roles: [] };
    await setUserRoles(own.database, COMMAND_LINE, nothing, new Date());
    expect(await own.database.queries.selectFrom('RoleGrantRow').selectAll().execute()).toEqual([]);
    const { document: again } = await using.load(pieveAct(null, ROW));
    await using.undo(again.id);
    expect(await own.database.queries.selectFrom('Municipality').select(['name', 'givenName']).execute()).toEqual([
      { name: 'Comune di Pieve', givenName: null },
    ]);
  });

  test('a later act leaves the plan as it was before it', async () => {
    await using.load(pieveAct(null, ROW));
    const before = await using.everything();
    const { document, discrepancies } = await using.load(pieveAct('Primo provvedimento di variazione', DECIDED));
    expect(discrepancies).not.toHaveLength(0);
    await using.undo(document.id);
    expect(await using.everything()).toEqual(before);
  });

  test('an act before others leaves the plan as if it had never been loaded', async () => {
    await using.load(pieveAct('Primo provvedimento di variazione', DECIDED));
    const before = await using.everything();
    const { document } = await using.load(pieveAct(null, { ...ROW, sector: 'Vigili' }));
    await using.undo(document.id);
    expect(await using.everything()).toEqual(before);
  });

  test('values that superseded others give way to them again', async () => {
    await using.load(pieveAct(null, ROW));
    await using.readings('11;31;31/12/2021;sì;prima');
    const before = await using.everything();
    const { document, changed } = await using.readings('11;35;31/12/2021;sì;rettifica');
    expect(await using.undo(document.id)).toMatchObject({ removed: changed, kind: 'READINGS' });
    expect(await using.everything()).toEqual(before);
  });

  test('real values go whether demonstration data came before or after them, and demonstration data whether real ones did', async () => {
    await using.load(pieveAct(null, ROW));
    const before = await using.everything();
    const { document: real } = await using.readings('11;31;31/12/2021;sì;vera');
    const { document: shown } = await using.readings('11;35;31/12/2021;sì;di prova', true);
    expect(await using.undo(real.id)).toMatchObject({ removed: 1 });
    const { document: again } = await using.readings('11;32;31/12/2021;sì;vera');
    expect(await using.undo(shown.id)).toMatchObject({ removed: 1 });
    await using.undo(again.id);
    expect(await using.everything()).toEqual(before);
  });

  test('another municipality keeps every row', async () => {
    await loadCremona(own.database);
    await loadCremonaReadings(own.database);
    const before = await using.everything();
    const { document } = await using.load(pieveAct('Primo provvedimento di variazione', DECIDED));
    await using.undo(document.id);
    expect(await using.everything()).toEqual(before);
  });
});
