import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, cacheExchange as documentCache, type Exchange, fetchExchange } from '@urql/core';
import { cacheExchange as graphcache } from '@urql/exchange-graphcache';
import { createOperationDescriptor, Environment, fetchQuery, Network, RecordSource, Store } from 'relay-runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { fillCremona, type Service, startService } from '../../harness/service/service.js';
import { fillEqualNames } from './one-name.js';

/** Answers that a cache that mixes two objects shows: the same plan after two acts and on both bases, in one document and
 *  in several, two towns, an area and a sector of one name, an objective and an indicator of one code. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  CachesTwoActs: `query CachesTwoActs { before: plan(municipality: "cremona", atAct: 0) { id atAct sectors { id score { value } } objective(code: "C50_0005") { id weight } }
    after: plan(municipality: "cremona", atAct: 5) { id atAct sectors { id score { value } } objective(code: "C50_0005") { id weight } } }`,
  CachesAfterTheActs: `query CachesAfterTheActs { plan(municipality: "cremona", atAct: 5) { id atAct objectives { nodes { id weight score { value coverage } } } easing { value } } }`,
  CachesBeforeTheActs: `query CachesBeforeTheActs { plan(municipality: "cremona", atAct: 0) { id atAct objectives { nodes { id weight score { value coverage } } } easing { value } } }`,
  CachesBases: `query CachesBases { plan(municipality: "cremona") { id current: comparison(by: INDICATOR) { id key attainment status target }
    initial: comparison(by: INDICATOR, basis: INITIAL) { id key attainment status target } score(basis: INITIAL) { value } now: score { value } } }`,
  CachesRegister: `query CachesRegister { plan(municipality: "cremona") { id acts { id ordinal variations { id outcome objective { id weight } } }
    variations { id act { id title } revisions { id from to objective { id weight } indicator { id target } } } weightChanges { from to objective { id } } } }`,
  CachesRegisterBefore: `query CachesRegisterBefore { plan(municipality: "cremona", atAct: 0) { id acts { id ordinal variations { id outcome objective { id weight } } } } }`,
  CachesProva: `query CachesProva { plan(municipality: "prova") { id municipality { id name } areas { id name objectives { id title } } sectors { id name manager }
    objective(code: "1") { id title } indicator(code: "1") { id title target } search(text: "cultura") { id kind key label context } } }`,
  CachesAltra: `query CachesAltra { plan(municipality: "altra") { id municipality { id name } areas { id name objectives { id title } } sectors { id name manager }
    objective(code: "1") { id title } indicator(code: "1") { id title target } search(text: "1") { id kind key label context } } }`,
  CachesNodes: `query CachesNodes { one: node(id: "Objective:cremona/2019@-1/C50_0005") { id ... on Objective { weight } }
    other: node(id: "Objective:cremona/2019@5/C50_0005") { id ... on Objective { weight } } }`,
};

let service: Service;
let answers: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  service = await startService(sqlite, async (own) => {
    await fillCremona(own);
    await fillEqualNames(own);
  });
  const asked = Object.entries(DOCUMENTS).map(async ([name, text]) => [name, (await service.ask(text)).data] as const);
  answers = Object.fromEntries(await Promise.all(asked));
  expect(Object.values(answers)).not.toContain(null);
});
afterAll(() => service.stop());

/** An answer without the type names that a client asks for beside it. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => !name.startsWith('__'));
  return Object.fromEntries(fields.map(([name, field]) => [name, plain(field)]));
}

test('the default cache of Apollo Client answers what the server does', async () => {
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new HttpLink({ uri: `${service.url}/graphql` }),
  });
  for (const text of Object.values(DOCUMENTS)) await client.query({ query: gql(text) });
  for (const [name, text] of Object.entries(DOCUMENTS)) {
    const { data } = await client.query({ query: gql(text), fetchPolicy: 'cache-only' });
    expect({ [name]: plain(data) }).toEqual({ [name]: answers[name] });
  }
});

describe.each<[string, () => Exchange]>([
  ['document cache', () => documentCache],
  // Its warning for an object without an ID is expected: such an object is a part of its parent.
  ['normalised cache', () => graphcache({ logger: () => undefined })],
])('the default %s of urql', (_, cache) => {
  test('answers what the server does', async () => {
    const url = `${service.url}/graphql`;
    const client = new Client({ url, preferGetMethod: false, exchanges: [cache(), fetchExchange] });
    for (const text of Object.values(DOCUMENTS)) {
      const { error } = await client.query(text, {}).toPromise();
      expect(error).toBeUndefined();
    }
    for (const [name, text] of Object.entries(DOCUMENTS)) {
      const { data } = await client.query(text, {}, { requestPolicy: 'cache-only' }).toPromise();
      expect({ [name]: plain(data) }).toEqual({ [name]: answers[name] });
    }
  });
});

describe('Relay', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'traguardo-relay-'));
    cpSync(new URL('../../../schema/schema.graphql', import.meta.url), join(folder, 'schema.graphql'));
    const documents = Object.values(DOCUMENTS).map((text) => `graphql\`${text}\`;`);
    writeFileSync(join(folder, 'client-caches.js'), `${documents.join('\n')}\n${PAGING}`);
    const config = { src: '.', schema: 'schema.graphql', language: 'javascript', artifactDirectory: 'made' };
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify({ ...config, eagerEsModules: false }));
    writeFileSync(join(folder, 'package.json'), '{}');
    mkdirSync(join(folder, 'made'));
    const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
    execFileSync(process.execPath, [compiler, 'relay.config.json'], { cwd: folder, stdio: 'pipe' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('compiles paging and refetching of a plan, and its store answers what the server does', async () => {
    const network = Network.create(async ({ text }, variables) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query: text, variables });
      return await (await fetch(`${service.url}/graphql`, { method: 'POST', headers, body })).json();
    });
    const environment = new Environment({ network, store: new Store(new RecordSource()) });
    const load = createRequire(join(folder, 'client-caches.js'));
    for (const name of Object.keys(DOCUMENTS)) {
      await fetchQuery(environment, load(`./made/${name}.graphql.js`), {}).toPromise();
    }
    for (const name of Object.keys(DOCUMENTS)) {
      const { fragment } = createOperationDescriptor(load(`./made/${name}.graphql.js`), {});
      expect({ [name]: plain(environment.lookup(fragment).data) }).toEqual({ [name]: answers[name] });
    }
  });
});

const PAGING = `
graphql\`fragment clientCaches_plan on Plan @refetchable(queryName: "clientCachesMoreQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" }) {
  indicators(first: $first, after: $after) @connection(key: "clientCaches_indicators") { edges { node { id code } } }
}\`;
graphql\`query clientCachesPagingQuery { plan { ...clientCaches_plan } }\`;
`;
