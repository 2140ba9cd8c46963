import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { actText } from '../../harness/documents/act-text.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { fillPieve } from '../../harness/service/pieve-plan.js';
import { type Service, startService } from '../../harness/service/service.js';
import { importing } from './import-session.js';
import { upload } from './upload.js';

const SCORES = `query($id: ID!) { pendingImport(id: $id) { comparison { scores {
  sector name from { value coverage reported total } to { value coverage reported total } } } } }`;

describe.each(databases)('what a document would do to the results, on $name', (engine) => {
  let service: Service;
  let secretary: StaffMember;
  let screen: ReturnType<typeof importing>;
  beforeAll(async () => {
    service = await startService(engine, fillPieve);
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    screen = importing(service, secretary);
  });
  afterAll(() => service.stop());

  const scores = async (id: string) => {
    const { data, errors } = await service.ask(SCORES, { id }, secretary);
    expect(errors).toBeUndefined();
    return data.pendingImport.comparison.scores;
  };

  test('values: half of a target of 100 on a weight of 40 is 50 with 40 % measured, and nothing is stored', async () => {
    const file = { name: 'valori.csv', content: 'codice_indicatore;valore;data;definitivo\n101;50;31/12/2021;sì' };
    const { body } = await upload(service.url, file, secretary, { municipality: 'pieve', year: '2021' });
    const [plan, ...sectors] = await scores(body.id);
    expect(plan).toMatchObject({
      sector: null,
      name: null,
      from: { value: null, reported: 0 },
      to: { value: 50, reported: 1 },
    });
    expect(sectors.find(({ name }: { name: string }) => name === 'Polizia Locale')).toMatchObject({
      from: { value: null, coverage: 0 },
      to: { value: 50, coverage: 0.4 },
    });
    expect(sectors.filter(({ to }: { to: { value: number | null } }) => to.value !== null)).toHaveLength(1);
    expect((await scores(body.id))[0].from.value).toBeNull();
    expect((await screen.confirm(body.id)).data.confirmImport.issues).toEqual([]);
  });

  test('an act: with the target halved the same value is all of it', async () => {
    const act = actText({
      municipality: 'COMUNE DI PIEVE',
      year: 2021,
      heading: 'Primo provvedimento di variazione',
      areas: [
        {
          name: 'Città sicura',
          rows: [
            {
              manager: 'Rossi Maria',
              sector: 'Polizia Locale',
              objective: 'OB_1',
              objectiveTitle: 'Più controlli',
              indicator: '101',
              title: 'Numero di controlli',
              formula: 'n. controlli effettuati',
              target: '100',
              weight: '40',
              request: 'Si chiede di ridurre il target a 50',
              decision: 'VIENE ACCOLTA LA RICHIESTA: TARGET PREVENTIVO 100 COME SEGUE: TARGET PREVENTIVO 50',
            },
          ],
        },
      ],
    });
    const [plan] = await scores(await screen.uploaded(act, 'prima.txt'));
    expect(plan).toMatchObject({ from: { value: 50 }, to: { value: 100 } });
  });

  test('a document that cannot be loaded simulates nothing', async () => {
    const other = actText({
      municipality: 'COMUNE DI PIEVE',
      year: 2021,
      areas: [
        {
          name: 'Altro',
          rows: [
            {
              sector: 'Cultura',
              objective: 'OB_9',
              objectiveTitle: 'Altro',
              indicator: '9',
              title: 'Numero',
              target: '1',
              weight: '100',
            },
          ],
        },
      ],
    });
    expect(
      (await scores(await screen.uploaded(other, 'altro.txt'))).every(
        ({ from, to }: { from: unknown; to: unknown }) => JSON.stringify(from) === JSON.stringify(to),
      ),
    ).toBe(true);
  });
});
