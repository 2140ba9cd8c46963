import type { Permission } from '../account/permission.js';
import { ofDocument, ofId, ofMunicipality, type ScopeOf, wholeInstall } from './operation-scopes.js';

export interface Operation {
  readonly permission: Permission;
  readonly scope: ScopeOf;
}

const EVERYBODY: Operation = { permission: { who: 'EVERYBODY' }, scope: wholeInstall };
const READERS: Operation = { permission: { who: 'READERS' }, scope: ofMunicipality };
const SEGRETERIA: Operation = { permission: { who: ['SEGRETERIA'] }, scope: ofMunicipality };

/** Who may do what, for every root field of the API and every HTTP route. What is not here is refused. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'Query.viewer': EVERYBODY,
  'Query.municipalities': { permission: { who: 'READERS' }, scope: wholeInstall },
  'Query.plans': READERS,
  'Query.plan': READERS,
  'Mutation.reviewRevision': { permission: { who: ['SEGRETERIA', 'BOARD'] }, scope: ofId('revision') },
  'Mutation.addRevision': { permission: { who: ['SEGRETERIA', 'BOARD'] }, scope: ofId('variation') },
  'Mutation.settleVariation': { permission: { who: ['SEGRETERIA', 'BOARD'] }, scope: ofId('variation') },
  'Mutation.setObjectiveWeight': SEGRETERIA,
  'Mutation.setIndicatorReading': SEGRETERIA,
  'Mutation.confirmZeroTarget': SEGRETERIA,
  'Mutation.neutralise': { permission: { who: ['SEGRETERIA', 'BOARD'] }, scope: ofMunicipality },
  'Mutation.setScoringPolicy': SEGRETERIA,
  'Mutation.setActDetails': SEGRETERIA,
  'Mutation.removeDemonstrationData': SEGRETERIA,
  'Mutation.closePlan': SEGRETERIA,
  'Mutation.reopenPlan': SEGRETERIA,
  'Mutation.adoptReport': SEGRETERIA,
  'Mutation.validateReport': { permission: { who: ['SEGRETERIA', 'BOARD'] }, scope: ofMunicipality },
  'Mutation.startNextPlan': SEGRETERIA,
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
