import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

const ROLES = '{ viewer { roles { role municipality { slug name } } } }';

describe('who asks', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(sqlite, async () => undefined);
  });
  afterAll(() => service.stop());

  test('a role in one municipality is never shown as one in all, also where no plan is loaded', async () => {
    const here = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: 'pieve' });
    const everywhere = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: '*' });
    expect((await service.ask(ROLES, {}, here)).data.viewer.roles).toEqual([
      { role: 'ADMINISTRATOR', municipality: { slug: 'pieve', name: 'pieve' } },
    ]);
    expect((await service.ask(ROLES, {}, everywhere)).data.viewer.roles).toEqual([
      { role: 'ADMINISTRATOR', municipality: null },
    ]);
  });
});
