import type { Permission } from '../account/permission.js';
import {
  ofDelegation,
  ofDocument,
  ofMunicipality,
  ofPerson,
  ofSector,
  type ScopeOf,
  wholeInstall,
} from './operation-scopes.js';

export interface Operation {
  readonly permission: Permission;
  readonly scope: ScopeOf;
}

const EVERYBODY: Operation = { permission: { who: 'EVERYBODY' }, scope: wholeInstall };
const READERS: Operation = { permission: { who: 'READERS' }, scope: ofMunicipality };

const ADMINISTRATOR: Permission = { who: ['ADMINISTRATOR'] };
const DELEGATING: Permission = { who: ['MANAGER', 'SEGRETERIA'], managers: 'NOT_BY_DELEGATION' };

/** Who may do what, for every root field of the API and every HTTP route. What is not here is refused. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'Query.viewer': EVERYBODY,
  'Query.municipalities': { permission: { who: 'MEMBERS' }, scope: wholeInstall },
  'Query.plans': READERS,
  'Query.plan': READERS,
  'Query.people': { permission: ADMINISTRATOR, scope: ofMunicipality },
  'Query.delegations': {
    permission: { who: ['MANAGER', 'SEGRETERIA', 'ADMINISTRATOR'], managers: 'OF_ANY_SECTOR' },
    scope: ofMunicipality,
  },
  'Mutation.createMunicipality': { permission: ADMINISTRATOR, scope: wholeInstall },
  'Mutation.createUser': { permission: ADMINISTRATOR, scope: ofMunicipality },
  'Mutation.setUserRoles': { permission: ADMINISTRATOR, scope: ofMunicipality },
  'Mutation.deactivateUser': { permission: ADMINISTRATOR, scope: ofPerson },
  'Mutation.resetPassword': { permission: ADMINISTRATOR, scope: ofPerson },
  'Mutation.delegateSector': { permission: DELEGATING, scope: ofSector },
  'Mutation.endDelegation': { permission: DELEGATING, scope: ofDelegation },
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
  'GET /auth/methods': EVERYBODY,
  'POST /auth/login': EVERYBODY,
  'POST /auth/logout': EVERYBODY,
  'POST /auth/forgotten': EVERYBODY,
  'POST /auth/password': EVERYBODY,
  'GET /auth/oidc/login': EVERYBODY,
  'GET /auth/oidc/callback': EVERYBODY,
};
