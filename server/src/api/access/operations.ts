import { EVIDENCE_READERS, IMPORTING, type Permission, STAFF } from '../../account/permission.js';
import {
  type OperationArguments,
  ofDelegation,
  ofDocument,
  ofEvidence,
  ofIndicators,
  ofMunicipality,
  ofPending,
  ofPerson,
  ofPhases,
  ofProven,
  ofQuestions,
  ofReading,
  ofReadingAndEvidence,
  ofSectorKey,
  ofSheet,
  ofToken,
  ofVariation,
  type ScopeOf,
  wholeInstall,
} from './operation-scopes.js';

export interface Operation {
  /** Where it hangs on the arguments, a function of them. */
  readonly permission: Permission | ((args: OperationArguments) => Permission);
  readonly scope: ScopeOf;
}

const PUBLIC: Operation = { permission: { who: 'PUBLIC' }, scope: wholeInstall };
/** Those who report values of a sector, and the Segreteria for all of them. */
export const REPORTERS: Permission = { who: ['MANAGER', 'SEGRETERIA'], token: 'READINGS' };
const READERS: Operation = { permission: { who: 'READERS' }, scope: ofMunicipality };
const SEGRETERIA: Operation = { permission: { who: ['SEGRETERIA'] }, scope: ofMunicipality };

const ADMINISTRATOR: Permission = { who: ['ADMINISTRATOR'] };
const DELEGATING: Permission = { who: ['MANAGER', 'SEGRETERIA'], managers: 'NOT_BY_DELEGATION' };

/** Always answered as to a reader without an account, who may not read it where reading is not public. */
const CHART = PUBLIC;

/** Whoever has logged in, about nothing but the own account. */
const ONESELF: Operation = { permission: { who: 'SIGNED_IN' }, scope: wholeInstall };

/** Who may do what, for every root field of the API and every HTTP route. What is not here is refused. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'Query.viewer': PUBLIC,
  // NODE_FINDERS decides for each type, by the rules of the fields that show the same.
  'Query.node': PUBLIC,
  'Query.municipalities': { permission: { who: 'MEMBERS' }, scope: wholeInstall },
  'Query.plans': READERS,
  'Query.plan': READERS,
  'Query.planYears': READERS,
  'Query.municipalityCount': { permission: { who: 'MEMBERS' }, scope: wholeInstall },
  'Query.municipalityChoices': { permission: { who: 'MEMBERS' }, scope: wholeInstall },
  'Query.apiTokens': {
    permission: ({ municipality }) =>
      typeof municipality === 'string' ? { who: ['ADMINISTRATOR'] } : { who: 'SIGNED_IN' },
    scope: ofMunicipality,
  },
  'Query.auditLog': { permission: { who: ['ADMINISTRATOR'] }, scope: ofMunicipality },
  'Query.systemHealth': { permission: { who: 'ANYWHERE', roles: ['ADMINISTRATOR'] }, scope: wholeInstall },
  'Mutation.createApiToken': {
    permission: ({ user }) =>
      typeof user === 'string' ? { who: ['ADMINISTRATOR'] } : { who: 'ANYWHERE', roles: ['ANALYST', 'ADMINISTRATOR'] },
    // A token may all that its owner may, so it is made by those who administer everything the owner works for.
    scope: (args, queries) => (typeof args.user === 'string' ? ofPerson(args, queries) : wholeInstall(args, queries)),
  },
  'Mutation.revokeApiToken': { permission: { who: ['ADMINISTRATOR'], owner: true }, scope: ofToken },
  'GET /export/audit.csv': { permission: { who: ['ADMINISTRATOR'] }, scope: ofMunicipality },
  'Mutation.recordReadings': { permission: REPORTERS, scope: ofIndicators('readings') },
  'Mutation.recordPhases': { permission: REPORTERS, scope: ofPhases('phases') },
  'Query.readingSheet': { permission: EVIDENCE_READERS, scope: ofSheet },
  'Mutation.saveReadingDrafts': { permission: REPORTERS, scope: ofIndicators('drafts') },
  // As of evidence: the second rule is applied when the fields have been read, before the file is.
  'POST /reading-sheets': {
    permission: { who: 'ANYWHERE', roles: ['MANAGER', 'SEGRETERIA'], token: 'READINGS' },
    scope: wholeInstall,
  },
  'POST /reading-sheets (file)': { permission: REPORTERS, scope: ofSheet },
  'Mutation.submitReadings': { permission: REPORTERS, scope: ofSheet },
  'Mutation.returnReadings': { permission: { who: ['SEGRETERIA'], token: 'READINGS' }, scope: ofMunicipality },
  'Mutation.withdrawReading': { permission: REPORTERS, scope: ofReading('reading') },
  'Query.people': { permission: ADMINISTRATOR, scope: ofMunicipality },
  'Query.delegations': {
    permission: { who: ['MANAGER', 'SEGRETERIA', 'ADMINISTRATOR'], managers: 'OF_ANY_SECTOR' },
    scope: ofMunicipality,
  },
  'Mutation.createMunicipality': { permission: ADMINISTRATOR, scope: wholeInstall },
  'Mutation.describeMunicipality': { permission: ADMINISTRATOR, scope: ofMunicipality },
  'Mutation.createUser': { permission: ADMINISTRATOR, scope: ofMunicipality },
  // As of the coat of arms: the second rule is applied when the municipality has been read, before the file is.
  'POST /people': { permission: { who: 'ANYWHERE', roles: ['ADMINISTRATOR'] }, scope: wholeInstall },
  'POST /people (file)': { permission: ADMINISTRATOR, scope: ofMunicipality },
  'GET /people/template.xlsx': { permission: ADMINISTRATOR, scope: ofMunicipality },
  'Mutation.setUserRoles': { permission: ADMINISTRATOR, scope: ofMunicipality },
  'Mutation.deactivateUser': { permission: ADMINISTRATOR, scope: ofPerson },
  'Mutation.editPerson': { permission: ADMINISTRATOR, scope: ofPerson },
  'Mutation.resetPassword': { permission: ADMINISTRATOR, scope: ofPerson },
  'Mutation.declineInvitation': ONESELF,
  'Mutation.sendInvitation': ONESELF,
  'Mutation.changePassword': ONESELF,
  'Mutation.endSession': ONESELF,
  'Mutation.endOtherSessions': ONESELF,
  'Mutation.delegateSector': { permission: DELEGATING, scope: ofSectorKey },
  'Mutation.endDelegation': { permission: DELEGATING, scope: ofDelegation },
  'Mutation.reviewRevision': { permission: { who: ['SEGRETERIA', 'BOARD'] }, scope: ofVariation('revision') },
  'Mutation.addRevision': { permission: { who: ['SEGRETERIA', 'BOARD'] }, scope: ofVariation('variation') },
  'Mutation.reviewRevisions': { permission: { who: ['SEGRETERIA', 'BOARD'] }, scope: ofMunicipality },
  'Mutation.correctOutcome': { permission: { who: ['SEGRETERIA', 'BOARD'] }, scope: ofVariation('variation') },
  'Mutation.settleVariation': { permission: { who: ['SEGRETERIA', 'BOARD'] }, scope: ofVariation('variation') },
  'Mutation.setObjectiveWeight': SEGRETERIA,
  'Mutation.correctField': SEGRETERIA,
  'Mutation.setIndicatorReading': SEGRETERIA,
  'Mutation.confirmIndicatorReadings': SEGRETERIA,
  'Mutation.setReportingFrequency': SEGRETERIA,
  'Mutation.setContributors': SEGRETERIA,
  'Mutation.confirmZeroTarget': SEGRETERIA,
  'Mutation.neutralise': { permission: { who: ['SEGRETERIA', 'BOARD'] }, scope: ofMunicipality },
  'Query.campaigns': { permission: STAFF, scope: ofMunicipality },
  'Query.sectorStandings': { permission: STAFF, scope: ofMunicipality },
  'Mutation.openCampaign': { permission: { who: ['SEGRETERIA'] }, scope: ofMunicipality },
  'Mutation.closeCampaign': { permission: { who: ['SEGRETERIA'] }, scope: ofMunicipality },
  'Mutation.sendReminders': { permission: { who: ['SEGRETERIA'] }, scope: ofMunicipality },
  'Mutation.attachEvidence': { permission: REPORTERS, scope: ofReadingAndEvidence('reading', 'evidence') },
  'Mutation.removeEvidence': { permission: REPORTERS, scope: ofEvidence('evidence') },
  // What a file proves is known when its fields have been read: the second rule is applied then, before the file is.
  'POST /evidence': {
    permission: { who: 'ANYWHERE', roles: ['MANAGER', 'SEGRETERIA'], token: 'READINGS' },
    scope: wholeInstall,
  },
  'POST /evidence (file)': { permission: REPORTERS, scope: ofProven },
  'GET /evidence/:id': { permission: EVIDENCE_READERS, scope: ofEvidence('id') },
  'Mutation.setScoringPolicy': SEGRETERIA,
  'Mutation.setActDetails': SEGRETERIA,
  'Mutation.removeDemonstrationData': SEGRETERIA,
  'Mutation.closePlan': SEGRETERIA,
  'Mutation.correctCycleDate': SEGRETERIA,
  'Mutation.reopenPlan': SEGRETERIA,
  'Mutation.adoptReport': SEGRETERIA,
  'Mutation.validateReport': { permission: { who: ['SEGRETERIA', 'BOARD'] }, scope: ofMunicipality },
  'Mutation.writeReportSection': SEGRETERIA,
  // The municipality is a field of the form: the second rule is applied when it has been read, before the file is.
  'POST /coat-of-arms': { permission: { who: 'ANYWHERE', roles: ['SEGRETERIA'] }, scope: wholeInstall },
  'POST /coat-of-arms (file)': SEGRETERIA,
  'GET /coat-of-arms/:municipality': READERS,
  'Mutation.startNextPlan': SEGRETERIA,
  'Mutation.editStartedPlan': SEGRETERIA,
  'Mutation.publishPlan': SEGRETERIA,
  'Mutation.unpublishPlan': SEGRETERIA,
  'Query.pendingImports': { permission: IMPORTING, scope: ofMunicipality },
  'Query.pendingImport': { permission: IMPORTING, scope: ofPending },
  'Query.imports': { permission: { who: ['SEGRETERIA', 'BOARD'], token: 'IMPORTS' }, scope: ofMunicipality },
  'Mutation.editImport': { permission: IMPORTING, scope: ofPending },
  'Mutation.answerQuestions': { permission: IMPORTING, scope: ofQuestions },
  'Mutation.discardImport': { permission: IMPORTING, scope: ofPending },
  'Mutation.confirmImport': { permission: IMPORTING, scope: ofPending },
  'Mutation.replaceDocument': { permission: IMPORTING, scope: ofPending },
  'Mutation.reopenDocument': { permission: IMPORTING, scope: ofDocument('document') },
  'Mutation.undoImport': { permission: IMPORTING, scope: ofDocument('document') },
  // The municipality is named in the document itself: the route applies IMPORTING when it has been read.
  'POST /imports': { permission: { who: 'ANYWHERE', roles: ['SEGRETERIA'], token: 'IMPORTS' }, scope: wholeInstall },
  // Of one's own documents.
  'GET /imports/progress/:mark': {
    permission: { who: 'ANYWHERE', roles: ['SEGRETERIA'], token: 'IMPORTS' },
    scope: wholeInstall,
  },
  'GET /documents/:id': { permission: { who: 'READERS' }, scope: ofDocument('id') },
  // Of which kind a document is shows when it has been found: a file of values needs the second rule as well.
  'GET /documents/:id/original': { permission: { who: 'READERS' }, scope: ofDocument('id') },
  'GET /documents/:id/original (values)': { permission: STAFF, scope: ofDocument('id') },
  'GET /documents/:id/pages/:page.png': { permission: STAFF, scope: ofDocument('id') },
  'GET /documents/:id/lines/:line.png': { permission: STAFF, scope: ofDocument('id') },
  'GET /imports/:id/lines/:line.png': { permission: IMPORTING, scope: ofPending },
  'GET /export/:file': READERS,
  // It describes columns and holds no data.
  'GET /export/schema.json': PUBLIC,
  'GET /dizionario': PUBLIC,
  'GET /templates/:file': READERS,
  'GET /examples/:file': READERS,
  // Names of persons and the documents themselves: not for publication.
  'GET /export/plan.xlsx': { permission: STAFF, scope: ofMunicipality },
  'GET /export/plan.json': { permission: STAFF, scope: ofMunicipality },
  'GET /export/objective.pdf': READERS,
  'GET /export/sector.pdf': READERS,
  'GET /export/report.docx': READERS,
  'GET /export/report.pdf': READERS,
  'GET /indicatori/:name.csv': CHART,
  'GET /indicatori/:name.json': CHART,
  'GET /indicatori/:name.svg': CHART,
  'GET /indicatori/:name.png': CHART,
  'GET /incorpora/indicatori/:name': CHART,
  'GET /obiettivi/:name.csv': CHART,
  'GET /obiettivi/:name.json': CHART,
  'GET /obiettivi/:name.svg': CHART,
  'GET /obiettivi/:name.png': CHART,
  'GET /incorpora/obiettivi/:name': CHART,
  'GET /aree/:name.csv': CHART,
  'GET /aree/:name.json': CHART,
  'GET /aree/:name.svg': CHART,
  'GET /aree/:name.png': CHART,
  'GET /incorpora/aree/:name': CHART,
  'GET /settori/:name.csv': CHART,
  'GET /settori/:name.json': CHART,
  'GET /settori/:name.svg': CHART,
  'GET /settori/:name.png': CHART,
  'GET /incorpora/settori/:name': CHART,
  'GET /cruscotto.csv': CHART,
  'GET /cruscotto.json': CHART,
  'GET /cruscotto.svg': CHART,
  'GET /cruscotto.png': CHART,
  'GET /incorpora/cruscotto': CHART,
  'GET /catalog.jsonld': { permission: { who: 'READERS' }, scope: wholeInstall },
  'GET /healthz': PUBLIC,
  'GET /readyz': PUBLIC,
  'GET /metrics': PUBLIC,
  'GET /logo': PUBLIC,
  'GET /graphql': PUBLIC,
  'POST /graphql': PUBLIC,
  'GET /explorer': PUBLIC,
  'GET /': PUBLIC,
  'GET /robots.txt': PUBLIC,
  // Names the plans that anybody may read, and no others.
  'GET /sitemap.xml': PUBLIC,
  'GET /auth/methods': PUBLIC,
  'POST /auth/login': PUBLIC,
  'POST /auth/logout': PUBLIC,
  'POST /auth/forgotten': PUBLIC,
  'POST /auth/password': PUBLIC,
  'POST /auth/invitation': ONESELF,
  'GET /auth/oidc/login': PUBLIC,
  'GET /auth/oidc/callback': PUBLIC,
};
