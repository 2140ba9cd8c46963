import { addIssues } from '../../database/insert-document.js';
import type { Database, Queries } from '../../database/open-database.js';
import { fileId } from '../../plan/file-id.js';
import { municipalitySlug } from '../../plan/natural-key.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { Plan } from '../../plan/stored/plan.entity.js';
import { ClosedPlan, changePlanByDocument, type PlanChange } from '../../scoring/stored/change-plan.js';
import { NO_ACTUALS, type SavedActuals, saveActuals } from '../actuals/save-actuals.js';
import { planDraft } from '../draft/document-draft.js';
import { type ImportIssue, importError } from '../draft/import-issue.js';
import type { DraftResult, PlanDraft } from '../draft/plan-draft.js';
import { readBlocks } from '../format/read-blocks.js';
import { knownMembers } from '../members/load-known-members.js';
import { placedDraft } from '../members/placed-draft.js';
import { documentKind } from '../preview/document-kind.js';
import {
  type Answers,
  blockingQuestions,
  type ImportQuestion,
  NO_ANSWERS,
  openQuestions,
} from '../question/import-question.js';
import { contentDigest, sha256 } from '../text/content-digest.js';
import { keepTemplate, mayUseTemplate, templateAnswers } from './answer-templates.js';
import { type AskedReport, draftDecisions, type ImportReport } from './import-report.js';
import { type ActDocument, COMMAND_LINE, type LoadOptions, type ReadDocument } from './read-document.js';
import { checkMembers, replaceAct } from './replace-act.js';
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
  { dryRun = false, answers = NO_ANSWERS, template = null, onSaved }: LoadOptions<ImportReport> = {},
): Promise<AskedReport> {
  const result = await templatedDraft(database.queries, document.bytes, answers, template);
  const { objectives = [] } = result.draft ?? result.provisional ?? {};
  if (objectives.length === 0 && documentKind(await readBlocks(document.bytes)) === 'READINGS') {
    return refusal(document, [valuesIssue()]);
  }
  if (result.draft === null) return unsaved(document, result);
  const read = { ...result, document, answers };
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

/** Reads a document with the answers given now, and what else is known of documents of its form. */
async function templatedDraft(queries: Queries, bytes: Uint8Array, answers: Answers, name: string | null) {
  const read = await planDraft(bytes, { answers });
  if (!mayUseTemplate(read.questions)) return read;
  const isNamed = !openQuestions(read.questions).some(({ code }) => code === 'WHICH_BODY');
  const draft = read.draft ?? read.provisional;
  const municipality = isNamed && draft !== null ? municipalitySlug(draft.municipality) : null;
  const known = await templateAnswers(queries, { municipality, form: read.form, name });
  return known === null ? read : await planDraft(bytes, { answers: new Map([...known, ...answers]) });
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
  return (await saveWithActuals(queries, read)).report;
}

export interface SavedDocument {
  readonly report: ImportReport;
  readonly actuals: SavedActuals;
}

/** The same, with what became of the actual values that the document prints. */
export async function saveWithActuals(queries: Queries, read: ReadDocument): Promise<SavedDocument> {
  const { draft, document } = read;
  const slug = municipalitySlug(draft.municipality);
  const saved = await changePlanByDocument(queries, { municipality: slug, year: draft.year }, (plan) =>
    savedAct(queries, read, slug, plan),
  );
  if ('conflict' in saved) return { report: refusal(document, [saved.conflict]), actuals: NO_ACTUALS };
  if (saved.changed > 0) {
    const { filename, importedBy } = document;
    await keepTemplate(queries, { ...read, municipality: slug, filename, by: importedBy ?? COMMAND_LINE });
  }
  const actuals = await saveActuals(queries, read, saved);
  if (saved.isReplacement) await checkMembers(queries, { municipality: slug, year: draft.year });
  const noted = saved.changed > 0 ? actuals.issues : [];
  await addIssues(queries, { municipality: slug, document: saved.id }, noted);
  const changed = saved.changed + noted.length + actuals.changed;
  return { report: await acceptance(queries, read, { ...saved, changed }, actuals), actuals };
}

interface SavedAct {
  readonly slug: string;
  /** Of the document. */
  readonly id: string;
  /** What the document says, with the codes of its plan. */
  readonly draft: PlanDraft;
  readonly changed: number;
  /** Whether it took the place of a loaded document. */
  readonly isReplacement?: boolean;
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
    if (isSame && read.reopened !== true) return { answer: { slug, id: loaded.id, draft, changed: 0 }, replay: false };
    if (!isPrepared(plan, draft) && read.replacing === undefined) {
      return { answer: { conflict: alreadyLoaded(draft, loaded.filename) }, replay: false };
    }
  }
  if (plan?.closed) throw new ClosedPlan(draft.year);
  const id = await documentId(queries, { municipality: slug, year: draft.year }, digests, loaded?.id ?? null);
  const keys = { slug, id, ...digests };
  if (loaded && isPrepared(plan, draft)) return await savedInPlace(queries, read, keys, loaded);
  const placed = await placedRead(queries, read, { municipality: slug, year: draft.year });
  if (loaded) return await savedInstead(queries, placed, keys, loaded);
  const changed = await insertAct(queries, placed, keys);
  return { answer: { slug, id, draft: placed.draft, changed }, replay: true };
}

/** The document with the codes of its plan. Throws `MembersAsked` where a person has to say which member is meant. */
async function placedRead(queries: Queries, read: ReadDocument, plan: PlanKey): Promise<ReadDocument> {
  const known = await knownMembers(queries, plan, read.reopened === true ? read.draft.act.ordinal : null);
  const placed = placedDraft(read.draft, known, read.answers ?? NO_ANSWERS);
  if (placed.questions.length > 0) throw new MembersAsked(placed.questions);
  return { ...read, draft: placed.draft, questions: placed.renamed(read.questions) };
}

/** A corrected document takes the place of the loaded one of the same act. */
async function savedInstead(
  queries: Queries,
  read: ReadDocument,
  keys: ActKeys,
  loaded: { readonly id: string; readonly filename: string },
): Promise<PlanChange<SavedAct | { readonly conflict: ImportIssue }>> {
  const replaced = await replaceAct(queries, read, keys, loaded.id);
  if ('conflict' in replaced) {
    return { answer: { conflict: notReplaceable(loaded.filename, replaced.conflict) }, replay: false };
  }
  const answer = { slug: keys.slug, id: keys.id, draft: read.draft, changed: replaced.changed, isReplacement: true };
  return { answer, replay: true };
}

/** The ID of a document: by its bytes; where they are kept already, as another content or as one that was replaced, by
 *  that as well. */
async function documentId(
  queries: Queries,
  plan: PlanKey,
  digests: { readonly sha256: string; readonly contentDigest: string },
  loaded: string | null,
): Promise<string> {
  const mark = digests.sha256.slice(0, 12);
  const inPlaceOf = sha256(new TextEncoder().encode(`${digests.contentDigest} ${loaded}`)).slice(0, 8);
  const ids = [mark, `${mark}${digests.contentDigest.slice(0, 8)}`, `${mark}${inPlaceOf}`].map((end) =>
    fileId(plan, end),
  );
  const kept = await queries
    .selectFrom('SourceDocument')
    .where('municipality', '=', plan.municipality)
    .where('id', 'in', ids)
    .select('id')
    .execute();
  const taken = new Set(kept.map(({ id }) => id));
  return ids.find((id) => !taken.has(id)) ?? fileId(plan, `${mark}${inPlaceOf}`);
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
  actuals: SavedActuals,
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
    issues: [...issues, ...actuals.issues],
    draft: reportedDraft(draft),
    questions: reportedQuestions([...questions, ...actuals.questions]),
    ...draftDecisions(draft),
    discrepancies,
    readings: actuals.readings,
    held: actuals.held,
    changed: saved.changed,
    saved: true,
  };
}

/** The report of a document that is refused, or about which a blocking question is open: then it says what would be
 *  stored if the likely answers are right. */
export function unsaved(
  document: Pick<ActDocument, 'filename' | 'bytes'>,
  { provisional, issues, questions }: Extract<DraftResult, { readonly draft: null }>,
): AskedReport {
  const report = refusal(document, issues);
  if (provisional === null) return { ...report, questions: reportedQuestions(questions) };
  const open = new Set(blockingQuestions(questions).map(({ code }) => code));
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

/** The report of a document about whose members something is asked. */
export function askedMembers(read: ReadDocument, { questions }: MembersAsked): AskedReport {
  const { draft: provisional, counts, issues, document } = read;
  const asked = [...read.questions, ...questions];
  return unsaved(document, { draft: null, provisional, counts, issues, questions: asked });
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
    readings: [],
    held: 0,
    changed: 0,
    saved: false,
  };
}

function notReplaceable(filename: string, because: string): ImportIssue {
  const message = `Il documento «${filename}» non si può sostituire: ${because}.`;
  return importError('ACT_ALREADY_LOADED', message);
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
        ? 'Se è una correzione di quello, si può sostituire dal passo «Conferma» dell’importazione: il documento di prima resta conservato. Altrimenti verificare di aver scelto il documento giusto.'
        : `Il documento preparato all’avvio del piano non si può sostituire: ${because}. Togliere prima ciò che ne dipende.`),
    line: null,
    column: null,
    found: null,
  };
}
