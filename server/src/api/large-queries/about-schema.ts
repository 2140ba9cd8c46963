import { Kind, type OperationDefinitionNode } from 'graphql';

/** Whether an operation asks only about the schema, so that its answer is the same for everybody and always. */
export function isAboutSchema({ selectionSet, operation }: OperationDefinitionNode): boolean {
  return (
    operation === 'query' &&
    selectionSet.selections.some((node) => node.kind === Kind.FIELD && /^__(?:schema|type)$/.test(node.name.value)) &&
    selectionSet.selections.every((node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'))
  );
}
