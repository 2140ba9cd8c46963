import type { Permission } from '../account/permission.js';
import {
  ofDocument,
  ofEvidence,
  ofIndicator,
  ofIndicators,
  ofMunicipality,
  ofReading,
  ofReadingAndEvidence,
  ofSheet,
  type ScopeOf,
  wholeInstall,
} from './operation-scopes.js';

export interface Operation {
  readonly permission: Permission;
  readonly scope: ScopeOf;
}

const EVERYBODY: Operation = { permission: { who: 'EVERYBODY' }, scope: wholeInstall };
/** Whoever reports values of a sector, and the Segreteria for all of them. */
export const REPORTERS: Permission = { who: ['MANAGER', 'SEGRETERIA'], token: 'READINGS' };
/** Whoever sees what proves the values of a sector. */
export const EVIDENCE_READERS: Permission = { who: ['MANAGER', 'SEGRETERIA', 'BOARD'], token: 'READINGS' };
const READERS: Operation = { permission: { who: 'READERS' }, scope: ofMunicipality };

/** Who may do what, for every root field of the API and every HTTP route. What is not here is refused. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'Query.viewer': EVERYBODY,
  'Query.municipalities': { permission: { who: 'READERS' }, scope: wholeInstall },
  'Query.plans': READERS,
  'Query.plan': READERS,
  'Mutation.recordReadings': { permission: REPORTERS, scope: ofIndicators('readings') },
  'Query.readingSheet': { permission: EVIDENCE_READERS, scope: ofSheet },
  'Mutation.saveReadingDrafts': { permission: REPORTERS, scope: ofIndicators('drafts') },
  'Mutation.submitReadings': { permission: REPORTERS, scope: ofSheet },
  'Mutation.returnReadings': { permission: { who: ['SEGRETERIA'], token: 'READINGS' }, scope: ofMunicipality },
  'Mutation.withdrawReading': { permission: REPORTERS, scope: ofReading('reading') },
  'Query.campaigns': { permission: { ...EVIDENCE_READERS, managers: 'OF_ANY_SECTOR' }, scope: ofMunicipality },
  'Mutation.openCampaign': { permission: { who: ['SEGRETERIA'] }, scope: ofMunicipality },
  'Mutation.sendReminders': { permission: { who: ['SEGRETERIA'] }, scope: ofMunicipality },
  'Mutation.attachEvidence': { permission: REPORTERS, scope: ofReadingAndEvidence('reading', 'evidence') },
  'Mutation.removeEvidence': { permission: REPORTERS, scope: ofEvidence('evidence') },
  // What a file proves is known when its fields have been read: the second rule is applied then, before the file is.
  'POST /evidence': { permission: { who: 'SIGNED_IN', token: 'READINGS' }, scope: wholeInstall },
  'POST /evidence (file)': { permission: REPORTERS, scope: ofIndicator },
  'GET /evidence/:id': { permission: EVIDENCE_READERS, scope: ofEvidence('id') },
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
