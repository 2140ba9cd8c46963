import { randomBytes } from 'node:crypto';
import { type Actor, reporterName } from '../../account/actor.js';
import { type AuditedChange, auditedPlanChange } from '../../account/audit/audited-plan-change.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { fileId } from '../../plan/file-id.js';
import { italianDay } from '../../plan/italian-day.js';
import { phaseCodeOf } from '../../plan/phase-code.js';
import type { PlanKey } from '../../plan/plan-key.js';
import {
  evidenceOfPhase,
  type PhaseEvidenceHead,
  recordPhaseEvidence,
  recordPhaseEvidenceRemoval,
} from '../../reading/stored/phase-evidence.js';
import type { RequestContext } from '../loading/request-context.js';
import { phaseNames } from '../phases/phase-reports.js';
import { foundPhase, type PhaseInForce, phasesInForce } from '../phases/phases-in-force.js';
import { refuseSubmitted } from '../reporting/submitted-sheets.js';
import { type AcceptedFile, acceptedFile, refuseBeyondQuota, refuseTooMany, type SentFile } from './accepted-file.js';

/** The phase that a file proves the progress of, by its ID or its short name. */
export interface ProvenPhase extends PlanKey {
  readonly phase: string;
}

/** Keeps a file that proves a phase; the same content again is the file that is there. Answers its ID. */
export async function receivedPhaseEvidence(
  { database, documents, actor, service }: RequestContext,
  place: ProvenPhase,
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
  { municipality, year, phase: name }: ProvenPhase,
  { filename, mediaType, bytes, sha256 }: AcceptedFile,
  quota: number,
): Promise<AuditedChange<string>> {
  const plan = { municipality, year };
  const { phase, sector } = await namedInForce(queries, plan, name);
  await refuseHandedOver(queries, actor, plan, sector);
  const author = reporterName(actor, municipality, [sector]);
  const kept = await evidenceOfPhase(queries, plan, { ...phase, names: phaseNames(phase) });
  const same = kept.find((file) => file.sha256 === sha256 && file.filename === filename);
  if (same) return { audit: null, answer: same.id };
  refuseTooMany(kept);
  await refuseBeyondQuota(queries, municipality, bytes.length, quota);
  const id = fileId(plan, randomBytes(16).toString('hex'));
  await recordPhaseEvidence(queries, {
    ...{ municipality, id, year, objective: phase.objective, phase: phase.key, filename, mediaType, sha256, bytes },
    size: bytes.length,
    uploadedAt: new Date().toISOString(),
    uploadedBy: author ?? actor.origin,
    removedAt: null,
  });
  const after = { phase: phaseCodeOf(phase), filename, mediaType, size: bytes.length, sha256 };
  return { audit: { action: 'uploadEvidence', subject: id, after, author }, keepsResults: true, answer: id };
}

async function namedInForce(queries: Queries, plan: PlanKey, name: string): Promise<PhaseInForce> {
  const found = foundPhase(await phasesInForce(queries, plan), plan, name);
  if (found !== null && !found.phase.removed) return found;
  throw new DomainError(
    'INVALID_INPUT',
    `Il piano ${plan.year} non ha questa fase dopo l’ultimo provvedimento: ricaricare la pagina.`,
  );
}

/** Takes a file of a phase away: it is shown no more, and kept. */
export async function removePhaseEvidence(
  queries: Queries,
  actor: Actor,
  file: PhaseEvidenceHead,
): Promise<AuditedChange<null>> {
  const { municipality, year, id, objective, phase, filename, sha256 } = file;
  const plan = { municipality, year };
  const code = phaseCodeOf({ objective, key: phase });
  const found = foundPhase(await phasesInForce(queries, plan), plan, code);
  if (found !== null) await refuseHandedOver(queries, actor, plan, found.sector);
  const author = reporterName(actor, municipality, found === null ? [] : [found.sector]);
  await recordPhaseEvidenceRemoval(queries, file, new Date().toISOString());
  const before = { phase: code, filename, sha256 };
  return { audit: { action: 'removeEvidence', subject: id, before, author }, keepsResults: true, answer: null };
}

/** As of what is reported of a phase: a sector changes nothing once it has handed over its final values. */
async function refuseHandedOver(queries: Queries, actor: Actor, plan: PlanKey, sector: string): Promise<void> {
  await refuseSubmitted(queries, actor, plan, [{ sector, asOf: italianDay(new Date()), final: true }]);
}
