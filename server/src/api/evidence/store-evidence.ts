import { randomBytes } from 'node:crypto';
import { type Actor, reporterName } from '../../account/actor.js';
import { type AuditedChange, auditedPlanChange } from '../../account/audit/audited-plan-change.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { fileId, planOfFile } from '../../plan/file-id.js';
import type { EvidenceHead } from '../../reading/stored/load-evidence.js';
import { indicatorsInForce, readingsOfIndicator } from '../../reading/stored/load-indicators.js';
import { phaseEvidenceById } from '../../reading/stored/phase-evidence.js';
import {
  evidenceById,
  evidenceOfValue,
  moveEvidence,
  type ProvenValue,
  recordEvidence,
  recordRemoval,
} from '../../reading/stored/record-evidence.js';
import { indicatorSectors } from '../access/operation-scopes.js';
import { NODE_IDS, type ReadingKey } from '../graphql/node-id.js';
import type { RequestContext } from '../loading/request-context.js';
import { noSuchReading, type ReadingView, readingViews } from '../reporting/reading-views.js';
import { checkReportingDate } from '../reporting/reporting-date.js';
import { refuseSubmitted } from '../reporting/submitted-sheets.js';
import { type AcceptedFile, acceptedFile, refuseBeyondQuota, refuseTooMany, type SentFile } from './accepted-file.js';
import { removePhaseEvidence } from './store-phase-evidence.js';

/** Keeps a file that proves a value; the same content again is the file that is there. Answers its ID. */
export async function receivedEvidence(
  { database, documents, actor, service }: RequestContext,
  place: ProvenValue,
  sent: SentFile,
): Promise<string> {
  const file = await acceptedFile(documents, sent);
  return await database.write((queries) =>
    auditedPlanChange(queries, actor, place, () => storedFile(queries, actor, place, file, service.evidenceQuota)),
  );
}

async function storedFile(
  queries: Queries,
  actor: Actor,
  place: ProvenValue,
  { filename, mediaType, bytes, sha256 }: AcceptedFile,
  quota: number,
): Promise<AuditedChange<string>> {
  const { municipality, year, indicator, asOf, final } = place;
  checkReportingDate(year, asOf, final);
  await checkIndicator(queries, place);
  const author = reporterName(actor, municipality, await refuseSent(queries, actor, place));
  const kept = await evidenceOfValue(queries, place);
  const same = kept.find((file) => file.sha256 === sha256 && file.filename === filename);
  if (same) return { audit: null, answer: same.id };
  refuseTooMany(kept);
  await refuseBeyondQuota(queries, municipality, bytes.length, quota);
  const id = fileId(place, randomBytes(16).toString('hex'));
  await recordEvidence(queries, {
    municipality,
    id,
    year,
    indicator,
    asOf,
    final,
    filename,
    mediaType,
    size: bytes.length,
    sha256,
    bytes,
    uploadedAt: new Date().toISOString(),
    uploadedBy: author ?? actor.origin,
    removedAt: null,
  });
  const after = { indicator, asOf, final, filename, mediaType, size: bytes.length, sha256 };
  return { audit: { action: 'uploadEvidence', subject: id, after, author }, keepsResults: true, answer: id };
}

/** Lets a file prove a reading of its indicator. */
export async function attachEvidence(
  queries: Queries,
  actor: Actor,
  reading: string,
  id: string,
): Promise<ReadingView> {
  const place = NODE_IDS.Reading.key(reading) ?? noSuchReading(reading);
  return await auditedPlanChange(queries, actor, place, () => attachment(queries, actor, reading, place, id));
}

async function attachment(
  queries: Queries,
  actor: Actor,
  reading: string,
  place: ReadingKey,
  id: string,
): Promise<AuditedChange<ReadingView>> {
  const file = await knownEvidence(queries, id);
  if (file.municipality !== place.municipality || file.year !== place.year || file.indicator !== place.indicator) {
    throw new DomainError(
      'INVALID_INPUT',
      'Il file è stato caricato per un altro indicatore: caricarlo di nuovo per questo.',
    );
  }
  const readings = readingViews(await readingsOfIndicator(queries, place, place.indicator));
  const view = readings.find((one) => NODE_IDS.Reading.id(one) === reading) ?? noSuchReading(reading);
  if (file.asOf === place.asOf && file.final === place.final) return { audit: null, answer: view };
  await refuseSent(queries, actor, file);
  const author = reporterName(actor, place.municipality, await refuseSent(queries, actor, place));
  refuseTooMany(await evidenceOfValue(queries, place));
  await moveEvidence(queries, file, place);
  const before = { asOf: file.asOf, final: file.final };
  const after = { asOf: place.asOf, final: place.final };
  return { audit: { action: 'attachEvidence', subject: id, before, after, author }, keepsResults: true, answer: view };
}

/** Takes a file away: it is shown no more, and kept. */
export async function removeEvidence(queries: Queries, actor: Actor, id: string): Promise<void> {
  const plan = planOfFile(id) ?? noSuchFile();
  await auditedPlanChange(queries, actor, plan, async () => {
    const ofPhase = await phaseEvidenceById(queries, plan.municipality, id);
    if (ofPhase !== null) return await removePhaseEvidence(queries, actor, ofPhase);
    const file = await knownEvidence(queries, id);
    const author = reporterName(actor, file.municipality, await refuseSent(queries, actor, file));
    await recordRemoval(queries, file, new Date().toISOString());
    const { indicator, asOf, final, filename, sha256 } = file;
    const before = { indicator, asOf, final, filename, sha256 };
    return { audit: { action: 'removeEvidence', subject: id, before, author }, keepsResults: true, answer: null };
  });
}

async function knownEvidence(queries: Queries, id: string): Promise<EvidenceHead> {
  const plan = planOfFile(id);
  return (plan && (await evidenceById(queries, plan.municipality, id))) ?? noSuchFile();
}

function noSuchFile(): never {
  throw new DomainError('NOT_FOUND', 'Il file non c’è, o è stato tolto: ricaricare la pagina.');
}

async function checkIndicator(queries: Queries, place: ProvenValue): Promise<void> {
  const indicators = await indicatorsInForce(queries, place);
  if (indicators.some(({ code }) => code === place.indicator)) return;
  throw new DomainError(
    'INVALID_INPUT',
    `Il piano ${place.year} non ha un indicatore ${place.indicator} dopo l’ultimo provvedimento: verificare il codice.`,
  );
}

/** The sectors of the indicator, which have not sent their values. */
async function refuseSent(queries: Queries, actor: Actor, place: ProvenValue): Promise<readonly string[]> {
  const sectors = await indicatorSectors(queries, place, [place.indicator]);
  const { asOf, final } = place;
  await refuseSubmitted(
    queries,
    actor,
    place,
    sectors.map((sector) => ({ sector, asOf, final })),
  );
  return sectors;
}
