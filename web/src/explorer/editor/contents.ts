import { type DocumentNode, Kind, parse, type SelectionNode } from 'graphql';

/** What a text of the editor does when it is run. */
export type Contents =
  | { kind: 'reads' }
  /** It has a mutation or a subscription: the fields of those, in their order. */
  | { kind: 'writes'; fields: readonly string[] }
  | { kind: 'unreadable' };

/** Whatever is no query counts as a change, and all operations of a text count, whichever is run. */
export function contentsOf(query: string): Contents {
  const document = parsed(query);
  if (document === null) return { kind: 'unreadable' };
  const changes = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== 'query',
  );
  if (changes.length === 0) return { kind: 'reads' };
  const selections = changes.flatMap(
    (change) => ('selectionSet' in change ? change.selectionSet?.selections : []) ?? [],
  );
  return { kind: 'writes', fields: [...new Set(fieldsOf(selections, document, new Set()))] };
}

/** The fields of a selection, also those that fragments hide. */
function fieldsOf(selections: readonly SelectionNode[], document: DocumentNode, opened: Set<string>): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet.selections, document, opened);
    const { value } = selection.name;
    if (opened.has(value)) return [];
    opened.add(value);
    return document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === value
        ? fieldsOf(definition.selectionSet.selections, document, opened)
        : [],
    );
  });
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}
