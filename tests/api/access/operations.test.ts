import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgres, sqlite } from '../../harness/database/databases.js';
import { ACTORS } from './authorisation-actors.js';
import { sampleQuery } from './authorisation-samples.js';
import { casesOf, FIELDS, type Setting, setting } from './authorisation-setting.js';
import { type Case, isAllowed } from './authorisation-table.js';

// Whose SQL hangs on the database is tested on both where its rules are; here is one question for each operation.
type Operation = (typeof FIELDS)[number];

let settings: readonly Setting[];
beforeAll(async () => {
  settings = await Promise.all([sqlite, postgres].map((engine) => setting(engine, true)));
});
afterAll(() => Promise.all(settings.map(({ close }) => close())));

/** The answer for an actor who is allowed to ask, or the errors. */
async function answered(here: Setting, { root, field }: Operation, one: Case): Promise<object> {
  const who = ACTORS.find((who) => isAllowed(one.allowed, who, true, !(one.args && 'municipality' in one.args)));
  if (who === undefined) throw new Error(`${field.name}: the table lets no one in.`);
  const response = await fetch(`${here.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await here.staff.headersOf(who)) },
    body: JSON.stringify(sampleQuery(root, field, { ...here.known, ...one.args })),
  });
  const { data, errors } = await response.json();
  return { data, code: errors?.[0]?.extensions.code ?? null, message: errors?.[0]?.message ?? null };
}

test.each(FIELDS.map((operation) => [`${operation.root}.${operation.field.name}`, operation] as const))(
  '%s answers alike on SQLite and on PostgreSQL',
  async (name, operation) => {
    for (const one of casesOf(name)) {
      const [onSqlite, onPostgres] = await Promise.all(settings.map((here) => answered(here, operation, one)));
      expect(onPostgres).toEqual(onSqlite);
      expect(onSqlite).not.toHaveProperty('code', 'INTERNAL');
    }
  },
);
