import { ApiToken } from '../account/api-token.entity.js';
import { AuditEntry } from '../account/audit-entry.entity.js';
import { AuditHead } from '../account/audit-head.entity.js';
import { LoginAttempt } from '../account/login-attempt.entity.js';
import { OneTimeLink } from '../account/one-time-link.entity.js';
import { Person } from '../account/person.entity.js';
import { RoleGrantRow } from '../account/role-grant.entity.js';
import { SectorGrant } from '../account/sector-grant.entity.js';
import { Session } from '../account/session.entity.js';
import { Act } from '../plan/act.entity.js';
import { ActDetail } from '../plan/act-detail.entity.js';
import { CycleStep } from '../plan/cycle-step.entity.js';
import { DeclaredValue } from '../plan/declared-value.entity.js';
import { Discrepancy } from '../plan/discrepancy.entity.js';
import { DocumentIssue } from '../plan/document-issue.entity.js';
import { Indicator } from '../plan/indicator.entity.js';
import { Municipality } from '../plan/municipality.entity.js';
import { Objective } from '../plan/objective.entity.js';
import { PendingImport } from '../plan/pending-import.entity.js';
import { Plan } from '../plan/plan.entity.js';
import { Revision } from '../plan/revision.entity.js';
import { RevisionReview } from '../plan/revision-review.entity.js';
import { Sector } from '../plan/sector.entity.js';
import { SourceDocument } from '../plan/source-document.entity.js';
import { StatedValue } from '../plan/stated-value.entity.js';
import { StrategicArea } from '../plan/strategic-area.entity.js';
import { Variation } from '../plan/variation.entity.js';
import { VariationSettlement } from '../plan/variation-settlement.entity.js';
import { Campaign } from '../reading/campaign.entity.js';
import { CampaignNotice } from '../reading/campaign-notice.entity.js';
import { EvidenceFile } from '../reading/evidence-file.entity.js';
import { Reading } from '../reading/reading.entity.js';
import { ReadingDraft } from '../reading/reading-draft.entity.js';
import { Submission } from '../reading/submission.entity.js';
import { Attainment } from '../scoring/attainment.entity.js';
import { Score } from '../scoring/score.entity.js';
import { ScoringPolicyRow } from '../scoring/scoring-policy.entity.js';
import { WeightChange } from '../scoring/weight-change.entity.js';

/** Each after those that its table refers to. */
export const ENTITIES = [
  Municipality,
  Plan,
  SourceDocument,
  Act,
  DocumentIssue,
  StatedValue,
  Variation,
  Revision,
  Reading,
  Discrepancy,
  StrategicArea,
  Sector,
  Objective,
  Indicator,
  Score,
  Attainment,
  WeightChange,
  Person,
  RoleGrantRow,
  SectorGrant,
  Session,
  ApiToken,
  OneTimeLink,
  LoginAttempt,
  AuditHead,
  AuditEntry,
  PendingImport,
  DeclaredValue,
  RevisionReview,
  VariationSettlement,
  ActDetail,
  ScoringPolicyRow,
  CycleStep,
  ReadingDraft,
  Submission,
  EvidenceFile,
  Campaign,
  CampaignNotice,
] as const;

/** What lets somebody in or waits for somebody: it ends by itself, and an old copy of it must not come back. */
export const PASSING: ReadonlySet<(typeof ENTITIES)[number]> = new Set([
  Session,
  OneTimeLink,
  LoginAttempt,
  PendingImport,
]);

/** The rows as Kysely sees them: tables by entity name, columns by property name. */
export interface Tables {
  Municipality: Municipality;
  Plan: Plan;
  SourceDocument: SourceDocument;
  Act: Act;
  DocumentIssue: DocumentIssue;
  StatedValue: StatedValue;
  Variation: Variation;
  Revision: Revision;
  Reading: Reading;
  Discrepancy: Discrepancy;
  StrategicArea: StrategicArea;
  Sector: Sector;
  Objective: Objective;
  Indicator: Indicator;
  Score: Score;
  Attainment: Attainment;
  WeightChange: WeightChange;
  Person: Person;
  RoleGrantRow: RoleGrantRow;
  SectorGrant: SectorGrant;
  Session: Session;
  ApiToken: ApiToken;
  OneTimeLink: OneTimeLink;
  LoginAttempt: LoginAttempt;
  AuditHead: AuditHead;
  AuditEntry: AuditEntry;
  PendingImport: PendingImport;
  DeclaredValue: DeclaredValue;
  RevisionReview: RevisionReview;
  VariationSettlement: VariationSettlement;
  ActDetail: ActDetail;
  ScoringPolicyRow: ScoringPolicyRow;
  CycleStep: CycleStep;
  ReadingDraft: ReadingDraft;
  Submission: Submission;
  EvidenceFile: EvidenceFile;
  Campaign: Campaign;
  CampaignNotice: CampaignNotice;
}
