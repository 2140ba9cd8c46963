import { createHash } from 'node:crypto';
import { type Actor, COMMAND_LINE } from '@traguardo/server/account/actor';
import { recordAudit } from '@traguardo/server/account/audit/record-audit';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

const nothing = async () => undefined;
const LOG = `query ($where: AuditFilter) { auditLog(municipality: "pieve", where: $where) { nodes { number } } }`;

type Row = Readonly<Record<string, string>>;

/** A cell as the log has it: without the apostrophe that keeps a spreadsheet from running it. */
function plain(cell = ''): string {
  return cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, '');
}

/** The numbers of the lines whose hash does not follow from the file. */
function broken(rows: readonly Row[]): string[] {
  return rows
    .filter((row, index) => {
      const text = (name: string) => plain(row[name]);
      const orNull = (name: string) => (row[name] === '' ? null : text(name));
      const said = [
        ...[text('impronta_precedente'), text('ente'), Number(row.numero), text('quando'), orNull('id_autore')],
        ...[text('chi'), text('da_dove'), text('operazione'), text('oggetto'), orNull('prima'), orNull('dopo')],
      ];
      const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex');
      return hash !== row.impronta || row.impronta_precedente !== (rows[index - 1]?.impronta ?? '');
    })
    .map(({ numero = '' }) => numero);
}

describe('the audit log as a file', () => {
  let service: Service;
  let administrator: StaffMember;
  beforeEach(async () => {
    service = await startService(sqlite, nothing);
    administrator = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: 'pieve' });
  });
  afterEach(() => service.stop());

  const record = (action: string, subject: string, actor: Actor = COMMAND_LINE, before?: unknown) =>
    service.own.database.write((queries) =>
      recordAudit(queries, actor, { municipality: 'pieve', action, subject, before, after: { testo: subject } }),
    );
  const file = (query: Record<string, string> = {}, cookie = administrator.cookie) =>
    fetch(`${service.url}/export/audit.csv?${new URLSearchParams({ municipality: 'pieve', ...query })}`, {
      headers: { cookie },
    });
  const rows = async (query: Record<string, string> = {}): Promise<Row[]> =>
    parse(await (await file(query)).text(), { bom: true, delimiter: ';', record_delimiter: '\r\n', columns: true });
  const exportedNumbers = async (where: Record<string, string>): Promise<number[]> => {
    const { nodes } = (await service.ask(LOG, { where }, administrator)).data.auditLog;
    const numbers = nodes.map(({ number }: { number: number }) => number).toReversed();
    expect((await rows(where)).map(({ numero }) => Number(numero))).toEqual(numbers);
    return numbers;
  };

  test('is an administrator’s, and that it was taken away is its last line', async () => {
    await record('import', 'pieve/2021');
    expect((await file({}, '')).status).toBe(401);
    const [first, last, ...more] = await rows();
    expect(Object.keys(first ?? {}).join(';')).toBe(
      'ente;numero;quando;id_autore;chi;da_dove;operazione;oggetto;prima;dopo;impronta_precedente;impronta;filtro',
    );
    expect(last).toMatchObject({ operazione: 'exportAudit', id_autore: administrator.id, chi: 'Prova ADMINISTRATOR' });
    expect(more).toEqual([]);
    expect((await file({ colore: 'rosso' })).status).toBe(400);
  });

  test('its chain can be recomputed from what it says, whatever people wrote', async () => {
    const actorNamed = (name: string): Actor => ({
      ...COMMAND_LINE,
      person: { id: 'p1', name, email: '' },
      origin: '::1',
    });
    for (const subject of ['=1+1', "'=1+1", "''-2", "l'anno", 'a;b', '"due"\r\nrighe\n', '  ', "'", '@x', '12,5']) {
      await record('prova', subject, actorNamed(subject), { prima: subject });
    }
    await record('prova', 'senza nulla prima');
    const lines = await rows();
    expect(lines).toHaveLength(12);
    expect(broken(lines)).toEqual([]);
    for (const column of ['numero', 'quando', 'id_autore', 'chi', 'da_dove', 'oggetto', 'prima', 'dopo']) {
      const changed = lines.with(4, { ...lines[4], [column]: '7' });
      expect([column, ...broken(changed)]).toEqual([column, column === 'numero' ? '7' : '5']);
    }
    expect(broken(lines.toSpliced(4, 1))).toEqual(['6']);
  });

  test('every line says which filter the file was made with', async () => {
    await record('import', 'pieve/2021');
    expect(new Set((await rows()).map(({ filtro }) => filtro))).toEqual(new Set(['nessuno']));
    const filtered = await rows({ text: 'PIEVE', action: 'import', from: '2021-01-01', to: '2099-12-31' });
    expect(filtered.map(({ numero, filtro }) => [numero, filtro])).toEqual([
      ['1', 'testo «PIEVE», operazione «import», dal 2021-01-01, al 2099-12-31'],
    ]);
  });

  test('words are found in capitals and small letters, accented ones too', async () => {
    await record('prova', 'Settore CITTÀ');
    await record('prova', 'settore città');
    await record('prova', 'Élite e qualità');
    await record('prova', 'settore cittA');
    expect(await exportedNumbers({ text: 'città' })).toEqual([1, 2]);
    expect(await exportedNumbers({ text: 'CITTÀ' })).toEqual([1, 2]);
    expect(await exportedNumbers({ text: 'CiTtà' })).toEqual([1, 2]);
    expect(await exportedNumbers({ text: 'élite E QUALITÀ' })).toEqual([3]);
    expect(await exportedNumbers({ text: 'È' })).toEqual([]);
  });

  test('a day of the filter is a day in Italy', async () => {
    const instants = ['2026-01-09T22:59:59.999Z', '2026-01-09T23:00:00.000Z', '2026-01-10T22:59:59.999Z'];
    for (const at of [...instants, '2026-01-10T23:00:00.000Z']) {
      await record('prova', at);
      await sql`update audit_entry set at = ${at} where subject = ${at}`.execute(service.own.database.raw);
    }
    expect(await exportedNumbers({ from: '2026-01-10', to: '2026-01-10' })).toEqual([2, 3]);
    expect(await exportedNumbers({ action: 'prova', to: '2026-01-09' })).toEqual([1]);
    expect(await exportedNumbers({ action: 'prova', from: '2026-01-11' })).toEqual([4]);
  });

  test.each(['text', 'action', 'municipality'])(
    'a %s that no database can be asked is refused before the file begins',
    async (name) => {
      const everywhere = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: '*' });
      const answer = await file({ [name]: 'a\0b' }, everywhere.cookie);
      expect([answer.status, (await answer.json()).error.code]).toEqual([400, 'INVALID_INPUT']);
      if (name === 'municipality') return;
      const { errors } = await service.ask(LOG, { where: { [name]: 'a\0b' } }, administrator);
      expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    },
  );
});
