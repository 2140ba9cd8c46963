import { buildSchema, execute, GraphQLError, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { italianMessage } from './graphql-messages.js';

const SCHEMA = buildSchema(`
  enum Kind { NUMBER PERCENT }
  input Filter { eq: Int! kind: Kind text: String not: Filter share: Float yes: Boolean id: ID }
  type Leaf { name: String }
  type Query { plan(year: Int!): Leaf leaves(where: Filter, kind: Kind): [Leaf!]! name: String size: Int }
`);

function refusals(document: string, variables: Record<string, unknown> = {}): readonly string[] {
  try {
    const parsed = parse(document);
    const found = validate(SCHEMA, parsed);
    if (found.length > 0) return found.map(({ message }) => message);
    const result = execute({ schema: SCHEMA, document: parsed, variableValues: variables });
    if (result instanceof Promise) throw new Error('Nothing here is asynchronous.');
    return (result.errors ?? []).map(({ message }) => message);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}

const LEAVES = 'query ($where: Filter) { leaves(where: $where) { name } }';

test.each<[string, string, Record<string, unknown>?]>([
  ['{', 'forse manca una parentesi'],
  ['{ name(', 'forse manca una parentesi'],
  ["{ plan(year: 'x') { name } }", 'virgolette doppie'],
  ['{ plan(year: 01) { name } }', 'numero'],
  ['{ name(x: "a) }', 'non è chiuso'],
  ['query ($a: Int = $b) { name }', 'valore costante'],
  ['{ nome }', 'Il tipo «Query» non ha il campo «nome». Forse si intendeva «name».'],
  ['{ name(a: 1) }', 'Il campo «Query.name» non ha l’argomento «a».'],
  ['{ plan { name } }', 'manca l’argomento «year», obbligatorio, di tipo «Int!»'],
  ['{ plan(year: null) { name } }', 'Serve un valore di tipo «Int!», non null.'],
  ['{ plan(year: "x") { name } }', 'non è un valore di tipo Int'],
  ['{ plan(year: 1) }', 'scegliere almeno un campo'],
  ['{ name { a } }', 'togliere le parentesi graffe'],
  ['{ leaves(kind: NUMERO) { name } }', '«NUMERO» non è fra i valori di «Kind»'],
  ['{ leaves(where: { uguale: 1, eq: 1 }) { name } }', 'Il tipo «Filter» non ha il campo «uguale»'],
  ['{ leaves(where: {}) { name } }', 'obbligatorio, di tipo «Int!»'],
  ['{ a: name a: size }', 'altro (alias)'],
  ['query ($a: Int) { name }', 'non è usata'],
  ['{ plan(year: $a) { name } }', 'non è dichiarata'],
  ['query ($a: String) { plan(year: $a) { name } }', 'è di tipo «String», dove serve «Int!»'],
  ['query ($a: Leaf) { name @skip(if: true) }', 'non è un tipo per gli argomenti'],
  ['query ($a: Nulla) { name }', 'Il tipo «Nulla» non esiste'],
  ['{ ...F }', 'Il frammento «F» non è definito'],
  ['{ name } fragment F on Query { name }', 'non è usato'],
  ['{ ...F } fragment F on Query { ...F }', 'contiene sé stesso'],
  ['{ plan(year: 1) { ... on Query { name } } }', 'di un tipo che qui non può esserci'],
  ['{ name @prova }', 'La direttiva «@prova» non esiste'],
  ['{ name } { size }', 'senza nome'],
  ['query A { name } query A { size }', 'usato due volte'],
  ['query A { name } query B { size }', 'operationName'],
  ['query ($y: Int!) { plan(year: $y) { name } }', 'Manca il valore della variabile «$y»'],
  ['query ($y: Int!) { plan(year: $y) { name } }', 'non può essere null', { y: null }],
  ['query ($y: Int!) { plan(year: $y) { name } }', '«x» non è un numero intero', { y: 'x' }],
  [LEAVES, 'variabile «where.eq» non va bene: «x» non è un numero intero', { where: { eq: 'x' } }],
  [LEAVES, 'manca il campo «eq», obbligatorio', { where: {} }],
  [LEAVES, 'il tipo «Filter» non ha il campo «uguale»', { where: { eq: 1, uguale: 1 } }],
  [LEAVES, '«X» non è fra i valori di «Kind»', { where: { eq: 1, kind: 'X' } }],
  [LEAVES, '5 non è un testo', { where: { eq: 1, text: 5 } }],
  [LEAVES, 'deve essere un oggetto', { where: 5 }],
  [
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    'troppo profonda',
  ],
])('what GraphQL refuses is said in Italian: %s', (document, expected, variables) => {
  const said = refusals(document, variables).map(italianMessage);
  expect(said.join('\n')).toContain(expected);
  for (const sentence of said) expect(sentence).not.toMatch(/la libreria GraphQL dice|Did you mean|\bmust\b|\bnot\b/);
});

test('a sentence that is not known yet is quoted in an Italian one, and none grows with what it quotes', () => {
  expect(italianMessage('Something new.')).toMatch(/^La richiesta non è valida.*“Something new”\.$/);
  expect(italianMessage(`Unknown type "${'a'.repeat(100_000)}".`).length).toBeLessThan(700);
});
