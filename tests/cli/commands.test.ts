import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CREMONA_ACT, CREMONA_READINGS, seedBytes } from '../harness/database/seeds.js';
import { runCommand } from '../harness/service/command.js';

describe('the command line', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'traguardo-cli-'));
    await writeFile(join(folder, CREMONA_ACT), await seedBytes(CREMONA_ACT));
    await writeFile(join(folder, CREMONA_READINGS), await seedBytes(CREMONA_READINGS));
    await writeFile(join(folder, 'altro.txt'), 'Determinazione dirigenziale n. 12: liquidazione di fatture');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (...args: string[]) => runOn('test.db', ...args);
  const runOn = (database: string, ...args: string[]) =>
    runCommand(args, { folder, env: { DATABASE_URL: `file:${join(folder, database)}` } });

  test('with --json an import prints one object and nothing else, and again changes nothing', async () => {
    const rehearsal = await run('import', CREMONA_ACT, '--dry-run', '--json');
    expect(JSON.parse(rehearsal.stdout)).toMatchObject({ saved: false });
    const first = await run('import', CREMONA_ACT, '--json');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const report = JSON.parse(first.stdout);
    expect(report.changed).toBe(JSON.parse(rehearsal.stdout).changed);
    expect(report).toMatchObject({
      document: { filename: CREMONA_ACT },
      plan: { municipality: 'Comune di Cremona', year: 2019, period: '2019-2021', act: 5 },
      saved: true,
    });
    expect(report.counts).toEqual({
      areas: 4,
      sectors: 6,
      managers: 6,
      objectives: 12,
      indicators: 27,
      requests: 11,
      motivations: 10,
      decisions: 12,
    });
    expect(report.revisions).toHaveLength(17);
    expect(report.discrepancies).toMatchObject([{ code: 'REQUEST_DOES_NOT_MATCH_TARGET', indicator: '1443' }]);
    expect(JSON.parse((await run('import', CREMONA_ACT, '--json')).stdout)).toMatchObject({ changed: 0, saved: true });
  });

  test('readings are loaded once, and verification then finds no difference', async () => {
    const load = () => run('readings', CREMONA_READINGS, '--demonstration', '--json');
    expect(JSON.parse((await load()).stdout)).toMatchObject({ changed: 26, saved: true });
    expect(JSON.parse((await load()).stdout)).toMatchObject({ changed: 0, saved: true });
    const verified = await run('verify', '--json');
    expect(verified.code).toBe(0);
    expect(JSON.parse(verified.stdout)).toMatchObject({ plans: 1, differences: [], ok: true });
    // The act and the readings; what changed nothing is no line of the log.
    expect(JSON.parse(verified.stdout).audit).toEqual({ entries: 2, flaws: [] });
    const anchored = await run('verify', '--anchor', `cremona:2:${'0'.repeat(64)}`, '--json');
    expect(anchored.code).toBe(1);
    expect(JSON.parse(anchored.stdout).audit.flaws).toMatchObject([{ municipality: 'cremona', number: 2 }]);
  });

  test('a file of values is refused for what the entry grid refuses, and asked about what it asks', async () => {
    const heading = 'codice_indicatore;valore;data;definitivo';
    await writeFile(join(folder, 'valori.csv'), `${heading}\n1613;2;31/12/2019;sì\n1477;0,88;31/12/2019;sì`);
    const refused = await run('readings', 'valori.csv');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('Riga 2, indicatore 1613: 2 non va bene');
    expect(refused.stdout).toContain('Riga 3, indicatore 1477: 0,88 significa 88 %?');
    expect(refused.stdout).toContain('nulla è stato salvato');
  });

  test('what a file of values does not say is asked, and answered with a file of answers', async () => {
    await writeFile(join(folder, 'senza-data.csv'), 'codice_indicatore;valore\n278;40.000');
    const asked = await run('readings', 'senza-data.csv');
    expect(asked.code).toBe(1);
    expect(asked.stdout).toContain('Domanda «time»');
    expect(asked.stdout).toContain('nulla è stato salvato');
    await writeFile(join(folder, 'risposte.json'), JSON.stringify({ time: '2019-06-30 interim' }));
    const answered = await run('readings', 'senza-data.csv', '--answers', 'risposte.json', '--dry-run', '--json');
    expect(answered.code).toBe(0);
    expect(JSON.parse(answered.stdout)).toMatchObject({
      questions: [],
      readings: [
        {
          indicator: '278',
          value: 40000,
          valueDate: null,
          asOf: '2019-06-30',
          final: false,
          place: { line: 2, sheet: null },
        },
      ],
    });
    await writeFile(join(folder, 'altre.json'), '[]');
    const unread = await run('readings', 'senza-data.csv', '--answers', 'altre.json');
    expect(unread.stderr).toContain('«altre.json» non è un file di risposte');
  });

  test('a backup is restored into a database of its own, and refused over one that holds data', async () => {
    expect(JSON.parse((await run('backup', 'copia.gz', '--json')).stdout)).toMatchObject({ tables: { plan: 1 } });
    expect((await run('backup', 'copia.gz')).stderr).toContain('esiste già');
    expect((await run('restore', 'copia.gz')).stderr).toContain('contiene già dei dati');
    const restored = await runOn('altra.db', 'restore', 'copia.gz', '--json');
    expect(restored.code).toBe(0);
    expect(JSON.parse(restored.stdout)).toMatchObject({ tables: { plan: 1 }, differences: 0, auditFlaws: 0 });
    // The act and the readings of before, and the restoring itself.
    const verified = await runOn('altra.db', 'verify', '--json');
    expect(JSON.parse(verified.stdout).audit).toEqual({ entries: 3, flaws: [] });
  });

  test('a token is made for a person who exists, and printed once', async () => {
    const options = ['--name', 'Prova', '--scope', 'READ', 'READINGS', '--json'];
    expect((await run('token', 'add', 'nessuno@comune.example', ...options)).code).toBe(1);
    await run(
      'user',
      'add',
      'analista@comune.example',
      '--name',
      'Analista',
      '--role',
      'ANALYST',
      '--municipality',
      'cremona',
    );
    const made = await run('token', 'add', 'analista@comune.example', ...options);
    expect(JSON.parse(made.stdout).secret).toMatch(/^trg_[\w-]{43}$/);
  });

  test('a refused file ends with 1 and says why in Italian, as JSON too', async () => {
    const refused = await run('import', 'altro.txt');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('Documento rifiutato: nulla è stato salvato.');
    const json = await run('import', 'altro.txt', '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ plan: null, changed: 0, saved: false });
    expect((await run('readings', CREMONA_READINGS, '--municipality', 'pieve')).stderr).toContain('«pieve»');
  });

  test('a file that is not there is named', async () => {
    const missing = await run('import', 'manca.txt');
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('manca.txt» non si può leggere: non esiste');
    expect(JSON.parse((await run('import', 'manca.txt', '--json')).stdout)).toMatchObject({ changed: 0, saved: false });
  });

  test.each([
    [['importa', 'x'], 'Comando sconosciuto: importa'],
    [['import'], 'Manca un argomento: file'],
    [['verify', '--anchor', 'cremona'], 'Valore non valido: cremona'],
    [['token', 'add', 'x@comune.example'], "Manca un'opzione"],
    [['import', CREMONA_ACT, '--force'], 'Opzione sconosciuta: --force'],
    [['readings', CREMONA_READINGS, '--year', '19'], 'Valore non valido: Scrivere un anno di quattro cifre'],
  ])('called wrongly it ends with 2 and says what is wrong: %j', async (args, message) => {
    const wrong = await run(...args);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain(message);
    expect(wrong.stdout).toBe('');
  });
});
