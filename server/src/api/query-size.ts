import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { listSize } from './graphql/list-sizes.js';

/** How much an operation asks for, its fragments counted at every spread. */
export interface QuerySize {
  /** Levels of fields; those of introspection do not count. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** How many objects the answer may hold, by the sizes that its lists are asked or expected to have. */
  readonly cost: number;
}

export interface MeasuredQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Measures a valid operation in time linear to its document, however often fragments are spread. */
export function querySize({ schema, document, operation, variables }: MeasuredQuery): QuerySize {
  const root = schema.getRootType(operation.operation);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  return sum([
    ofSelections({ schema, fragments, variables, known: new Map() }, operation.selectionSet, root ?? null, null),
    ofDirectives(operation.directives),
    ...(operation.variableDefinitions ?? []).map((definition) => ofDirectives(definition.directives)),
  ]);
}

type Field = GraphQLField<unknown, unknown>;

/** What selections are made of. */
type Fields = GraphQLObjectType | GraphQLInterfaceType;

interface Measurement {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Sizes of fragments, each measured once for every page size around it. */
  readonly known: Map<string, QuerySize>;
}

const NOTHING: QuerySize = { depth: 0, aliases: 0, directives: 0, cost: 0 };

/** `page` is the page size of the connection that the selections belong to; null outside of one. */
function ofSelections(
  measurement: Measurement,
  { selections }: SelectionSetNode,
  type: Fields | null,
  page: number | null,
): QuerySize {
  return sum(
    selections.map((node) => {
      if (node.kind === Kind.FIELD) return ofField(measurement, node, type, page);
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        return sum([ofDirectives(node.directives), ofFragment(measurement, node.name.value, page)]);
      }
      const inner = node.typeCondition ? fieldsOf(measurement.schema.getType(node.typeCondition.name.value)) : type;
      return sum([ofDirectives(node.directives), ofSelections(measurement, node.selectionSet, inner, page)]);
    }),
  );
}

function ofFragment(measurement: Measurement, name: string, page: number | null): QuerySize {
  const key = `${name} ${page}`;
  const known = measurement.known.get(key);
  if (known) return known;
  const fragment = measurement.fragments.get(name);
  if (!fragment) return NOTHING;
  const type = measurement.schema.getType(fragment.typeCondition.name.value);
  const size = sum([
    ofDirectives(fragment.directives),
    ofSelections(measurement, fragment.selectionSet, fieldsOf(type), page),
  ]);
  measurement.known.set(key, size);
  return size;
}

function ofField(measurement: Measurement, node: FieldNode, type: Fields | null, page: number | null): QuerySize {
  const field = type?.getFields()[node.name.value] ?? INTROSPECTION[node.name.value];
  const returned = field ? getNamedType(field.type) : null;
  const object = fieldsOf(returned);
  const inner = node.selectionSet
    ? ofSelections(measurement, node.selectionSet, object, pageSize(measurement, field, node))
    : NOTHING;
  const isList = field !== undefined && isListType(getNullableType(field.type));
  return {
    depth: isIntrospection(field, type) ? inner.depth : inner.depth + 1,
    aliases: inner.aliases + (node.alias ? 1 : 0),
    directives: inner.directives + (node.directives?.length ?? 0),
    cost: object ? (isList && type ? listLength(measurement, type, field, page) : 1) * (1 + inner.cost) : 0,
  };
}

/** Fields of the schema about itself that every place, or the question as a whole, can ask. */
const INTROSPECTION: Readonly<Record<string, Field>> = {
  [SchemaMetaFieldDef.name]: SchemaMetaFieldDef,
  [TypeMetaFieldDef.name]: TypeMetaFieldDef,
  [TypeNameMetaFieldDef.name]: TypeNameMetaFieldDef,
};

function isIntrospection(field: Field | undefined, type: Fields | null): boolean {
  return (field !== undefined && field.name in INTROSPECTION) || (type !== null && isIntrospectionType(type));
}

function listLength({ schema }: Measurement, type: Fields, { name }: Field, page: number | null): number {
  if (!isIntrospectionType(type)) return listSize(type.name, name, page);
  return name === 'types' ? Object.keys(schema.getTypeMap()).length : INTROSPECTION_LIST;
}

/** Fields, arguments and values that a type of the schema is expected to have. */
const INTROSPECTION_LIST = 6;

function fieldsOf(type: unknown): Fields | null {
  return isObjectType(type) || isInterfaceType(type) ? type : null;
}

function pageSize({ variables }: Measurement, field: Field | undefined, node: FieldNode): number | null {
  if (!field?.args.some(({ name }) => name === 'first')) return null;
  const first = argumentsOf(field, node, variables).first;
  return typeof first === 'number' ? Math.min(Math.max(first, 0), 1000) : null;
}

/** Arguments that do not fit are refused when the field is resolved. */
function argumentsOf(field: Field, node: FieldNode, variables: Measurement['variables']): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}

function ofDirectives(directives: readonly DirectiveNode[] | undefined): QuerySize {
  return { ...NOTHING, directives: directives?.length ?? 0 };
}

function sum(parts: readonly QuerySize[]): QuerySize {
  return {
    depth: Math.max(0, ...parts.map(({ depth }) => depth)),
    aliases: parts.reduce((total, { aliases }) => total + aliases, 0),
    directives: parts.reduce((total, { directives }) => total + directives, 0),
    cost: parts.reduce((total, { cost }) => total + cost, 0),
  };
}
