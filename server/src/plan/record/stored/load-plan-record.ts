import type { Queries } from '../../../database/open-database.js';
import type { PlanKey } from '../../plan-key.js';
import type { Subject } from '../../statement/statement.js';
import type { SourceDocument } from '../../stored/document/source-document.entity.js';
import { ofPlan } from '../../stored/of-plan.js';
import { type PlanRecord, RECORD_FORMAT, type RecordRow } from '../plan-record.js';
import { groupedStatements } from '../statement-rows.js';

/** The record of a stored plan; null where there is no plan, or no act of it. */
export async function loadPlanRecord(queries: Queries, key: PlanKey): Promise<PlanRecord | null> {
  const plan = await planRow(queries, key);
  const acts = await actRows(queries, key);
  if (plan === null || acts.length === 0) return null;
  const documents = await documentRows(
    queries,
    key,
    acts.map(({ document }) => document),
  );
  return {
    plan: [plan],
    acts,
    ...(await stateRows(queries, key)),
    ...(await statementRows(queries, key)),
    ...(await decisionRows(queries, key)),
    ...(await enteredRows(queries, key)),
    ...documents,
  };
}

async function planRow(queries: Queries, key: PlanKey): Promise<RecordRow<'plan'> | null> {
  const plan = await queries.selectFrom('Plan').where(ofPlan(key)).selectAll().executeTakeFirst();
  const body = await queries
    .selectFrom('Municipality')
    .where('slug', '=', key.municipality)
    .select('name')
    .executeTakeFirst();
  if (plan === undefined || body === undefined) return null;
  const { municipality, year, period, published, publishedUntil, startedFrom, loadedIn } = plan;
  return {
    ...{ format: RECORD_FORMAT, version: 1, municipality, name: body.name },
    ...{ year, period, published, publishedUntil, startedFrom, loadedIn },
  };
}

function actRows(queries: Queries, key: PlanKey): Promise<RecordRow<'acts'>[]> {
  return queries
    .selectFrom('Act')
    .where(ofPlan(key))
    .orderBy('ordinal')
    .select(['ordinal', 'title', 'number', 'adoptedOn', 'period', 'municipalityName', 'document'])
    .execute();
}

/** What follows from the statements: it is written for readers, and checked when it is read again. */
async function stateRows(queries: Queries, key: PlanKey): Promise<Pick<PlanRecord, 'areas' | 'targets'>> {
  const areas = await queries
    .selectFrom('StrategicArea')
    .where(ofPlan(key))
    .orderBy('atAct')
    .orderBy('position')
    .select(['atAct', 'name', 'kind'])
    .execute();
  const targets = await queries
    .selectFrom('Indicator')
    .where(ofPlan(key))
    .orderBy('atAct')
    .orderBy('codeOrder')
    .select(['atAct', 'code', 'title', 'objective', 'kind', 'direction', 'unit', 'target', 'targetDate'])
    .select(['rangeMin', 'rangeMax', 'targetText', 'weight'])
    .execute();
  return { areas, targets };
}

async function statementRows(
  queries: Queries,
  key: PlanKey,
): Promise<Pick<PlanRecord, 'sectors' | 'objectives' | 'indicators' | 'phases'>> {
  const of = async (subject: Subject) =>
    groupedStatements(
      await queries
        .selectFrom('StatedValue')
        .where(ofPlan(key))
        .where('subject', '=', subject)
        .orderBy('act')
        .orderBy('code')
        .orderBy('phase', 'desc')
        .orderBy('number')
        .orderBy('line')
        .orderBy('field')
        .select(['act', 'phase', 'number', 'code', 'field', 'value', 'line', 'revision', 'review', 'text'])
        .execute(),
    );
  return {
    sectors: await of('SECTOR'),
    objectives: await of('OBJECTIVE'),
    indicators: await of('INDICATOR'),
    phases: await of('PHASE'),
  };
}

async function decisionRows(
  queries: Queries,
  key: PlanKey,
): Promise<Pick<PlanRecord, 'variations' | 'revisions' | 'reviews' | 'discrepancies'>> {
  const variations = await queries
    .selectFrom('Variation')
    .where(ofPlan(key))
    .orderBy('act')
    .orderBy('line')
    .select(['act', 'line', 'objective', 'indicator', 'request', 'motivation', 'decision', 'readable', 'outcome'])
    .select('text')
    .execute();
  const revisions = await queries
    .selectFrom('Revision')
    .where(ofPlan(key))
    .orderBy('act')
    .orderBy('line')
    .orderBy('number')
    .select(['act', 'line', 'number', ...CONTENT, 'evidence', 'evidenceStart', 'evidenceEnd', 'status'])
    .select(['reviewedBy', 'reviewedAt', 'review', 'origin', 'certain', 'settlement'])
    .execute();
  const reviews = await queries
    .selectFrom('RevisionReview')
    .where(ofPlan(key))
    .orderBy('act')
    .orderBy('line')
    .orderBy('number')
    .orderBy('review')
    .select(['act', 'line', 'number', 'review', 'status', ...CONTENT, 'note', 'reviewedAt', 'reviewedBy'])
    .execute();
  const discrepancies = await queries
    .selectFrom('Discrepancy')
    .where(ofPlan(key))
    .where('origin', '=', 'DOCUMENT')
    .orderBy('act')
    .orderBy('key')
    .select(['act', 'key', 'code', 'message', 'objective', 'indicator', 'line', 'text'])
    .execute();
  return { variations, revisions, reviews, discrepancies };
}

const CONTENT = ['kind', 'initiative', 'objective', 'indicator', 'valueBefore', 'valueAfter', 'fields'] as const;

/** What people entered beside the documents. */
async function enteredRows(
  queries: Queries,
  key: PlanKey,
): Promise<Pick<PlanRecord, 'details' | 'outcomes' | 'settlements' | 'declarations'>> {
  const details = await queries
    .selectFrom('ActDetail')
    .where(ofPlan(key))
    .orderBy('act')
    .orderBy('number')
    .select(['act', 'number', 'actNumber', 'adoptedOn', 'link', 'reason', 'recordedAt', 'recordedBy'])
    .execute();
  const outcomes = await queries
    .selectFrom('OutcomeCorrection')
    .where(ofPlan(key))
    .orderBy('act')
    .orderBy('line')
    .orderBy('number')
    .select(['act', 'line', 'number', 'outcomeBefore', 'outcome', 'reason', 'recordedAt', 'recordedBy'])
    .execute();
  const settlements = await queries
    .selectFrom('VariationSettlement')
    .where(ofPlan(key))
    .orderBy('act')
    .orderBy('line')
    .orderBy('number')
    .select(['act', 'line', 'number', 'outcome', 'reason', 'decidedOn', 'recordedAt', 'recordedBy'])
    .execute();
  const declarations = await queries
    .selectFrom('DeclaredValue')
    .where(ofPlan(key))
    .orderBy('subject')
    .orderBy('code')
    .orderBy('field')
    .orderBy('act')
    .orderBy('number')
    .select(['subject', 'code', 'field', 'act', 'number', 'value', 'source', 'reason', 'corrected', 'phase', 'words'])
    .select(['recordedAt', 'recordedBy'])
    .execute();
  return { details, outcomes, settlements, declarations };
}

async function documentRows(
  queries: Queries,
  { municipality }: PlanKey,
  ids: readonly string[],
): Promise<Pick<PlanRecord, 'documents' | 'issues' | 'originals'>> {
  const stored = await queries
    .selectFrom('SourceDocument')
    .where('municipality', '=', municipality)
    .where('id', 'in', ids)
    .orderBy('id')
    .selectAll()
    .execute();
  const issues = await queries
    .selectFrom('DocumentIssue')
    .where('municipality', '=', municipality)
    .where('document', 'in', ids)
    .orderBy('document')
    .orderBy('number')
    .select(['document', 'number', 'code', 'severity', 'message', 'line', 'heading', 'found'])
    .execute();
  const documents = stored.map(({ id, filename, sha256, contentDigest, importedAt, importedBy }) => ({
    ...{ id, filename, sha256, contentDigest, importedAt, importedBy },
  }));
  return { documents, issues, originals: stored.flatMap(originalRows) };
}

/** Base64 characters that fit a cell of a spreadsheet; a multiple of four, so that each piece is whole. */
const PIECE = 32_000;

function originalRows({ id, bytes, text, places }: SourceDocument): RecordRow<'originals'>[] {
  return [
    ...pieces(id, 'BYTES', Buffer.from(bytes)),
    ...pieces(id, 'TEXT', Buffer.from(text, 'utf8')),
    ...(places === null ? [] : pieces(id, 'PLACES', Buffer.from(places, 'utf8'))),
  ];
}

function pieces(document: string, content: RecordRow<'originals'>['content'], bytes: Buffer): RecordRow<'originals'>[] {
  const base64 = bytes.toString('base64');
  const count = Math.ceil(base64.length / PIECE);
  return Array.from({ length: count }, (_, part) => ({
    ...{ document, content, part: part + 1 },
    base64: base64.slice(part * PIECE, (part + 1) * PIECE),
  }));
}
