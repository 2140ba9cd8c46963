import { type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql';

const SCHEMA_FIELD = /^__(?:schema|type)$/;

/** Whether a document asks about the schema anywhere, in fragments too. */
export function asksSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      found ||= SCHEMA_FIELD.test(name.value);
    },
  });
  return found;
}

/** Whether an operation asks for nothing else, so that its answer is the same for everybody and always. */
export function isAboutSchema({ selectionSet, operation }: OperationDefinitionNode): boolean {
  return (
    operation === 'query' &&
    selectionSet.selections.every((node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'))
  );
}
