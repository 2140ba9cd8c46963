/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query PlanFrame($municipality: String, $year: Int, $atAct: Int) {\n  plans {\n    id\n    year\n    municipality {\n      slug\n      name\n    }\n  }\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    id\n    year\n    period\n    atAct\n    demonstration\n    municipality {\n      slug\n      name\n    }\n    acts {\n      ordinal\n      title\n      document {\n        importedAt\n      }\n    }\n    areas {\n      id\n      name\n      kind\n    }\n    sectors {\n      id\n      name\n    }\n  }\n}": typeof types.PlanFrameDocument,
    "query Viewer {\n  viewer {\n    name\n    email\n    roles {\n      role\n      municipality {\n        slug\n        name\n      }\n      sectors {\n        id\n        name\n      }\n    }\n  }\n}": typeof types.ViewerDocument,
};
const documents: Documents = {
    "query PlanFrame($municipality: String, $year: Int, $atAct: Int) {\n  plans {\n    id\n    year\n    municipality {\n      slug\n      name\n    }\n  }\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    id\n    year\n    period\n    atAct\n    demonstration\n    municipality {\n      slug\n      name\n    }\n    acts {\n      ordinal\n      title\n      document {\n        importedAt\n      }\n    }\n    areas {\n      id\n      name\n      kind\n    }\n    sectors {\n      id\n      name\n    }\n  }\n}": types.PlanFrameDocument,
    "query Viewer {\n  viewer {\n    name\n    email\n    roles {\n      role\n      municipality {\n        slug\n        name\n      }\n      sectors {\n        id\n        name\n      }\n    }\n  }\n}": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanFrame($municipality: String, $year: Int, $atAct: Int) {\n  plans {\n    id\n    year\n    municipality {\n      slug\n      name\n    }\n  }\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    id\n    year\n    period\n    atAct\n    demonstration\n    municipality {\n      slug\n      name\n    }\n    acts {\n      ordinal\n      title\n      document {\n        importedAt\n      }\n    }\n    areas {\n      id\n      name\n      kind\n    }\n    sectors {\n      id\n      name\n    }\n  }\n}"): typeof import('./graphql.js').PlanFrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    name\n    email\n    roles {\n      role\n      municipality {\n        slug\n        name\n      }\n      sectors {\n        id\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
