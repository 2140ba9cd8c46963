import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

export const EVIDENCE = `acqui-2021-${'0'.repeat(32)}`;

/** What is asked about: the municipality "acqui", its sector "settore-sport", indicator 1. By name of the argument or
 *  field; what is not here is made up from its type. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  municipality: 'acqui',
  year: 2021,
  sector: 'settore-sport',
  sectors: ['settore-sport'],
  objective: 'C1_0001',
  indicator: '1',
  phase: 'C1_0001/prova',
  email: 'prova@comune.example',
  act: 0,
  asOf: '2021-12-31',
  reading: 'Reading:acqui/2021/1/2021-12-31/consuntivo/1',
  evidence: EVIDENCE,
  revision: 'Revision:acqui/2021@0/0/12/1',
  variation: 'Variation:acqui/2021@0/0/12',
  id: 'acqui/0123456789abcdef',
  question: 'ImportQuestion:acqui%2F0123456789abcdef/WHICH_YEAR',
};

/** A query for one root field with a value for every argument that is required or has a sample. */
export function sampleQuery(
  root: 'Query' | 'Mutation',
  field: GraphQLField<unknown, unknown>,
  own: Readonly<Record<string, unknown>>,
): { readonly query: string; readonly variables: Record<string, unknown> } {
  const used = field.args.filter((argument) => sampleFor(argument, own) !== undefined);
  const variables = Object.fromEntries(used.map((argument) => [argument.name, sampleFor(argument, own)]));
  const declared = used.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = `${field.name}${passed === '' ? '' : `(${passed})`}`;
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  const operation = `${root.toLowerCase()}${declared === '' ? '' : `(${declared})`}`;
  return { query: `${operation} { ${call}${selection} }`, variables };
}

function sampleFor(
  { name, type }: GraphQLArgument | GraphQLInputField,
  own: Readonly<Record<string, unknown>>,
): unknown {
  if (name in own) return own[name];
  if (name in SAMPLES)
    return isListType(isNonNullType(type) ? type.ofType : type) ? [SAMPLES[name]].flat() : SAMPLES[name];
  return isNonNullType(type) ? sampleInput(type, own) : undefined;
}

function sampleInput(type: GraphQLInputType, own: Readonly<Record<string, unknown>>): unknown {
  if (isNonNullType(type)) return sampleInput(type.ofType, own);
  if (isListType(type)) return [sampleInput(type.ofType, own)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => [field.name, sampleFor(field, own)]);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  return (
    { Boolean: true, Int: 1, Float: 1, Date: '2021-12-31', DateTime: '2021-12-31T10:00:00Z' }[type.name] ?? 'prova'
  );
}

/** The address of a route, with samples for its parameters. */
export function sampleAddress(route: string, documentId: string, own: Readonly<Record<string, unknown>>): string {
  const path = route
    .replace('/export/:file', '/export/indicators.json')
    .replace('/:file', '/plan.xlsx')
    .replace('/:municipality', '/acqui')
    .replace('/evidence/:id', `/evidence/${EVIDENCE}`)
    .replace('/imports/:id', `/imports/${encodeURIComponent('acqui/0123456789abcdef')}`)
    .replace('/documents/:id', `/documents/${documentId}`)
    .replace('/coat-of-arms/:municipality', '/coat-of-arms/acqui');
  return 'municipality' in own ? path : `${path}?municipality=acqui`;
}
