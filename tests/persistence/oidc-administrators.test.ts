import { oidcLogin } from '@traguardo/server/account/login/oidc-login';
import type { OidcSettings } from '@traguardo/server/account/login/oidc-settings';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';

const SETTINGS: OidcSettings = {
  issuer: 'https://id.example',
  clientId: 'traguardo',
  clientSecret: null,
  name: 'Accesso del Comune',
  roleClaim: 'groups',
  roleMap: new Map([['ced', [{ role: 'ADMINISTRATOR', municipality: '*', sectors: [] }]]]),
  sectorClaim: null,
};

describe.each(databases)('administrators whom the provider names, on $name', (engine) => {
  let own: OwnDatabase;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
  });
  afterAll(() => own.drop());

  const logIn = (person: string, groups: string[]) =>
    oidcLogin(
      own.database,
      SETTINGS,
      { sub: person, name: person, email: `${person}@comune.example`, email_verified: true, groups },
      { origin: '127.0.0.1', now: new Date(), oldSession: null, browser: null },
    );

  test('one stays, though all of them lose the role at the same moment', async () => {
    const people = ['uno', 'due', 'tre', 'quattro'];
    for (const person of people) await logIn(person, ['ced']);
    const outcomes = await Promise.allSettled(people.map((person) => logIn(person, [])));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const left = await own.database.queries
      .selectFrom('RoleGrantRow')
      .where('role', '=', 'ADMINISTRATOR')
      .select('person')
      .execute();
    expect(left).toHaveLength(1);
  });
});
