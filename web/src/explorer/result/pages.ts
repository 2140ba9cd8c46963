import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
} from 'graphql';

/** Rows of a page that is asked for later, where the question does not say how many it wants. */
const PAGE = 500;

const nameOf = (field: FieldNode) => field.alias?.value ?? field.name.value;
const selects = ({ selections }: SelectionSetNode, name: string) =>
  selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === name);

/** The query with the page information of every list in pages, without which nobody knows whether it is whole. */
export function withPageInfo(query: string): string {
  const places: number[] = [];
  visit(parse(query), {
    SelectionSet(set) {
      if ((selects(set, 'nodes') || selects(set, 'edges')) && !selects(set, 'pageInfo') && set.loc)
        places.push(set.loc.start + 1);
    },
  });
  // From the end, so that no place moves.
  return places
    .sort((one, other) => other - one)
    .reduce((text, at) => `${text.slice(0, at)} pageInfo { hasNextPage endCursor }${text.slice(at)}`, query);
}

/** Whether the question itself says how many rows of the list it wants. */
export function isCounted(query: string, path: readonly string[]): boolean {
  const operation = singleOperation(parse(query));
  let fields = operation?.selectionSet.selections ?? [];
  let counted = false;
  for (const name of path) {
    const field = fieldNamed(fields, name);
    counted ||= field?.arguments?.some((argument) => argument.name.value === 'first') === true;
    fields = field?.selectionSet?.selections ?? [];
  }
  return counted;
}

/**
 * The query for the rows of a list that follow a cursor, and for nothing else; `path` leads from `data` to the rows. Null
 * where the list is not found in the plain fields of the only operation.
 */
export function nextPageQuery(query: string, path: readonly string[], cursor: string): string | null {
  const document = parse(withPageInfo(query));
  const operation = singleOperation(document);
  if (!operation) return null;
  const after: ValueNode = { kind: Kind.STRING, value: cursor };
  const selections = narrowed(operation.selectionSet.selections, path, after);
  return selections && print(withUsedVariables({ ...operation, selectionSet: selectionSet(selections) }));
}

/** The variable that holds the cursor of the page to be asked for. */
const AFTER = 'after';

/**
 * The query for one page of a list and for nothing else, the cursor as a variable, so that a program can ask for all of
 * them. Null where the question says how many rows it wants, or the list is not in pages.
 */
export function pagedQuery(query: string, path: readonly string[]): string | null {
  if (isCounted(query, path) || !['nodes', 'edges'].includes(path.at(-1) ?? '')) return null;
  const operation = singleOperation(parse(withPageInfo(query)));
  const declared = operation?.variableDefinitions ?? [];
  if (!operation || declared.some(({ variable }) => variable.name.value === AFTER)) return null;
  const cursor: VariableNode = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: AFTER } };
  const selections = narrowed(operation.selectionSet.selections, path, cursor);
  if (!selections) return null;
  const variable: VariableDefinitionNode = {
    kind: Kind.VARIABLE_DEFINITION,
    variable: cursor,
    type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } },
  };
  const paged = { ...operation, variableDefinitions: [...declared, variable], selectionSet: selectionSet(selections) };
  return print(withUsedVariables(paged));
}

function singleOperation({ definitions }: DocumentNode): OperationDefinitionNode | null {
  const [only, ...others] = definitions;
  return only?.kind === Kind.OPERATION_DEFINITION && others.length === 0 ? only : null;
}

function fieldNamed(selections: readonly SelectionNode[], name: string): FieldNode | undefined {
  return selections.find(
    (selection): selection is FieldNode => selection.kind === Kind.FIELD && nameOf(selection) === name,
  );
}

const selectionSet = (selections: readonly SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
});

/** The one field on the way to the rows; on that of the list, the cursor. */
function narrowed(
  selections: readonly SelectionNode[],
  path: readonly string[],
  cursor: ValueNode,
): FieldNode[] | null {
  const [name, ...rest] = path;
  const field = name === undefined ? undefined : fieldNamed(selections, name);
  if (!field?.selectionSet) return null;
  if (rest.length === 1) return [pageField(field, cursor)];
  const inner = narrowed(field.selectionSet.selections, rest, cursor);
  return inner && [{ ...field, selectionSet: selectionSet(inner) }];
}

function pageField(field: FieldNode, cursor: ValueNode): FieldNode {
  const given = field.arguments?.filter(({ name }) => name.value !== 'after') ?? [];
  const first = given.some(({ name }) => name.value === 'first')
    ? []
    : [argument('first', { kind: Kind.INT, value: `${PAGE}` })];
  const rows = field.selectionSet?.selections.filter(
    (selection) => selection.kind === Kind.FIELD && ['nodes', 'edges', 'pageInfo'].includes(selection.name.value),
  );
  return {
    ...field,
    arguments: [...given, ...first, argument('after', cursor)],
    selectionSet: selectionSet(rows ?? []),
  };
}

function argument(name: string, value: ValueNode): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value };
}

/** A variable that is declared and not used makes a query invalid. */
function withUsedVariables(operation: OperationDefinitionNode): OperationDefinitionNode {
  const used = new Set<string>();
  visit(operation.selectionSet, {
    enter(node) {
      if (node.kind === Kind.VARIABLE) used.add(node.name.value);
    },
  });
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
  return { ...operation, ...(variableDefinitions ? { variableDefinitions } : {}) };
}
