import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** What an answer is checked against. */
interface Question {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Values;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Whether a value is what a scalar of the schema may be in an answer. */
const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: (value) => typeof value === 'string',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2 ** 31,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Date: (value) => typeof value === 'string' && DATE.test(value),
  DateTime: (value) => typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value)),
};

/** Where the data of an answer are not what the schema promises for the operation: a field that is missing or was not
 *  asked for, a null where there is none, a value of another type. */
export function answerFlaws(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Values,
  data: unknown,
): string[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const root = schema.getRootType(operation.operation);
  if (!root) return [`there is no ${operation.operation}`];
  const question = { schema, fragments, variables: { ...defaults(operation), ...variables } };
  return objectFlaws(question, root, [operation.selectionSet], data, 'data');
}

function defaults({ variableDefinitions = [] }: OperationDefinitionNode): Values {
  return Object.fromEntries(
    variableDefinitions.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : undefined,
    ]),
  );
}

function objectFlaws(
  question: Question,
  declared: GraphQLCompositeType,
  selections: readonly SelectionSetNode[],
  value: unknown,
  path: string,
): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`];
  const found = new Map(Object.entries(value));
  const type = isAbstractType(declared) ? question.schema.getType(String(found.get('__typename'))) : declared;
  if (!isObjectType(type) || (isAbstractType(declared) && !question.schema.isSubType(declared, type))) {
    return [`${path} is of no type of ${declared.name}: ${found.get('__typename')}`];
  }
  const asked = new Map<string, FieldNode[]>();
  for (const selection of selections) collect(question, type.name, selection, asked);
  const flaws = [...found.keys()].filter((key) => !asked.has(key)).map((key) => `${path}.${key} was not asked for`);
  for (const [key, nodes] of asked) {
    const name = nodes[0]?.name.value ?? '';
    const place = `${path}.${key}`;
    if (!found.has(key)) flaws.push(`${place} is missing`);
    else if (name === '__typename')
      flaws.push(...(found.get(key) === type.name ? [] : [`${place} is not ${type.name}`]));
    else if (!name.startsWith('__')) {
      const field = type.getFields()[name];
      const sub = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      flaws.push(...(field ? valueFlaws(question, field.type, sub, found.get(key), place) : [`${place} is no field`]));
    }
  }
  return flaws;
}

function valueFlaws(
  question: Question,
  type: GraphQLOutputType,
  selections: readonly SelectionSetNode[],
  value: unknown,
  path: string,
): string[] {
  if (isNonNullType(type)) {
    return value === null ? [`${path} is null`] : valueFlaws(question, type.ofType, selections, value, path);
  }
  if (value === null) return [];
  if (isListType(type)) {
    const { ofType } = type;
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((item, index) => valueFlaws(question, ofType, selections, item, `${path}.${index}`));
  }
  return isLeafType(type) ? leafFlaws(type, value, path) : objectFlaws(question, type, selections, value, path);
}

function leafFlaws(type: GraphQLLeafType, value: unknown, path: string): string[] {
  const fits = isEnumType(type)
    ? type.getValues().some(({ name }) => name === value)
    : SCALARS[type.name]?.(value) === true;
  return fits ? [] : [`${path} is no ${type.name}: ${JSON.stringify(value)}`];
}

/** The fields that a selection asks of an object of the type, by the name in the answer. */
function collect(question: Question, type: string, set: SelectionSetNode, asked: Map<string, FieldNode[]>): void {
  for (const selection of set.selections) {
    if (!isIncluded(question, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      asked.set(key, [...(asked.get(key) ?? []), selection]);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? question.fragments.get(selection.name.value) : selection;
    if (!fragment) continue;
    const condition = fragment.typeCondition?.name.value ?? type;
    if (condition === type || isPossible(question.schema, condition, type)) {
      collect(question, type, fragment.selectionSet, asked);
    }
  }
}

function isPossible(schema: GraphQLSchema, condition: string, type: string): boolean {
  const [abstract, object] = [schema.getType(condition), schema.getType(type)];
  return isAbstractType(abstract) && isObjectType(object) && schema.isSubType(abstract, object);
}

function isIncluded({ variables }: Question, { directives = [] }: SelectionSetNode['selections'][number]): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    const value = given[0]?.value;
    const condition =
      value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
    return name.value === 'skip' ? condition !== true : name.value !== 'include' || condition === true;
  });
}
