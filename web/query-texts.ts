import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { concatAST, type FragmentDefinitionNode, getOperationAST, Kind, print, separateOperations } from 'graphql';

/** Writes each query as one string with the fragments it needs, typed by its answer and its variables. */
export const plugin: PluginFunction<{ externalFragments: { node: FragmentDefinitionNode }[] }> = (
  _,
  documents,
  { externalFragments },
) => {
  const definitions = externalFragments.map(({ node }) => node);
  const whole = concatAST([
    ...documents.flatMap(({ document }) => document ?? []),
    { kind: Kind.DOCUMENT, definitions },
  ]);
  const queries = Object.entries(separateOperations(whole)).map(([name, query]) => {
    const answer = name + (getOperationAST(query)?.operation === 'mutation' ? 'Mutation' : 'Query');
    return `export const ${name}Document: Question<${answer}, ${answer}Variables> =\n  ${JSON.stringify(print(query))};`;
  });
  return {
    prepend: queries.length > 0 ? ["import type { Question } from '#client';"] : [],
    content: queries.join('\n\n'),
  };
};
