import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { account } from '../../harness/people/logging-in.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

const HEADINGS = ['Nome e cognome', 'E-mail', 'Ruolo', 'Settori'];
const PEOPLE = `query ($municipality: String!) { people(municipality: $municipality) {
  name email waiting roles { role municipality sectors { name } } } }`;

describe.each(databases)('a list of people on $name', (engine) => {
  let service: Service;
  let acqui: StaffMember;
  beforeAll(async () => {
    service = await startService(engine, ({ database }) => fillTwoTowns(database));
    acqui = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: 'acqui' });
  });
  afterAll(() => service.stop());

  const send = async (content: string | Uint8Array, { save = false, municipality = 'acqui', who = acqui } = {}) => {
    const form = new FormData();
    form.append('municipality', municipality);
    if (save) form.append('save', 'true');
    const bytes = typeof content === 'string' ? content : Buffer.from(content);
    form.append('file', new Blob([bytes]), 'persone.csv');
    const headers = { cookie: who.cookie };
    const answer = await fetch(`${service.url}/people`, { method: 'POST', body: form, headers });
    return { status: answer.status, ...(await answer.json()) };
  };
  const csv = (...rows: string[]) => [HEADINGS.join(';'), ...rows].join('\r\n');
  const addresses = async () => {
    const { data } = await service.ask(PEOPLE, { municipality: 'acqui' }, acqui);
    return data.people.map(({ email }: { email: string }) => email);
  };

  test('is shown before anything is stored, and the same file then gives access to all of it', async () => {
    const file = csv(
      'Neri Aldo;aldo@comune.example;Responsabile di Settore;Settore Sport',
      'Gialli Ida;Ida@Comune.example;Nucleo di Valutazione;',
      'Gialli Ida;ida@comune.example;Analista;',
    );
    const people = [
      {
        ...{ line: 2, name: 'Neri Aldo', email: 'aldo@comune.example', change: 'NEW' },
        added: [{ role: 'MANAGER', sectors: ['Settore Sport'] }],
      },
      {
        ...{ line: 3, name: 'Gialli Ida', email: 'ida@comune.example', change: 'NEW' },
        added: [
          { role: 'BOARD', sectors: [] },
          { role: 'ANALYST', sectors: [] },
        ],
      },
    ];
    const shown = await send(file);
    expect(shown).toMatchObject({ status: 200, saved: false, faults: [], people });
    expect(shown.people.map(({ link }: { link: string | null }) => link)).toEqual([null, null]);
    expect(await addresses()).not.toContain('aldo@comune.example');
    const saved = await send(file, { save: true });
    expect(saved).toMatchObject({ saved: true, faults: [], people });
    for (const { link } of saved.people) expect(link).toMatch(/\/accesso\/password\?token=[\w-]{43}$/);
    expect(await addresses()).toEqual(expect.arrayContaining(['aldo@comune.example', 'ida@comune.example']));
    const again = await send(file, { save: true });
    expect(again.people.map(({ change }: { change: string }) => change)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  test('adds the roles that somebody lacks, and takes none away', async () => {
    await send(csv('Blu Ugo;ugo@comune.example;Analista;'), { save: true });
    const { people } = await send(csv('Blu Ugo;ugo@comune.example;Responsabile;sport'), { save: true });
    expect(people).toMatchObject([
      { change: 'ROLES_ADDED', added: [{ role: 'MANAGER', sectors: ['Settore Sport'] }], link: null },
    ]);
    const { data } = await service.ask(PEOPLE, { municipality: 'acqui' }, acqui);
    const ugo = data.people.find(({ email }: { email: string }) => email === 'ugo@comune.example');
    expect(ugo.roles.map(({ role }: { role: string }) => role)).toEqual(['MANAGER', 'ANALYST']);
  });

  test('with any fault stores nobody, and names every row with how to mend it', async () => {
    const { saved, faults } = await send(
      csv(
        'Buona Riga;buona@comune.example;Analista;',
        'Senza Indirizzo;senza;Analista;',
        'Senza Ruolo;ruolo@comune.example;Sindaco;',
        'Altro Settore;settore@comune.example;Responsabile di Settore;Nebbia',
        'Altro Nome;buona@comune.example;Analista;',
        'Con Settore;analista@comune.example;Analista;Settore Sport',
      ),
      { save: true },
    );
    expect(saved).toBe(false);
    expect(faults).toEqual([
      { line: 3, message: expect.stringContaining('nome@comune.it') },
      { line: 4, message: expect.stringContaining('«Sindaco» non esiste') },
      { line: 5, message: expect.stringContaining('Settori possibili: Settore') },
      { line: 6, message: expect.stringContaining('anche alla riga 2') },
      { line: 7, message: expect.stringContaining('soltanto per il ruolo') },
    ]);
    expect(await addresses()).not.toContain('buona@comune.example');
  });

  test('does not tell whether another municipality has somebody: it is asked as a new one', async () => {
    const { id: person } = await account(service.own.database, { email: 'altrove@comune.example' });
    await service.own.database.queries
      .insertInto('RoleGrantRow')
      .values({ municipality: 'pieve', person, role: 'BOARD' })
      .execute();
    const file = csv('Nome Scritto;altrove@comune.example;Analista;');
    expect((await send(file)).people).toMatchObject([{ change: 'NEW', name: 'Nome Scritto' }]);
    await send(file, { save: true });
    const { data } = await service.ask(PEOPLE, { municipality: 'acqui' }, acqui);
    const asked = data.people.find(({ email }: { email: string }) => email === 'altrove@comune.example');
    expect(asked).toMatchObject({ name: 'Nome Scritto', waiting: true });
  });

  test('may be a workbook; another document, or one without the columns, is refused with the reason', async () => {
    const rows = [HEADINGS, ['Rosa Anna', 'anna@comune.example', 'Segreteria Generale', null]];
    const workbook = await writeXlsx({ sheets: [{ name: 'Persone', rows }] });
    expect(await send(workbook)).toMatchObject({
      people: [{ line: 2, added: [{ role: 'SEGRETERIA', sectors: [] }] }],
      faults: [],
    });
    expect((await send('%PDF-1.7 niente')).faults).toMatchObject([{ line: null }]);
    expect((await send('Nome;E-mail\r\nAnna;anna@comune.example')).faults).toEqual([
      { line: null, message: expect.stringContaining('«Ruolo»') },
    ]);
  });

  test('the template has the sectors of the municipality, and empty is refused', async () => {
    const address = `${service.url}/people/template.xlsx?municipality=acqui`;
    const answer = await fetch(address, { headers: { cookie: acqui.cookie } });
    expect(answer.status).toBe(200);
    const { faults } = await send(new Uint8Array(await answer.arrayBuffer()));
    expect(faults).toEqual([{ line: null, message: expect.stringContaining('nessuna persona') }]);
  });

  test('of another municipality is refused, and the log says who loaded which file', async () => {
    const { status } = await send(csv('Tizio;t@comune.example;Analista;'), { municipality: 'pieve' });
    expect(status).toBe(403);
    const entry = await service.own.database.queries
      .selectFrom('AuditEntry')
      .where('action', '=', 'importPeople')
      .orderBy('number')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect([entry.municipality, JSON.parse(entry.valueAfter ?? '')]).toEqual([
      'acqui',
      { filename: 'persone.csv', added: 2, changed: 0 },
    ]);
  });
});
