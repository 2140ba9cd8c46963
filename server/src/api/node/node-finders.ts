import { pendingHead } from '../../import/pending/load-pending.js';
import { planOfFile } from '../../plan/file-id.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { phaseEvidenceById } from '../../reading/stored/phase-evidence.js';
import { evidenceById } from '../../reading/stored/record-evidence.js';
import { authorise } from '../access/authorisation.js';
import type { OperationArguments } from '../access/operation-scopes.js';
import { auditEntry } from '../audit/audit.resolver.js';
import { NODE_IDS, type NodeType, questionPlan } from '../graphql/node-id.js';
import { pendingVariations, pendingView, questionsOf } from '../import/pending/pending-import.resolver.js';
import { openPlanQuestions } from '../import/plan-questions.js';
import { type PlanView, storedState } from '../loading/plan-at-act.js';
import { isPlanShown, viewOf } from '../loading/plan-view.js';
import type { RequestContext } from '../loading/request-context.js';
import { shownDelegations } from '../people/delegation.resolver.js';
import { shownPeople } from '../people/people.resolver.js';
import { tokenById } from '../people/token.resolver.js';
import { phaseReport } from '../phases/phase-reports.js';
import { comparisonRows } from '../plan/comparison.js';
import { isShown } from '../plan/query.resolver.js';
import { searchHit } from '../plan/search-hits.js';
import { shownReadings } from '../reporting/reading-views.js';
import { CORRECTED_SUBJECTS } from '../review/correct-field.js';
import { correctionsOf } from '../review/correction.resolver.js';

/** Finds what an ID of one type names, as the resolvers of the type take it. Null where there is none; throws
 *  UNAUTHENTICATED or FORBIDDEN, whether or not it is there, where the reader may not see it. */
type NodeFinder = (context: RequestContext, id: string) => Promise<object | null>;

type Found = Promise<object | null | undefined>;

/** `operation` is the one, among those of operations.ts, that shows the same thing to the same people. */
function finder<K>(
  ids: { key(id: string): K | null },
  operation: string,
  argumentsOf: (key: K) => OperationArguments,
  find: (context: RequestContext, key: K) => Found,
): NodeFinder {
  return async (context, id) => {
    const key = ids.key(id);
    if (key === null) return null;
    await authorise(context, operation, argumentsOf(key));
    return (await find(context, key)) ?? null;
  };
}

/** What belongs to a plan is there for those who may know of the plan. */
function ofPlan<K extends PlanKey>(
  ids: { key(id: string): K | null },
  find: (context: RequestContext, key: K) => Found,
): NodeFinder {
  return finder(
    ids,
    'Query.plan',
    ({ municipality }) => ({ municipality }),
    async (context, key) => ((await isPlanShown(context, key)) ? await find(context, key) : null),
  );
}

export const NODE_FINDERS: Readonly<Record<NodeType, NodeFinder>> = {
  Municipality: finder(
    NODE_IDS.Municipality,
    'Query.municipalities',
    () => ({}),
    async (context, { slug }) => (isShown(context, slug) ? (await context.loaders.municipality.load([slug]))[0] : null),
  ),
  Plan: ofPlan(NODE_IDS.Plan, async (context, { municipality, year, atAct }) => {
    const plan = (await context.loaders.plans.load([municipality])).find((one) => one.year === year);
    const view = plan && (await viewOf(context, plan, atAct < 0 ? null : atAct));
    return view?.atAct === atAct ? view : null;
  }),
  Act: ofPlan(NODE_IDS.Act, async ({ loaders }, { municipality, year, state, ordinal }) => {
    const acts = await loaders.acts.load([municipality, year]);
    return atState(
      { loaders },
      { municipality, year, state },
      acts.find((act) => act.ordinal === ordinal),
    );
  }),
  StrategicArea: ofPlan(NODE_IDS.StrategicArea, async ({ loaders }, { municipality, year, atAct, key }) =>
    (await loaders.areas.load([municipality, year, atAct])).find((area) => area.key === key),
  ),
  Sector: ofPlan(NODE_IDS.Sector, async ({ loaders }, { municipality, year, atAct, key }) =>
    (await loaders.sectors.load([municipality, year, atAct])).find((sector) => sector.key === key),
  ),
  Objective: ofPlan(
    NODE_IDS.Objective,
    async ({ loaders }, { municipality, year, atAct, code }) =>
      (await loaders.objective.load([municipality, year, atAct, code]))[0],
  ),
  Indicator: ofPlan(
    NODE_IDS.Indicator,
    async ({ loaders }, { municipality, year, atAct, code }) =>
      (await loaders.indicator.load([municipality, year, atAct, code]))[0],
  ),
  Phase: ofPlan(NODE_IDS.Phase, async ({ loaders }, { municipality, year, atAct, objective, key }) =>
    (await loaders.phasesOfObjective.load([municipality, year, atAct, objective])).find((phase) => phase.key === key),
  ),
  PhaseReport: ofPlan(NODE_IDS.PhaseReport, (context, key) => phaseReport(context, key)),
  Reading: ofPlan(NODE_IDS.Reading, async (context, { municipality, year, indicator, ...reading }) =>
    shownReadings(context, municipality, await context.loaders.readings.load([municipality, year, indicator])).find(
      ({ asOf, final, number }) => asOf === reading.asOf && final === reading.final && number === reading.number,
    ),
  ),
  Correction: ofPlan(NODE_IDS.Correction, async (context, key) => {
    const subject = CORRECTED_SUBJECTS.find((name) => name === key.subject);
    if (subject === undefined) return null;
    const id = NODE_IDS.Correction.id(key);
    const found = await correctionsOf(context, key, { subject, code: key.code });
    return found.find((correction) => correction.id === id);
  }),
  Variation: ofPlan(NODE_IDS.Variation, async ({ loaders }, key) => {
    const { municipality, year, act, line } = key;
    return atState({ loaders }, key, (await loaders.variation.load([municipality, year, act, line]))[0]);
  }),
  Revision: ofPlan(NODE_IDS.Revision, async ({ loaders }, key) => {
    const { municipality, year, act, line } = key;
    const revisions = await loaders.revisions.load([municipality, year, act, line]);
    return atState(
      { loaders },
      key,
      revisions.find(({ number }) => number === key.number),
    );
  }),
  Discrepancy: ofPlan(NODE_IDS.Discrepancy, async ({ loaders }, key) => {
    const rows = await loaders.discrepancies.load([key.municipality, key.year]);
    // What a later act contradicts is not known yet.
    const row = rows.find((one) => one.act === key.act && one.key === key.key && one.act <= key.state);
    return atState({ loaders }, key, row);
  }),
  ComparisonRow: ofPlan(NODE_IDS.ComparisonRow, async (context, { level, basis, key, ...plan }) => {
    const view = await planAtState(context, plan);
    return view && (await comparisonRows(context.loaders, view, level, basis)).find((row) => row.key === key);
  }),
  SearchHit: ofPlan(NODE_IDS.SearchHit, async (context, { kind, key, ...plan }) => {
    const view = await planAtState(context, plan);
    return view && (await searchHit(context.loaders, view, kind, key));
  }),
  SourceDocument: finder(
    NODE_IDS.SourceDocument,
    'GET /documents/:id',
    ({ id }) => ({ id }),
    async (context, { id }) => {
      const plan = planOfFile(id);
      if (plan === null || !(await isPlanShown(context, plan))) return null;
      return (await context.loaders.document.load([plan.municipality, id]))[0];
    },
  ),
  EvidenceFile: finder(
    NODE_IDS.EvidenceFile,
    'GET /evidence/:id',
    ({ id }) => ({ id }),
    async ({ queries }, { id }) => {
      const municipality = planOfFile(id)?.municipality ?? '';
      return (await evidenceById(queries, municipality, id)) ?? (await phaseEvidenceById(queries, municipality, id));
    },
  ),
  Person: finder(
    NODE_IDS.Person,
    'Query.people',
    ({ municipality }) => ({ municipality }),
    async (context, key) => withId(await shownPeople(context, key.municipality, null), NODE_IDS.Person.id(key)),
  ),
  Delegation: finder(
    NODE_IDS.Delegation,
    'Query.delegations',
    ({ municipality }) => ({ municipality }),
    async (context, key) => withId(await shownDelegations(context, key.municipality), NODE_IDS.Delegation.id(key)),
  ),
  // `apiTokens` lists the actor's own or those of a municipality; a single token is shown to its owner and to those who
  // may revoke it.
  ApiToken: finder(
    NODE_IDS.ApiToken,
    'Mutation.revokeApiToken',
    ({ id }) => ({ token: id }),
    ({ queries }, { id }) => tokenById(queries, id),
  ),
  AuditEntry: finder(
    NODE_IDS.AuditEntry,
    'Query.auditLog',
    ({ municipality }) => ({ municipality }),
    async ({ queries }, { municipality, number }) => {
      const row = await queries
        .selectFrom('AuditEntry')
        .where('municipality', '=', municipality)
        .where('number', '=', number)
        .selectAll()
        .executeTakeFirst();
      return row && auditEntry(row);
    },
  ),
  PendingImport: finder(
    NODE_IDS.PendingImport,
    'Query.pendingImport',
    ({ municipality, mark }) => ({ id: `${municipality}/${mark}` }),
    async ({ queries }, { municipality, mark }) => {
      const head = await pendingHead(queries, `${municipality}/${mark}`, new Date());
      return head && pendingView(head);
    },
  ),
  ImportQuestion: async (context, id) => {
    const key = NODE_IDS.ImportQuestion.key(id);
    const plan = key && questionPlan(key.of);
    if (key === null) return null;
    return plan === null ? await pendingQuestion(context, id) : await planQuestion(context, id);
  },
  PendingRevision: finder(
    NODE_IDS.PendingRevision,
    'Query.pendingImport',
    (key) => ({ id: key.import }),
    async (context, key) => {
      const head = await pendingHead(context.queries, key.import, new Date());
      const variations = head ? await pendingVariations(pendingView(head), context) : [];
      return withId(
        variations.flatMap(({ revisions }) => revisions),
        NODE_IDS.PendingRevision.id(key),
      );
    },
  ),
};

const planQuestion = finder(
  NODE_IDS.ImportQuestion,
  'Query.plan',
  ({ of }) => ({ municipality: questionPlan(of)?.municipality }),
  async (context, key) => {
    const asked = questionPlan(key.of);
    if (asked === null || !(await isPlanShown(context, asked))) return null;
    const view = await planAtState(context, { ...asked, atAct: asked.state });
    return withId(view ? await openPlanQuestions(context, view) : [], NODE_IDS.ImportQuestion.id(key));
  },
);

const pendingQuestion = finder(
  NODE_IDS.ImportQuestion,
  'Query.pendingImport',
  ({ of }) => ({ id: of }),
  async (context, key) => {
    const head = await pendingHead(context.queries, key.of, new Date());
    return head && withId(await questionsOf(pendingView(head), context), NODE_IDS.ImportQuestion.id(key));
  },
);

interface StateKey {
  readonly municipality: string;
  readonly year: number;
  readonly state: number;
}

/** A row of an act as it is looked at from a state that the plan has. */
async function atState<R extends object>(
  { loaders }: Pick<RequestContext, 'loaders'>,
  { municipality, year, state }: StateKey,
  row: R | undefined,
): Promise<(R & { readonly state: number }) | null> {
  const acts = (await loaders.acts.load([municipality, year])).map(({ ordinal }) => ordinal);
  return row && storedState(acts, state) === state ? { ...row, state } : null;
}

interface MemberState {
  readonly municipality: string;
  readonly year: number;
  readonly atAct: number;
}

async function planAtState(
  context: RequestContext,
  { municipality, year, atAct }: MemberState,
): Promise<PlanView | null> {
  const plan = (await context.loaders.plans.load([municipality])).find((one) => one.year === year);
  return plan ? await atState(context, { municipality, year, state: atAct }, { ...plan, atAct }) : null;
}

function withId<R extends { readonly id: string }>(rows: readonly R[], id: string): R | undefined {
  return rows.find((row) => row.id === id);
}
