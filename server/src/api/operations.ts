import type { Permission } from '../account/permission.js';
import { ofDocument, ofId, ofMunicipality, type ScopeOf, wholeInstall } from './operation-scopes.js';

export interface Operation {
  readonly permission: Permission;
  readonly scope: ScopeOf;
}

const EVERYBODY: Operation = { permission: { who: 'EVERYBODY' }, scope: wholeInstall };
const READERS: Operation = { permission: { who: 'READERS' }, scope: ofMunicipality };

/** Whoever loads documents into a municipality's plans, or a program in their name. */
export const IMPORTING: Permission = { who: ['SEGRETERIA'], token: 'IMPORTS' };

/** Who may do what, for every root field of the API and every HTTP route. What is not here is refused. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'Query.viewer': EVERYBODY,
  'Query.municipalities': { permission: { who: 'READERS' }, scope: wholeInstall },
  'Query.plans': READERS,
  'Query.plan': READERS,
  'Query.pendingImports': { permission: IMPORTING, scope: ofMunicipality },
  'Query.pendingImport': { permission: IMPORTING, scope: ofId('id') },
  'Query.imports': { permission: { who: ['SEGRETERIA', 'BOARD'], token: 'IMPORTS' }, scope: ofMunicipality },
  'Mutation.editImport': { permission: IMPORTING, scope: ofId('id') },
  'Mutation.discardImport': { permission: IMPORTING, scope: ofId('id') },
  'Mutation.confirmImport': { permission: IMPORTING, scope: ofId('id') },
  'Mutation.undoImport': { permission: IMPORTING, scope: ofDocument('document') },
  // Which municipality a document is of stands in the document: the route applies IMPORTING when it has been read.
  'POST /imports': { permission: { who: 'SIGNED_IN', token: 'IMPORTS' }, scope: wholeInstall },
  'GET /documents/:id': { permission: { who: 'READERS' }, scope: ofDocument('id') },
  'GET /documents/:id/original': { permission: { who: 'READERS' }, scope: ofDocument('id') },
  'GET /export/:file': READERS,
  'GET /catalog.jsonld': { permission: { who: 'READERS' }, scope: wholeInstall },
  'GET /healthz': EVERYBODY,
  'GET /readyz': EVERYBODY,
  'GET /logo': EVERYBODY,
  'GET /graphql': EVERYBODY,
  'POST /graphql': EVERYBODY,
  'GET /explorer': EVERYBODY,
  'GET /': EVERYBODY,
};
