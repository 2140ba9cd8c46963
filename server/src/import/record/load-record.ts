import type { Database, Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { PlanRecord } from '../../plan/record/plan-record.js';
import { loadPlanRecord } from '../../plan/record/stored/load-plan-record.js';
import { changePlanByDocument, type PlanChange } from '../../scoring/stored/change-plan.js';
import type { ImportReport } from '../act/import-report.js';
import type { ActDocument, LoadOptions } from '../act/read-document.js';
import { refusal } from '../act/save-document.js';
import { type ImportIssue, importError } from '../draft/import-issue.js';
import { missingRows } from './record-differences.js';
import { planRecordFile, type RecordReading } from './record-file.js';
import { misplacedRows } from './record-keys.js';
import { originalDocuments } from './record-originals.js';
import { reportedRecord } from './record-report.js';
import { insertRecord } from './save-record.js';

/** Thrown to undo a restored plan that is not what its file says. */
class AlteredRecord extends Error {
  constructor(readonly places: readonly string[]) {
    super('The record of the plan does not give the states that it holds.');
  }
}

/**
 * Loads a whole plan with its history from the file of an export; null where the file is something else. A plan that is
 * stored with the same content stays as it is; one that is not stored comes back as it was; any other is refused.
 */
export async function loadRecord(
  database: Database,
  document: ActDocument,
  options: LoadOptions<ImportReport> = {},
): Promise<ImportReport | null> {
  const read = await planRecordFile(document.bytes);
  return read === null ? null : await storeRecord(database, document, read, options);
}

/** As `loadRecord`, of a file that has been read. */
export async function storeRecord(
  database: Database,
  document: ActDocument,
  read: RecordReading,
  { dryRun = false, onSaved }: LoadOptions<ImportReport> = {},
): Promise<ImportReport> {
  if ('refused' in read) return refusal(document, [read.refused]);
  const save = async (queries: Queries) => {
    const report = await savedRecord(queries, read.record, document);
    if (report.changed > 0) await onSaved?.(queries, report);
    return report;
  };
  try {
    if (!dryRun) return await database.write(save);
    return { ...(await database.rehearse(save)), saved: false };
  } catch (error) {
    if (error instanceof AlteredRecord) return refusal(document, [altered(error.places)]);
    throw error;
  }
}

async function savedRecord(queries: Queries, record: PlanRecord, document: ActDocument): Promise<ImportReport> {
  const [plan] = record.plan;
  if (plan === undefined) return refusal(document, [altered([])]);
  const key = { municipality: plan.municipality, year: plan.year };
  const saved = await changePlanByDocument(queries, key, () => restored(queries, key, record));
  if ('refused' in saved) return refusal(document, [saved.refused]);
  return {
    ...refusal(document, []),
    plan: {
      ...{ municipality: plan.name, slug: plan.municipality, year: plan.year, period: plan.period },
      act: Math.max(...record.acts.map(({ ordinal }) => ordinal)),
    },
    ...reportedRecord(record),
    changed: saved.changed,
    saved: true,
  };
}

type Saved = { readonly changed: number } | { readonly refused: ImportIssue };

async function restored(queries: Queries, key: PlanKey, record: PlanRecord): Promise<PlanChange<Saved>> {
  const stored = await loadPlanRecord(queries, key);
  if (stored !== null) {
    const missing = missingRows(record, stored);
    const answer = missing.length === 0 ? { changed: 0 } : { refused: otherPlan(key, missing) };
    return { answer, replay: false };
  }
  const misplaced = misplacedRows(record);
  if (misplaced.length > 0) throw new AlteredRecord(misplaced);
  const originals = originalDocuments(record);
  if (originals === null) throw new AlteredRecord(['«Originali»']);
  const changed = await insertRecord(queries, record, originals);
  const check = async () => {
    const now = await loadPlanRecord(queries, key);
    const places = now === null ? [] : [...missingRows(record, now), ...missingRows(now, record)];
    if (now === null || places.length > 0) throw new AlteredRecord(places);
  };
  return { answer: { changed }, replay: true, check };
}

function altered(places: readonly string[]): ImportIssue {
  const where = places.length === 0 ? '' : ` (${places.join('; ')})`;
  return importError(
    'NOT_READABLE',
    `Il file è un piano scaricato da Traguardo, ma è stato modificato: le sue tabelle non concordano fra loro o con i documenti che contiene${where}. Caricare la copia non modificata; i cambiamenti si fanno con una variazione o una correzione.`,
  );
}

function otherPlan({ year }: PlanKey, places: readonly string[]): ImportIssue {
  return importError(
    'ACT_ALREADY_LOADED',
    `Il piano ${year} è già caricato, con un contenuto diverso da quello del file (nel file: ${places.join('; ')}). Un piano caricato non viene sostituito: per aggiungere un provvedimento caricare il suo documento.`,
  );
}
