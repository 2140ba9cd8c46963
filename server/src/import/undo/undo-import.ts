import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { coatOfArms } from '../../plan/report/stored/coats-of-arms.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { changePlanByDocument, type PlanChange } from '../../scoring/stored/change-plan.js';
import { DERIVED_TABLES } from '../../scoring/stored/derived-rows.js';
import { savePlanNames } from '../act/save-act.js';
import { type DocumentKey, deleteDocument, deleteReadings } from './document-rows.js';
import { undoBlocks } from './load-undo-blocks.js';
import { replacedAct, undoReplacement } from './undo-replacement.js';

/** What was deleted with a document. */
export interface UndoneImport {
  readonly municipality: string;
  readonly year: number;
  readonly kind: 'ACT' | 'READINGS';
  readonly filename: string;
  readonly sha256: string;
  /** Rows: those that the import counted as changed. */
  readonly removed: number;
  /** The name of the document that counts again, where it had taken the place of another; null = of none. */
  readonly restored: string | null;
}

/**
 * Undoes an import in the caller's transaction: deletes exactly the rows that it added, and updates the scores. Where it
 * took the place of another document, that one counts again.
 * Throws NOT_FOUND, and CONFLICT where something depends on it.
 */
export async function undoImport(queries: Queries, municipality: string, document: string): Promise<UndoneImport> {
  const found = await loadedDocument(queries, municipality, document);
  const key = { municipality, year: found.year, document };
  let restored: string | null = null;
  const removed = await changePlanByDocument(queries, key, async () => {
    // Whoever held the lock of the plan before may have undone the same import.
    await loadedDocument(queries, municipality, document);
    const block = (await undoBlocks(queries, municipality)).get(document);
    if (block !== undefined) throw new DomainError('CONFLICT', block);
    if (found.kind === 'READINGS') return await undoReadings(queries, key);
    const replaced = await replacedAct(queries, key);
    if (replaced === undefined) return await undoAct(queries, key);
    restored = replaced.filename;
    return await undoReplacement(queries, key, replaced);
  });
  return { municipality, ...found, removed, restored };
}

async function loadedDocument(queries: Queries, municipality: string, document: string) {
  const found = await queries
    .selectFrom('SourceDocument')
    .where('municipality', '=', municipality)
    .where('id', '=', document)
    .select(['year', 'kind', 'filename', 'sha256'])
    .executeTakeFirst();
  if (found) return found;
  throw new DomainError(
    'NOT_FOUND',
    'Questo documento non è caricato: forse è già stato annullato. Ricaricare la pagina.',
  );
}

async function undoReadings(queries: Queries, key: DocumentKey): Promise<PlanChange<number>> {
  const answer = await deleteReadings(queries, key);
  await deleteDocument(queries, key);
  return { answer, replay: true };
}

/** Each table before those it refers to. */
const OF_ACT = ['PlanQuestion', 'DeclaredValue', 'StatedValue', 'RevisionReview', 'Revision', 'Variation'] as const;

async function undoAct(queries: Queries, key: DocumentKey): Promise<PlanChange<number>> {
  const readings = await deleteReadings(queries, key);
  const removed = readings + (await deleteAct(queries, key));
  const { answer, replay } = await afterAct(queries, key);
  return { answer: removed + answer, replay };
}

/** Deletes the rows of an act and its document, and returns how many an import counts of them. The plan stays. */
export async function deleteAct(queries: Queries, key: DocumentKey): Promise<number> {
  const { municipality, year, document } = key;
  const { ordinal } = await queries
    .selectFrom('Act')
    .where('municipality', '=', municipality)
    .where('document', '=', document)
    .select('ordinal')
    .executeTakeFirstOrThrow();
  const ofAct = (table: (typeof OF_ACT)[number] | 'WeightChange' | 'Discrepancy') =>
    queries.deleteFrom(table).where(ofPlan({ municipality, year })).where('act', '=', ordinal);
  // Derived rows refer to the act too; the replay adds them again.
  await ofAct('WeightChange').execute();
  let removed = Number((await ofAct('Discrepancy').where('origin', '=', 'DOCUMENT').executeTakeFirst()).numDeletedRows);
  await ofAct('Discrepancy').execute();
  for (const table of OF_ACT) removed += Number((await ofAct(table).executeTakeFirst()).numDeletedRows);
  await queries.deleteFrom('Act').where(ofPlan({ municipality, year })).where('ordinal', '=', ordinal).execute();
  return removed + 1 + (await deleteDocument(queries, key));
}

/** The plan is deleted with its last act, and the municipality with its last plan where a document added it and no
 *  person has a role in it. */
async function afterAct(queries: Queries, { municipality, year }: DocumentKey): Promise<PlanChange<number>> {
  await lockMunicipality(queries, municipality);
  const acts = await queries
    .selectFrom('Act')
    .where('municipality', '=', municipality)
    .select('year')
    .distinct()
    .execute();
  if (acts.some((act) => act.year === year)) {
    await savePlanNames(queries, { municipality, year });
    return { answer: 0, replay: true };
  }
  for (const table of DERIVED_TABLES) {
    await queries.deleteFrom(table).where(ofPlan({ municipality, year })).execute();
  }
  await queries.deleteFrom('Plan').where(ofPlan({ municipality, year })).execute();
  if (acts.length === 0) return { answer: 1 + (await deleteUnusedMunicipality(queries, municipality)), replay: false };
  await savePlanNames(queries, { municipality, year });
  return { answer: 1, replay: false };
}

/** Until the transaction ends: of the imports of two years that are undone at once, one must see that it is the last. */
async function lockMunicipality(queries: Queries, municipality: string): Promise<void> {
  await queries
    .updateTable('Municipality')
    .set(({ ref }) => ({ slug: ref('slug') }))
    .where('slug', '=', municipality)
    .execute();
}

async function deleteUnusedMunicipality(queries: Queries, municipality: string): Promise<number> {
  const row = queries.selectFrom('Municipality').where('slug', '=', municipality);
  const { givenName } = await row.select('givenName').executeTakeFirstOrThrow();
  if (givenName === null) {
    // Roles in a municipality that is deleted could not be revoked.
    if ((await isStaffed(queries, municipality)) || (await coatOfArms(queries, municipality)) !== null) return 0;
    await queries.deleteFrom('Municipality').where('slug', '=', municipality).execute();
    return 1;
  }
  await queries
    .updateTable('Municipality')
    .set({ name: givenName, givenName: null })
    .where('slug', '=', municipality)
    .execute();
  return 0;
}

async function isStaffed(queries: Queries, municipality: string): Promise<boolean> {
  const role = queries.selectFrom('RoleGrantRow').where('municipality', '=', municipality).select('person');
  const sector = queries.selectFrom('SectorGrant').where('municipality', '=', municipality).select('person');
  return (await role.union(sector).limit(1).execute()).length > 0;
}
