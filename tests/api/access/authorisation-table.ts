import type { Who } from './authorisation-actors.js';

/** Who is not refused. READERS and MEMBERS hang on whether reading is public. */
export type Allowed = readonly Who[] | 'PUBLIC' | 'READERS' | 'MEMBERS' | 'SIGNED_IN';

export interface Case {
  readonly allowed: Allowed;
  /** Arguments that differ from the samples; undefined leaves one out. */
  readonly args?: Readonly<Record<string, unknown>>;
}

/** By hand from the table of roles in the contract; it uses nothing of the server's own rules. */
const ADMINISTRATORS: readonly Who[] = ['administrator', 'installAdministrator'];
const REPORTERS: readonly Who[] = ['manager', 'delegate', 'segreteria', 'tokenReadings'];
/** Those who report values of some sector somewhere. */
const ANY_REPORTERS: readonly Who[] = [
  ...REPORTERS,
  'otherManager',
  'foreignManager',
  'foreignSegreteria',
  'tokenOtherManager',
  'tokenForeign',
];
const REVIEWERS: readonly Who[] = ['segreteria', 'board'];
const IMPORTERS: readonly Who[] = ['segreteria', 'tokenImports'];
const SEGRETERIA: readonly Who[] = ['segreteria'];
const STAFF: readonly Who[] = [
  'manager',
  'delegate',
  'otherManager',
  'segreteria',
  'board',
  'tokenReadings',
  'tokenOtherManager',
];
const ANALYSTS: readonly Who[] = ['delegate', 'analyst', 'foreignAnalyst'];

const PEOPLE: readonly Who[] = [
  'manager',
  'delegate',
  'otherManager',
  'segreteria',
  'board',
  'analyst',
  'administrator',
  'foreignManager',
  'foreignSegreteria',
  'foreignBoard',
  'foreignAnalyst',
  'foreignAdministrator',
  'installAdministrator',
];

/** Charts, by the page that shows them: answered to everybody as to a reader without an account. */
const CHARTS = ['indicatori/:name', 'obiettivi/:name', 'aree/:name', 'settori/:name', 'cruscotto'].flatMap((page) => [
  ...['csv', 'json', 'svg', 'png'].map((ending) => `GET /${page}.${ending}`),
  `GET /incorpora/${page}`,
]);

/** Every root field and every route: a line for each, or several where it hangs on the arguments. */
export const TABLE: Readonly<Record<string, Allowed | readonly Case[]>> = {
  'Query.viewer': 'PUBLIC',
  // The ID decides: nodes.test.ts asks for one of every type.
  'Query.node': 'PUBLIC',
  'Query.municipalities': 'MEMBERS',
  'Query.plans': 'READERS',
  'Query.plan': 'READERS',
  'Query.planYears': 'READERS',
  'Query.municipalityCount': 'MEMBERS',
  'Query.municipalityChoices': 'MEMBERS',
  'Query.people': ADMINISTRATORS,
  'Query.apiTokens': [{ allowed: ADMINISTRATORS }, { args: { municipality: undefined }, allowed: PEOPLE }],
  'Query.delegations': ['manager', 'delegate', 'otherManager', 'segreteria', ...ADMINISTRATORS],
  'Query.auditLog': [
    { allowed: ADMINISTRATORS },
    { args: { municipality: undefined }, allowed: ['installAdministrator'] },
  ],
  'Query.systemHealth': ['administrator', 'foreignAdministrator', 'installAdministrator'],
  'Mutation.createMunicipality': ['installAdministrator'],
  'Mutation.describeMunicipality': ADMINISTRATORS,
  'Mutation.createUser': [
    { allowed: ADMINISTRATORS },
    { args: { municipality: '*', roles: [{ role: 'BOARD' }] }, allowed: ['installAdministrator'] },
  ],
  'POST /people': ['administrator', 'foreignAdministrator', 'installAdministrator'],
  'GET /people/template.xlsx': ADMINISTRATORS,
  'Mutation.setUserRoles': [
    { allowed: ADMINISTRATORS },
    { args: { municipality: '*', roles: [{ role: 'BOARD' }] }, allowed: ['installAdministrator'] },
  ],
  'Mutation.deactivateUser': ADMINISTRATORS,
  'Mutation.editPerson': ADMINISTRATORS,
  'Mutation.resetPassword': ADMINISTRATORS,
  'Mutation.createApiToken': [
    { allowed: ADMINISTRATORS },
    {
      args: { user: undefined, municipality: undefined },
      allowed: [...ANALYSTS, 'administrator', 'foreignAdministrator', 'installAdministrator'],
    },
  ],
  'Mutation.revokeApiToken': ['segreteria', ...ADMINISTRATORS],
  'Mutation.declineInvitation': PEOPLE,
  'Mutation.sendInvitation': PEOPLE,
  'Mutation.changePassword': PEOPLE,
  'Mutation.endSession': PEOPLE,
  'Mutation.endOtherSessions': PEOPLE,
  'Mutation.delegateSector': ['manager', 'segreteria'],
  'Mutation.endDelegation': ['manager', 'segreteria'],

  'Query.pendingImports': IMPORTERS,
  'Query.pendingImport': IMPORTERS,
  'Query.imports': ['segreteria', 'board', 'tokenImports'],
  'Mutation.editImport': IMPORTERS,
  'Mutation.discardImport': IMPORTERS,
  'Mutation.confirmImport': IMPORTERS,
  'Mutation.answerQuestions': IMPORTERS,
  'Mutation.replaceDocument': IMPORTERS,
  'Mutation.reopenDocument': IMPORTERS,
  'Mutation.undoImport': IMPORTERS,

  'Mutation.reviewRevision': REVIEWERS,
  'Mutation.addRevision': REVIEWERS,
  'Mutation.reviewRevisions': REVIEWERS,
  'Mutation.correctOutcome': REVIEWERS,
  'Mutation.settleVariation': REVIEWERS,
  'Mutation.setObjectiveWeight': SEGRETERIA,
  'Mutation.correctField': SEGRETERIA,
  'Mutation.setIndicatorReading': SEGRETERIA,
  'Mutation.confirmIndicatorReadings': SEGRETERIA,
  'Mutation.confirmZeroTarget': SEGRETERIA,
  'Mutation.setReportingFrequency': SEGRETERIA,
  'Mutation.setContributors': SEGRETERIA,
  'Mutation.neutralise': REVIEWERS,
  'Mutation.setScoringPolicy': SEGRETERIA,
  'Mutation.removeDemonstrationData': SEGRETERIA,
  'Mutation.setActDetails': SEGRETERIA,
  'Mutation.closePlan': SEGRETERIA,
  'Mutation.correctCycleDate': SEGRETERIA,
  'Mutation.reopenPlan': SEGRETERIA,
  'Mutation.adoptReport': SEGRETERIA,
  'Mutation.validateReport': REVIEWERS,
  'Mutation.writeReportSection': SEGRETERIA,
  'Mutation.startNextPlan': SEGRETERIA,
  'Mutation.editStartedPlan': SEGRETERIA,
  'Mutation.publishPlan': SEGRETERIA,
  'Mutation.unpublishPlan': SEGRETERIA,

  'Query.readingSheet': [...REPORTERS, 'board'],
  'Query.campaigns': STAFF,
  'Query.sectorStandings': STAFF,
  'Mutation.recordReadings': REPORTERS,
  'Mutation.recordPhases': REPORTERS,
  'Mutation.saveReadingDrafts': REPORTERS,
  'Mutation.submitReadings': REPORTERS,
  'Mutation.returnReadings': SEGRETERIA,
  'Mutation.withdrawReading': REPORTERS,
  'Mutation.attachEvidence': REPORTERS,
  'Mutation.removeEvidence': REPORTERS,
  'Mutation.openCampaign': SEGRETERIA,
  'Mutation.closeCampaign': SEGRETERIA,
  'Mutation.sendReminders': SEGRETERIA,

  'GET /documents/:id': 'READERS',
  'GET /documents/:id/original': 'READERS',
  'GET /documents/:id/pages/:page.png': STAFF,
  'GET /documents/:id/lines/:line.png': STAFF,
  'GET /imports/:id/lines/:line.png': IMPORTERS,
  'GET /imports/progress/:mark': ['segreteria', 'foreignSegreteria', 'tokenImports', 'tokenForeign'],
  'GET /export/:file': 'READERS',
  'GET /export/schema.json': 'PUBLIC',
  'GET /dizionario': 'PUBLIC',
  'GET /templates/:file': 'READERS',
  'GET /examples/:file': 'READERS',
  'GET /export/plan.xlsx': STAFF,
  'GET /export/plan.json': STAFF,
  'GET /export/objective.pdf': 'READERS',
  'GET /export/sector.pdf': 'READERS',
  'GET /export/report.docx': 'READERS',
  'GET /export/report.pdf': 'READERS',
  'GET /export/audit.csv': ADMINISTRATORS,
  ...Object.fromEntries(CHARTS.map((route) => [route, 'PUBLIC'] as const)),
  'GET /catalog.jsonld': [{ args: { municipality: undefined }, allowed: 'READERS' }],
  // The municipality or sector of a file is named in the file or in its fields: until it is read, the role is required
  // in any municipality; after that, these routes check again.
  'POST /imports': ['segreteria', 'foreignSegreteria', 'tokenImports', 'tokenForeign'],
  'POST /evidence': ANY_REPORTERS,
  'POST /reading-sheets': ANY_REPORTERS,
  'POST /coat-of-arms': ['segreteria', 'foreignSegreteria'],
  'GET /coat-of-arms/:municipality': 'READERS',
  'GET /evidence/:id': [...REPORTERS, 'board'],
  'GET /healthz': 'PUBLIC',
  'GET /readyz': 'PUBLIC',
  'GET /metrics': 'PUBLIC',
  'GET /logo': 'PUBLIC',
  'GET /graphql': 'PUBLIC',
  'POST /graphql': 'PUBLIC',
  'GET /explorer': 'PUBLIC',
  'GET /': 'PUBLIC',
  'GET /robots.txt': 'PUBLIC',
  'GET /sitemap.xml': 'PUBLIC',
  'GET /auth/methods': 'PUBLIC',
  'POST /auth/login': 'PUBLIC',
  'POST /auth/logout': 'PUBLIC',
  'POST /auth/forgotten': 'PUBLIC',
  'POST /auth/password': 'PUBLIC',
  'POST /auth/invitation': PEOPLE,
  'GET /auth/oidc/login': 'PUBLIC',
  'GET /auth/oidc/callback': 'PUBLIC',
};

/** Whether an actor is expected not to be refused. `namesMunicipality` = whether the case names the municipality. */
export function isAllowed(allowed: Allowed, who: Who, publicReading: boolean, namesMunicipality: boolean): boolean {
  if (allowed === 'PUBLIC') return true;
  if (allowed === 'SIGNED_IN') return who !== 'anonymous';
  if (allowed !== 'READERS' && allowed !== 'MEMBERS') return allowed.includes(who);
  if (publicReading) return true;
  if (who === 'anonymous') return false;
  if (allowed === 'MEMBERS') return true;
  const isAdministrator = who === 'administrator' || who === 'foreignAdministrator' || who === 'installAdministrator';
  const isForeign = who.startsWith('foreign') || who === 'tokenForeign';
  return !isAdministrator && !(namesMunicipality && isForeign);
}
