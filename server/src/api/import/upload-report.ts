import type { AskedReport } from '../../import/act/import-report.js';
import type { ReadDocument } from '../../import/act/read-document.js';
import { askedMembers, MembersAsked, refusal, saveDraft, unsaved } from '../../import/act/save-document.js';
import { currentSeenReadings, demonstrationWarning } from '../../import/pending/load-pending-readings.js';
import type { ReadAct, ReadReadings } from '../../import/preview/document-reading.js';
import { NO_EDITS } from '../../import/preview/import-edits.js';
import { blockingQuestions, NO_ANSWERS } from '../../import/question/import-question.js';
import { chosenPlan } from '../../import/readings/chosen-plan.js';
import type { ReadingsReport } from '../../import/readings/readings-report.js';
import { saveReadings } from '../../import/readings/save-readings.js';
import { DomainError } from '../../plan/domain-error.js';
import { municipalitySlug } from '../../plan/natural-key.js';
import type { RequestContext } from '../loading/request-context.js';
import { readDocument, readReadingsFile } from './pending/read-pending.js';
import { type Upload, uploadMunicipality } from './upload.js';

export interface UploadReport {
  /** Slug of the municipality that the document is of. */
  readonly municipality: string;
  /** The plan's year for actual values; null for an act, which says so itself. */
  readonly year: number | null;
  /** The stored readings that the values would replace, as `confirmImport` has to find them; null for an act. */
  readonly seen: string | null;
  /** As `import --json` and `readings --json` print it, with nothing saved. */
  readonly report: AskedReport | ReadingsReport;
}

/** What loading an uploaded document would do; `check` throws where the person may not load for its municipality. */
export async function uploadReport(
  context: RequestContext,
  upload: Upload,
  reading: ReadAct | ReadReadings,
  check: (municipality: string) => void,
): Promise<UploadReport> {
  return reading.kind === 'ACT'
    ? await actReport(context, upload, reading, check)
    : await readingsReport(context, upload, reading, check);
}

async function actReport(
  context: RequestContext,
  upload: Upload,
  reading: ReadAct,
  check: (municipality: string) => void,
): Promise<UploadReport> {
  if (blockingQuestions(reading.questions).length > 0) return askedReport(context, upload, reading, check);
  const { act, year, period, ...draft } = reading.draft;
  const municipality = municipalitySlug(draft.municipality);
  check(municipality);
  // Whether or not it can be loaded, it says what it is of.
  const plan = { municipality: draft.municipality, slug: municipality, year, period, act: act.ordinal };
  const read = readDocument({ ...upload, edits: NO_EDITS }, reading, null);
  const report = await reportDespiteConflict<AskedReport>(
    () => membersReport(read, () => context.database.rehearse((queries) => saveDraft(queries, read))),
    () => refusal(upload, reading.issues),
  );
  return { municipality, year: null, seen: null, report: { ...report, plan, saved: false } };
}

/** Whether its members are members of the plan may be asked only where the plan is known. */
async function membersReport(read: ReadDocument, rehearsal: () => Promise<AskedReport>): Promise<AskedReport> {
  try {
    return await rehearsal();
  } catch (error) {
    if (error instanceof MembersAsked) return askedMembers(read, error);
    throw error;
  }
}

/** A document about which a blocking question is open belongs to the municipality it names, else to that of the person
 *  who uploads it. */
function askedReport(
  { actor }: RequestContext,
  upload: Upload,
  { draft, counts, issues, questions }: ReadAct,
  check: (municipality: string) => void,
): UploadReport {
  const isNamed = !blockingQuestions(questions).some(({ code }) => code === 'WHICH_BODY');
  const municipality = isNamed ? municipalitySlug(draft.municipality) : ownMunicipality(actor, upload, 'il documento');
  check(municipality);
  const report = unsaved(upload, { draft: null, provisional: draft, counts, issues, questions });
  return { municipality, year: null, seen: null, report };
}

/** The municipality that a person uploads for. INVALID_INPUT where nothing says which one. */
function ownMunicipality(actor: RequestContext['actor'], upload: Upload, what: string): string {
  const municipality = uploadMunicipality(actor, upload);
  if (municipality !== null) return municipality;
  throw new DomainError('INVALID_INPUT', `Indicare di quale ente è ${what}, nel campo «municipality» prima del file.`);
}

async function readingsReport(
  { database, queries, actor }: RequestContext,
  upload: Upload,
  reading: ReadReadings,
  check: (municipality: string) => void,
): Promise<UploadReport> {
  const municipality = ownMunicipality(actor, upload, 'il file di valori');
  check(municipality);
  const { year } = await chosenPlan(queries, { municipality, year: upload.year ?? undefined });
  const seen = await currentSeenReadings(queries, { municipality, year }, reading.content, NO_ANSWERS);
  const report = await reportDespiteConflict<ReadingsReport>(
    () =>
      database.rehearse((inside) =>
        saveReadings(inside, readReadingsFile({ ...upload, edits: NO_EDITS }, reading, null, 'HELD'), {
          municipality,
          year,
        }),
      ),
    () => ({
      ...refusal(upload, reading.issues),
      plan: { municipality, year },
      counts: null,
      questions: [],
      readings: [],
      held: 0,
    }),
  );
  const issues = [...report.issues, ...(await demonstrationWarning(queries, { municipality, year }))];
  return { municipality, year, seen, report: { ...report, issues, saved: false } };
}

/** A closed plan keeps a document from being loaded, not from being looked at. */
async function reportDespiteConflict<R>(rehearsal: () => Promise<R>, otherwise: () => R): Promise<R> {
  try {
    return await rehearsal();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'CONFLICT') return otherwise();
    throw error;
  }
}
