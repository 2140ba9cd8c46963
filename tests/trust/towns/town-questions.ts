import type { SeededRandom } from '../seeded-random.js';
import { type MarkedTown, marker } from './marked-towns.js';

/** A request about a town. */
export interface TownQuestion {
  readonly kind: string;
  readonly path: string;
  /** An operation to post; without one the path is got. */
  readonly operation?: { readonly query: string; readonly variables: object };
}

const PLAN = `query($town: String) { plan(municipality: $town) { id municipality { name } acts { title document { filename key importedBy } }
  areas { name sectors { name manager } } indicators { nodes { title purpose readings { value note recordedBy } source { text } } totalCount }
  objectives(first: 1) { nodes { title definition variations { request motivation } } pageInfo { endCursor } } search(text: "piano") { label context } } }`;
const COMPARISON = `query($town: String) { plan(municipality: $town, year: 2021) { comparison(by: INDICATOR) { id label } weightChanges { objective { title } } variations { motivation } } }`;
const STAFF_FIELDS = [
  'people(municipality: $town) { name email }',
  'auditLog(municipality: $town, first: 20) { nodes { actor subject after } totalCount }',
  'pendingImports(municipality: $town) { filename }',
  'imports(municipality: $town) { __typename }',
  'delegations(municipality: $town) { delegate sector { name } }',
  'campaigns(municipality: $town, year: 2021) { sectors { sector { name } } }',
  'apiTokens(municipality: $town) { name owner }',
];
const RECORD = `mutation($town: String!, $readings: [ReadingInput!]!) { recordReadings(municipality: $town, year: 2021, readings: $readings) {
  saved { id note recordedBy } conflicts { found { note recordedBy } } issues { message } } }`;
const EXPORTS = ['indicators.csv', 'objectives.json', 'variations.csv', 'comparison.json', 'indicators.json'];
const PAGES = ['/', '/indicatori', '/obiettivi', '/variazioni', '/indicatori/1', '/obiettivi/C1_0001', '/confronto'];

/** Any question about a town. */
export function townQuestion(town: MarkedTown, random: SeededRandom): TownQuestion {
  const variables = { town: town.slug };
  const graphql = (kind: string, query: string, more: object = variables): TownQuestion => ({
    kind,
    path: '/graphql',
    operation: { query, variables: more },
  });
  const node = `Indicator:${town.slug}/2021@1/${random.pick(['1', '2'])}`;
  return random.pick<() => TownQuestion>([
    () => graphql('plan', PLAN),
    () => graphql('comparison', COMPARISON),
    () =>
      graphql('node', 'query($id: ID!) { node(id: $id) { ... on Indicator { title objective { title } } } }', {
        id: node,
      }),
    () => graphql('staff', `query($town: String!) { ${random.pick(STAFF_FIELDS)} }`),
    () => graphql('viewer', '{ viewer { name email roles { __typename } } }', {}),
    () => graphql('write', RECORD, { ...variables, readings: [reading(town, random)] }),
    () => page('export', `/export/${random.pick(EXPORTS)}?municipality=${town.slug}`),
    () => page('audit export', `/export/audit.csv?municipality=${town.slug}`),
    () => page('page', `${random.pick(PAGES)}?ente=${town.slug}`),
    () => page('document', `/documents/${town.document}${random.pick(['', '/original'])}`),
  ])();
}

function page(kind: string, path: string): TownQuestion {
  return { kind, path };
}

function reading({ number }: MarkedTown, random: SeededRandom): object {
  const asOf = `2021-0${1 + random.below(6)}-1${random.below(10)}`;
  return { indicator: '1', asOf, final: false, value: random.below(100), note: `Nota ${marker('interno', number)}` };
}
