import type { Database, Queries } from '../../database/open-database.js';
import { fileId } from '../../plan/file-id.js';
import { municipalitySlug } from '../../plan/natural-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { Plan } from '../../plan/stored/plan.entity.js';
import { ClosedPlan, changePlanByDocument, type PlanChange } from '../../scoring/stored/change-plan.js';
import { planDraft } from '../draft/document-draft.js';
import { type ImportIssue, importError } from '../draft/import-issue.js';
import type { DraftResult, PlanDraft } from '../draft/plan-draft.js';
import { knownMembers } from '../members/load-known-members.js';
import { placedDraft } from '../members/placed-draft.js';
import { documentKind } from '../preview/document-kind.js';
import { type ImportQuestion, NO_ANSWERS } from '../question/import-question.js';
import { contentDigest, sha256 } from '../text/content-digest.js';
import { type AskedReport, draftDecisions, type ImportReport } from './import-report.js';
import type { ActDocument, LoadOptions, ReadDocument } from './read-document.js';
import { replaceStarted } from './replace-started.js';
import { reportedDraft, reportedQuestions } from './reported-draft.js';
import { type ActKeys, insertAct } from './save-act.js';

/**
 * Loads the document of an act: reads it, and stores it with its derived rows in one transaction.
 * The same document, or the same content again, changes nothing; another document for a loaded act is refused.
 * With `dryRun` the report is the same and nothing is stored.
 */
export async function loadAct(
  database: Database,
  document: ActDocument,
  { dryRun = false, answers, onSaved }: LoadOptions<ImportReport> = {},
): Promise<AskedReport> {
  const result = await planDraft(document.bytes, answers === undefined ? {} : { answers });
  const { objectives = [] } = result.draft ?? result.provisional ?? {};
  if (objectives.length === 0 && (await documentKind(document.bytes)) === 'READINGS') {
    return refusal(document, [valuesIssue()]);
  }
  if (result.draft === null) return unsaved(document, result);
  const read = { ...result, document, ...(answers !== undefined && { answers }) };
  const save = async (queries: Queries) => {
    const report = await saveDraft(queries, read);
    if (report.changed > 0) await onSaved?.(queries, report);
    return report;
  };
  try {
    if (!dryRun) return await database.write(save);
    return { ...(await database.rehearse(save)), saved: false };
  } catch (error) {
    if (error instanceof ClosedPlan) return refusal(document, [importError('PLAN_CLOSED', error.message)]);
    if (error instanceof MembersAsked) return askedMembers(read, error);
    throw error;
  }
}

/** Thrown where members of a document may or may not be members of its plan: nothing is saved before a person says it. */
export class MembersAsked extends Error {
  constructor(readonly questions: readonly ImportQuestion[]) {
    super('Members of the document are in doubt.');
  }
}

/** Stores a document that was read, in the caller's transaction. Throws CONFLICT where its plan is closed, and
 *  `MembersAsked`. */
export async function saveDraft(queries: Queries, read: ReadDocument): Promise<ImportReport> {
  const { draft, document } = read;
  const slug = municipalitySlug(draft.municipality);
  const saved = await changePlanByDocument(queries, { municipality: slug, year: draft.year }, (plan) =>
    savedAct(queries, read, slug, plan),
  );
  return 'conflict' in saved ? refusal(document, [saved.conflict]) : await acceptance(queries, read, saved);
}

interface SavedAct {
  readonly slug: string;
  /** Of the document. */
  readonly id: string;
  /** What the document says, with the codes of its plan. */
  readonly draft: PlanDraft;
  readonly changed: number;
}

async function savedAct(
  queries: Queries,
  read: ReadDocument,
  slug: string,
  plan: Plan | null,
): Promise<PlanChange<SavedAct | { readonly conflict: ImportIssue }>> {
  const { draft, document } = read;
  const digests = { sha256: sha256(document.bytes), contentDigest: contentDigest(draft) };
  const loaded = await loadedDocument(queries, slug, draft);
  if (loaded) {
    // Corrections make the same bytes another content. It is refused: to ignore it would lose the corrections.
    const isSameFile = loaded.sha256 === digests.sha256 && read.edited !== true;
    const isSame = isSameFile || loaded.contentDigest === digests.contentDigest;
    if (isSame) return { answer: { slug, id: loaded.id, draft, changed: 0 }, replay: false };
    if (!isPrepared(plan, draft)) {
      return { answer: { conflict: alreadyLoaded(draft, loaded.filename) }, replay: false };
    }
  }
  if (plan?.closed) throw new ClosedPlan(draft.year);
  const id = fileId({ municipality: slug, year: draft.year }, digests.sha256.slice(0, 12));
  const keys = { slug, id, ...digests };
  if (loaded) return await savedInPlace(queries, read, keys, loaded);
  const members = await knownMembers(queries, { municipality: slug, year: draft.year });
  const placed = placedDraft(draft, members, read.answers ?? NO_ANSWERS);
  if (placed.questions.length > 0) throw new MembersAsked(placed.questions);
  const changed = await insertAct(queries, { ...read, draft: placed.draft }, keys);
  return { answer: { slug, id, draft: placed.draft, changed }, replay: true };
}

/** Whether the original plan that is loaded is the one that was prepared when the plan was started. */
function isPrepared(plan: Plan | null, { act }: PlanDraft): boolean {
  return plan !== null && plan.startedFrom !== null && act.ordinal === 0;
}

/** The plan's own document takes the place of the prepared one. */
async function savedInPlace(
  queries: Queries,
  read: ReadDocument,
  keys: ActKeys,
  prepared: { readonly id: string; readonly filename: string },
): Promise<PlanChange<SavedAct | { readonly conflict: ImportIssue }>> {
  const replaced = await replaceStarted(queries, read, keys, prepared.id);
  if ('conflict' in replaced) {
    return { answer: { conflict: alreadyLoaded(read.draft, prepared.filename, replaced.conflict) }, replay: false };
  }
  await queries
    .updateTable('Plan')
    .set({ startedFrom: null })
    .where(ofPlan({ municipality: keys.slug, year: read.draft.year }))
    .execute();
  return { answer: { slug: keys.slug, id: keys.id, draft: read.draft, changed: replaced.changed }, replay: true };
}

function loadedDocument(queries: Queries, municipality: string, draft: PlanDraft) {
  return queries
    .selectFrom('Act')
    .innerJoin('SourceDocument', (join) =>
      join
        .onRef('SourceDocument.municipality', '=', 'Act.municipality')
        .onRef('SourceDocument.id', '=', 'Act.document'),
    )
    .where(ofPlan({ municipality, year: draft.year }, 'Act'))
    .where('Act.ordinal', '=', draft.act.ordinal)
    .select(['SourceDocument.id', 'SourceDocument.filename', 'SourceDocument.sha256', 'SourceDocument.contentDigest'])
    .executeTakeFirst();
}

async function acceptance(
  queries: Queries,
  { counts, issues, questions, document }: ReadDocument,
  saved: SavedAct,
): Promise<ImportReport> {
  const { draft } = saved;
  const discrepancies = await queries
    .selectFrom('Discrepancy')
    .where(ofPlan({ municipality: saved.slug, year: draft.year }))
    .where('act', '=', draft.act.ordinal)
    .orderBy('line')
    .orderBy('key')
    .select(['code', 'message', 'objective', 'indicator', 'line'])
    .execute();
  return {
    document: { id: saved.id, filename: document.filename, sha256: sha256(document.bytes) },
    plan: {
      municipality: draft.municipality,
      slug: saved.slug,
      year: draft.year,
      period: draft.period,
      act: draft.act.ordinal,
    },
    counts,
    issues,
    draft: reportedDraft(draft),
    questions: reportedQuestions(questions),
    ...draftDecisions(draft),
    discrepancies,
    changed: saved.changed,
    saved: true,
  };
}

/** The report of a document that is refused, or about which a blocking question is open: then it says what would be
 *  stored if the likely answers are right. */
function unsaved(
  document: ActDocument,
  { provisional, issues, questions }: Extract<DraftResult, { readonly draft: null }>,
): AskedReport {
  const report = refusal(document, issues);
  if (provisional === null) return { ...report, questions: reportedQuestions(questions) };
  const open = new Set(questions.filter(({ blocking }) => blocking).map(({ code }) => code));
  const { municipality, year, period, act } = provisional;
  return {
    ...report,
    plan: {
      municipality: open.has('WHICH_BODY') ? null : municipality,
      slug: open.has('WHICH_BODY') ? null : municipalitySlug(municipality),
      year: open.has('WHICH_YEAR') ? null : year,
      period,
      act: open.has('WHICH_ACT') ? null : act.ordinal,
    },
    draft: reportedDraft(provisional),
    questions: reportedQuestions(questions),
    ...draftDecisions(provisional),
  };
}

function askedMembers(read: ReadDocument, { questions }: MembersAsked): AskedReport {
  const { draft, issues, document } = read;
  return unsaved(document, { draft: null, provisional: draft, issues, questions: [...read.questions, ...questions] });
}

/** A file of actual values is none of a plan, whoever takes it for one. */
function valuesIssue(): ImportIssue {
  const message =
    'Il file non è un piano: contiene valori a consuntivo o di monitoraggio, e nessun obiettivo. Si carica con «traguardo readings FILE», oppure nella pagina di importazione scegliendo i consuntivi.';
  return importError('NO_TABLE', message);
}

/** The report of a document that is not loaded. */
export function refusal(
  document: Pick<ActDocument, 'filename' | 'bytes'>,
  issues: readonly ImportIssue[],
): ImportReport {
  return {
    document: { id: null, filename: document.filename, sha256: sha256(document.bytes) },
    plan: null,
    counts: null,
    issues,
    draft: null,
    questions: [],
    revisions: [],
    outcomes: [],
    discrepancies: [],
    changed: 0,
    saved: false,
  };
}

function alreadyLoaded(draft: PlanDraft, filename: string, because?: string): ImportIssue {
  const act =
    draft.act.ordinal === 0 ? 'Il piano originario' : `Il provvedimento di variazione n. ${draft.act.ordinal}`;
  return {
    code: 'ACT_ALREADY_LOADED',
    severity: 'ERROR',
    message:
      `${act} del ${draft.year} è già stato caricato da «${filename}», con un contenuto diverso. ` +
      (because === undefined
        ? 'Un provvedimento caricato non viene sostituito: verificare di aver scelto il documento giusto.'
        : `Il documento preparato all’avvio del piano non si può sostituire: ${because}. Togliere prima ciò che ne dipende.`),
    line: null,
    column: null,
    found: null,
  };
}
