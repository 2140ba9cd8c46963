import { AuditEntry } from '../account/audit/audit-entry.entity.js';
import { AuditHead } from '../account/audit/audit-head.entity.js';
import { ApiToken } from '../account/keys/api-token.entity.js';
import { OneTimeLink } from '../account/keys/one-time-link.entity.js';
import { Session } from '../account/keys/session.entity.js';
import { LoginAttempt } from '../account/login/login-attempt.entity.js';
import { Person } from '../account/people/person.entity.js';
import { RoleGrantRow } from '../account/people/role-grant.entity.js';
import { RoleInvitation } from '../account/people/role-invitation.entity.js';
import { SectorGrant } from '../account/people/sector-grant.entity.js';
import { CoatOfArms } from '../plan/report/stored/coat-of-arms.entity.js';
import { KeptReport } from '../plan/report/stored/kept-report.entity.js';
import { ReportSection } from '../plan/report/stored/report-section.entity.js';
import { Act } from '../plan/stored/act/act.entity.js';
import { ActDetail } from '../plan/stored/act/act-detail.entity.js';
import { Discrepancy } from '../plan/stored/act/discrepancy.entity.js';
import { OutcomeCorrection } from '../plan/stored/act/outcome-correction.entity.js';
import { Revision } from '../plan/stored/act/revision.entity.js';
import { RevisionReview } from '../plan/stored/act/revision-review.entity.js';
import { Variation } from '../plan/stored/act/variation.entity.js';
import { VariationSettlement } from '../plan/stored/act/variation-settlement.entity.js';
import { Contribution } from '../plan/stored/contribution.entity.js';
import { CycleStep } from '../plan/stored/cycle-step.entity.js';
import { CycleStepCorrection } from '../plan/stored/cycle-step-correction.entity.js';
import { DeclaredValue } from '../plan/stored/declared-value.entity.js';
import { AnswerTemplate } from '../plan/stored/document/answer-template.entity.js';
import { DocumentIssue } from '../plan/stored/document/document-issue.entity.js';
import { PendingImport } from '../plan/stored/document/pending-import.entity.js';
import { PlanQuestion } from '../plan/stored/document/plan-question.entity.js';
import { SourceDocument } from '../plan/stored/document/source-document.entity.js';
import { Indicator } from '../plan/stored/indicator.entity.js';
import { Municipality } from '../plan/stored/municipality.entity.js';
import { Objective } from '../plan/stored/objective.entity.js';
import { Phase } from '../plan/stored/phase.entity.js';
import { Plan } from '../plan/stored/plan.entity.js';
import { ReplacedAct } from '../plan/stored/replaced-act.entity.js';
import { Sector } from '../plan/stored/sector.entity.js';
import { StatedValue } from '../plan/stored/stated-value.entity.js';
import { StrategicArea } from '../plan/stored/strategic-area.entity.js';
import { Campaign } from '../reading/stored/campaign.entity.js';
import { CampaignNotice } from '../reading/stored/campaign-notice.entity.js';
import { EvidenceFile } from '../reading/stored/evidence-file.entity.js';
import { PhaseEvidenceFile } from '../reading/stored/phase-evidence-file.entity.js';
import { PhaseReport } from '../reading/stored/phase-report.entity.js';
import { Reading } from '../reading/stored/reading.entity.js';
import { ReadingDraft } from '../reading/stored/reading-draft.entity.js';
import { Submission } from '../reading/stored/submission.entity.js';
import { SubmissionReason } from '../reading/stored/submission-reason.entity.js';
import { Attainment } from '../scoring/stored/attainment.entity.js';
import { Score } from '../scoring/stored/score.entity.js';
import { ScoreSums } from '../scoring/stored/score-sums.entity.js';
import { ScoringPolicyRow } from '../scoring/stored/scoring-policy.entity.js';
import { WeightChange } from '../scoring/stored/weight-change.entity.js';

/**
 * The entities of all folders, each after those that its table refers to. This is the only place where `database`
 * depends on the entities: a new one is added here.
 */
export const ENTITIES = {
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
  Contribution,
  Indicator,
  Score,
  Attainment,
  WeightChange,
  Person,
  RoleGrantRow,
  RoleInvitation,
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
  CycleStepCorrection,
  OutcomeCorrection,
  ReadingDraft,
  Submission,
  SubmissionReason,
  EvidenceFile,
  PhaseEvidenceFile,
  Campaign,
  CampaignNotice,
  Phase,
  PhaseReport,
  PlanQuestion,
  AnswerTemplate,
  ScoreSums,
  ReportSection,
  KeptReport,
  CoatOfArms,
  ReplacedAct,
} as const;

/** The rows as Kysely sees them: tables by entity name, columns by property name. */
export type Tables = { [Name in keyof typeof ENTITIES]: InstanceType<(typeof ENTITIES)[Name]> };

/** Rows that expire: no backup contains them, because an old copy of an access must not become valid again. */
export const EXPIRING: ReadonlySet<object> = new Set([
  Session,
  OneTimeLink,
  RoleInvitation,
  LoginAttempt,
  PendingImport,
]);
