import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { actText } from '../../harness/documents/act-text.js';
import { staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';
import { importing, PIEVE_ACT } from './import-session.js';

describe('what an act would change, before it is confirmed', () => {
  let service: Service;
  let screen: ReturnType<typeof importing>;
  beforeAll(async () => {
    service = await startService(sqlite, async () => undefined);
    screen = importing(service, await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' }));
    await screen.confirm(await screen.uploaded());
  });
  afterAll(() => service.stop());

  test('the comparison names what a later act would change', async () => {
    const second = PIEVE_ACT.replace('Primo provvedimento', 'Secondo provvedimento')
      .replaceAll('TARGET PREVENTIVO 40', 'TARGET PREVENTIVO 30')
      .replaceAll(
        'TARGET PREVENTIVO 30 COME SEGUE: TARGET PREVENTIVO 30',
        'TARGET PREVENTIVO 30 COME SEGUE: TARGET PREVENTIVO 20',
      )
      .replace('\t40\t60', '\t30\t60');
    const { comparison } = await screen.pending(await screen.uploaded(second, 'secondo.txt'));
    expect(comparison).toMatchObject({
      unchanged: false,
      objectives: [],
      indicators: [{ code: '11', isNew: false, fields: [{ field: 'target', from: '30', to: '20' }] }],
    });
    expect(comparison.newRows).toBeGreaterThan(0);
  });

  test('the comparison names what would leave the plan, and what would no longer count', async () => {
    const place = {
      manager: 'Rossi Maria',
      sector: 'Polizia Locale',
      objective: 'C1_0001',
      objectiveTitle: 'Controlli',
    };
    const rows = [
      {
        ...place,
        indicator: '11',
        title: 'Numero controlli',
        target: '30',
        weight: '60',
        request: 'Si chiede di non valutarlo',
        decision: "L'indicatore viene neutralizzato per cause non imputabili al settore",
      },
      {
        ...place,
        indicator: '12',
        title: 'Numero di corsi',
        target: '3',
        weight: '40',
        request: 'Si chiede di eliminarlo',
        decision: "VIENE ACCOLTA LA RICHIESTA: L'INDICATORE VIENE ELIMINATO",
      },
    ];
    const second = actText({
      municipality: 'COMUNE DI PIEVE',
      year: 2021,
      heading: 'Secondo provvedimento di variazione',
      areas: [{ name: 'Città sicura', rows }],
    });
    const { comparison } = await screen.pending(await screen.uploaded(second, 'secondo-che-toglie.txt'));
    expect(comparison.objectives).toEqual([]);
    expect(comparison.indicators).toEqual([
      { code: '11', isNew: false, isRemoved: false, fields: [{ field: 'neutralised', from: null, to: 'true' }] },
      { code: '12', isNew: false, isRemoved: true, fields: [] },
    ]);
  });
});
