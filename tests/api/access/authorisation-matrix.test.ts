import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { ACTORS, type Who } from './authorisation-actors.js';
import { sampleAddress, sampleQuery } from './authorisation-samples.js';
import { casesOf, FIELDS, type Setting, setting } from './authorisation-setting.js';
import { type Case, isAllowed } from './authorisation-table.js';

/** How a request ended, as far as the matrix is concerned. */
type Outcome = 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN';

const expected = (allowed: boolean, who: Who): Outcome =>
  allowed ? 'ALLOWED' : who === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';

describe.each([
  ['public', true],
  ['not public', false],
])('where reading is %s', (_, publicReading) => {
  let here: Setting;
  beforeAll(async () => {
    here = await setting(sqlite, publicReading);
  });
  afterAll(() => here.close());

  /** Who is refused how, against who should be. */
  const compare = async (name: string, one: Case, outcomeOf: (who: Who) => Promise<Outcome>) => {
    const namesMunicipality = !(one.args && 'municipality' in one.args);
    const found: Record<string, Outcome> = {};
    const wanted: Record<string, Outcome> = {};
    const outcomes = await Promise.all(ACTORS.map(async (who) => [who, await outcomeOf(who)] as const));
    for (const [who, outcome] of outcomes) {
      found[who] = outcome;
      wanted[who] = expected(isAllowed(one.allowed, who, publicReading, namesMunicipality), who);
    }
    expect({ name, ...found }).toEqual({ name, ...wanted });
  };

  test.each(FIELDS.map(({ root, field }) => [`${root}.${field.name}`, root, field] as const))(
    '%s',
    async (name, root, field) => {
      for (const one of casesOf(name)) {
        const body = JSON.stringify(sampleQuery(root, field, { ...here.known, ...one.args }));
        await compare(name, one, async (who) => {
          const headers = { 'content-type': 'application/json', ...(await here.staff.headersOf(who)) };
          const answer = await fetch(`${here.url}/graphql`, { method: 'POST', headers, body });
          const { data, errors } = await answer.json();
          // An answer without data means that the sample does not fit the field.
          if (data === undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
          const code: unknown = errors?.[0]?.extensions.code;
          return code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' ? code : 'ALLOWED';
        });
      }
    },
  );

  test('every route of HTTP', async () => {
    expect(here.routes.length).toBeGreaterThan(10);
    for (const route of here.routes) {
      const [method = '', path = ''] = route.split(' ');
      for (const one of casesOf(route)) {
        const address = here.url + sampleAddress(path, here.document, one.args ?? {});
        await compare(route, one, async (who) => {
          const { status } = await fetch(address, {
            method,
            headers: await here.staff.headersOf(who),
            redirect: 'manual',
          });
          return status === 401 ? 'UNAUTHENTICATED' : status === 403 ? 'FORBIDDEN' : 'ALLOWED';
        });
      }
    }
  });
});

test('an operation without a rule is refused', () => {
  expect(() => casesOf('Mutation.qualsiasi')).toThrow('has no line');
});
