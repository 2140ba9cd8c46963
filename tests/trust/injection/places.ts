import { type GraphQLSchema, isEnumType, isInputObjectType } from 'graphql';

/** A request with a text in one or many of its places. */
export interface Place {
  readonly name: string;
  readonly path: string;
  readonly operation?: { readonly query: string; readonly variables: object };
  readonly headers?: Readonly<Record<string, string>>;
}

const LISTS = { indicators: 'IndicatorFilter', objectives: 'ObjectiveFilter' } as const;

/** Every place of the API that takes a text from a reader. */
export function placesOf(schema: GraphQLSchema, value: string, cursors: Cursors): Place[] {
  const encoded = encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
  const plan = (selection: string, declared: string, variables: object) => ({
    query: `query(${declared}) { plan(municipality: "cremona", year: 2019) { ${selection} } }`,
    variables,
  });
  const graphql = (name: string, operation: { query: string; variables: object }): Place => ({
    name,
    path: '/graphql',
    operation,
  });
  const filters = Object.entries(LISTS).map(([list, type]) =>
    graphql(
      `filter of ${list}`,
      plan(`${list}(where: $where) { nodes { code } totalCount }`, `$where: ${type}!`, {
        where: { or: textFilters(schema, type, value) },
      }),
    ),
  );
  const after = Object.entries(LISTS).flatMap(([list]) =>
    [value, cursors.with(list, value)].map((cursor) =>
      graphql(
        `cursor of ${list}`,
        plan(`${list}(first: 2, after: $after, orderBy: [{field: TITLE}]) { nodes { code } }`, '$after: String', {
          after: cursor,
        }),
      ),
    ),
  );
  const get = (name: string, path: string): Place => ({ name, path });
  return [
    ...filters,
    ...after,
    graphql(
      'filter of variations',
      plan('variations(where: $where) { id }', '$where: VariationFilter!', {
        where: { or: textFilters(schema, 'VariationFilter', value) },
      }),
    ),
    graphql(
      'order',
      plan('indicators(orderBy: $order) { nodes { code } }', '$order: [IndicatorOrder!]', {
        order: [{ field: value, direction: value }],
      }),
    ),
    graphql('search', plan('search(text: $text) { key }', '$text: String!', { text: value })),
    graphql(
      'codes',
      plan('indicator(code: $code) { code } objective(code: $code) { code }', '$code: String!', { code: value }),
    ),
    graphql('plan', {
      query: 'query($town: String) { plan(municipality: $town) { year } plans(municipality: $town) { year } }',
      variables: { town: value },
    }),
    ...[value, `Indicator:cremona/2019@5/${value}`].map((id) =>
      graphql('node', { query: 'query($id: ID!) { node(id: $id) { __typename } }', variables: { id } }),
    ),
    graphql('audit log', {
      query:
        'query($where: AuditFilter, $after: String) { auditLog(municipality: "cremona", where: $where, after: $after) { totalCount } }',
      variables: { where: { action: value, text: value } },
    }),
    graphql('cursor of the audit log', {
      query: 'query($after: String) { auditLog(municipality: "cremona", after: $after) { totalCount } }',
      variables: { after: value },
    }),
    get('document', `/documents/${encoded}`),
    get('original', `/documents/${encoded}/original`),
    get('evidence', `/evidence/${encoded}`),
    get('export', `/export/${encoded}`),
    get('export of a municipality', `/export/indicators.json?municipality=${encoded}`),
    get('filter of an export', `/export/indicators.json?municipality=cremona&where=${encoded}&orderBy=${encoded}`),
    get('audit export', `/export/audit.csv?municipality=cremona&text=${encoded}&action=${encoded}`),
    get('page of a municipality', `/?ente=${encoded}`),
    get('page of an indicator', `/indicatori/${encoded}?ente=cremona`),
    get('page of a sector', `/settori/${encoded}?ente=${encoded}`),
    { name: 'session', path: '/readyz', headers: { cookie: `traguardo_sessione=${encoded}` } },
    { name: 'token', path: '/export/indicators.json', headers: { authorization: `Bearer ${encoded}` } },
  ];
}

/** Cursors of the lists, with a text in the place of the title that they hold. */
export class Cursors {
  readonly #known: ReadonlyMap<string, string>;

  constructor(known: ReadonlyMap<string, string>) {
    this.#known = known;
  }

  with(list: string, value: string): string {
    const text = Buffer.from(this.#known.get(list) ?? '', 'base64url').toString();
    return Buffer.from(JSON.stringify(replaced(JSON.parse(text), value))).toString('base64url');
  }
}

/** A parsed cursor, `[mark, values, …]`, with a text instead of each of its texts. */
function replaced(cursor: unknown, value: string): unknown {
  if (!Array.isArray(cursor)) return cursor;
  const [mark, values, ...rest] = cursor;
  return [mark, Array.isArray(values) ? values.map((one) => (typeof one === 'string' ? value : one)) : values, ...rest];
}

/** A condition for each operator of each field of a filter that takes a text, those of what it hangs on included. */
function textFilters(schema: GraphQLSchema, type: string, value: string): object[] {
  const filter = schema.getType(type);
  if (!isInputObjectType(filter)) return [];
  return Object.values(filter.getFields()).flatMap((field): object[] => {
    const name = String(field.type).replace(/[[\]!]/g, '');
    // Those of its own type hold what is here already.
    if (name === type) return [];
    if (name === 'StringFilter' || name === 'IdFilter') {
      const operators = name === 'StringFilter' ? ['contains', 'eq', 'ne'] : ['eq', 'ne'];
      return [
        ...operators.map((operator) => ({ [field.name]: { [operator]: value } })),
        { [field.name]: { in: [value, value] } },
      ];
    }
    const inner = schema.getType(name);
    if (isEnumType(inner) || !/Filter$/.test(name)) return [];
    return textFilters(schema, name, value).map((condition) => ({ [field.name]: condition }));
  });
}
