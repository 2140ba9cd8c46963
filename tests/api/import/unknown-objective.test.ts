import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';
import { importing, PIEVE_ACT } from './import-session.js';

/** An act that cuts the weight of an objective which no document prints. */
const ACT = PIEVE_ACT.replace(
  /VIENE ACCOLTA LA RICHIESTA.*/,
  "VIENE ACCOLTA LA RICHIESTA. IL PESO DELL'OBIETTIVO C9_0009 VIENE RIDOTTO DA 8 PUNTI A 5",
);

describe('a decision on an objective that no loaded document has', () => {
  let service: Service;
  let secretary: StaffMember;
  beforeAll(async () => {
    service = await startService(sqlite, async () => undefined);
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    const screen = importing(service, secretary);
    const { data } = await screen.confirm(await screen.uploaded(ACT, 'primo.txt'));
    expect(data.confirmImport.issues).toEqual([]);
  });
  afterAll(() => service.stop());

  test('is read as it stands', async () => {
    const stored = await service.own.database.queries.selectFrom('Revision').select(['kind', 'objective']).execute();
    expect(stored).toContainEqual({ kind: 'OBJECTIVE_WEIGHT_CHANGED', objective: 'C9_0009' });
  });

  test('does not prevent another write', async () => {
    const { data, errors } = await service.ask(
      'mutation { setActDetails(municipality: "pieve", year: 2021, act: 1, number: "77") { number } }',
      {},
      secretary,
    );
    expect(errors).toBeUndefined();
    expect(data.setActDetails.number).toBe('77');
  });
});
