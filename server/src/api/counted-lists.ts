import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { RequestContext } from './loading/request-context.js';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** The schema with every list counted against the budget of its question. */
export function countedSchema(schema: GraphQLSchema): GraphQLSchema {
  const width = listWidths(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      if (isListType(getNullableType(field.type))) field.resolve = countedList(resolve, width);
      else if (field.args.some(({ name }) => name === 'where')) field.resolve = countedSearch(resolve);
    }
  }
  return schema;
}

function countedList(resolve: Resolver, width: (info: GraphQLResolveInfo) => number): Resolver {
  return (source, args, context, info) => {
    const { budget } = context;
    if (budget === null || info.operation.operation !== 'query') return resolve(source, args, context, info);
    if (budget.isSpent) return [];
    const count = (list: unknown) => {
      if (!Array.isArray(list)) return list;
      budget.spend(list.length, width(info));
      return budget.isSpent ? [] : list;
    };
    const found = resolve(source, args, context, info);
    return found instanceof Promise ? found.then(count) : count(found);
  };
}

/** What to search a list takes, in values that take as long: it looks at all rows of the plan. */
const SEARCH = 3200;

function countedSearch(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    context.budget?.spend(1, SEARCH);
    return resolve(source, args, context, info);
  };
}

/** Counts the values of one member of a list: all fields below it, up to the lists among them, which count themselves. */
function listWidths(schema: GraphQLSchema): (info: GraphQLResolveInfo) => number {
  const known = new WeakMap<SelectionSetNode, number>();
  const ofField = (node: FieldNode, type: Maybe<GraphQLNamedType>, fragments: Fragments): number => {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet || isListType(getNullableType(field.type))) return 1;
    return 1 + ofSelections(node.selectionSet, getNamedType(field.type), fragments);
  };
  const ofSelection = (node: SelectionNode, type: Maybe<GraphQLNamedType>, fragments: Fragments): number => {
    if (node.kind === Kind.FIELD) return ofField(node, type, fragments);
    const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
    if (!part) return 0;
    const { typeCondition, selectionSet } = part;
    return ofSelections(selectionSet, typeCondition ? schema.getType(typeCondition.name.value) : type, fragments);
  };
  const ofSelections = (set: SelectionSetNode, type: Maybe<GraphQLNamedType>, fragments: Fragments): number => {
    const width =
      known.get(set) ?? set.selections.reduce((total, node) => total + ofSelection(node, type, fragments), 0);
    known.set(set, width);
    return width;
  };
  return ({ fieldNodes, fragments, returnType }) =>
    fieldNodes.reduce(
      (total, { selectionSet }) =>
        total + (selectionSet ? ofSelections(selectionSet, getNamedType(returnType), fragments) : 0),
      0,
    );
}

type Maybe<T> = T | null | undefined;
type Fragments = GraphQLResolveInfo['fragments'];
