import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { guardedSchema } from './access/authorisation.js';
import { ViewerResolver } from './access/viewer.resolver.js';
import { ActResolver, DiscrepancyResolver, SourceDocumentResolver, SourceResolver } from './act/act.resolvers.js';
import { RevisionResolver, VariationResolver, WeightChangeResolver } from './act/variation.resolvers.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { SystemHealthResolver } from './audit/system-health.resolver.js';
import { CampaignResolver } from './campaigns/campaign.resolver.js';
import { CycleResolver } from './closing/cycle.resolver.js';
import { PlanCycleResolver } from './closing/plan-cycle.resolver.js';
import { PolicyResolver } from './closing/policy.resolver.js';
import { ReportTextResolver } from './closing/report-text.resolver.js';
import { countedSchema } from './counted-lists.js';
import { EvidenceFileResolver, EvidenceResolver, PhaseEvidenceResolver } from './evidence/evidence.resolver.js';
import { InputIssueResolver } from './graphql/input-issue.js';
import { ImportResolver } from './import/import.resolver.js';
import { PendingImportResolver } from './import/pending/pending-import.resolver.js';
import { QuestionResolver } from './import/question.resolver.js';
import { NodeResolver, withNodes } from './node/node.resolver.js';
import { DelegationResolver } from './people/delegation.resolver.js';
import { InvitationResolver } from './people/invitation.resolver.js';
import { PeopleResolver } from './people/people.resolver.js';
import { SessionResolver } from './people/session.resolver.js';
import { TokenResolver } from './people/token.resolver.js';
import { ObjectivePhasesResolver, PhaseResolver, PlanPhasesResolver } from './phases/phase.resolver.js';
import { PhaseEntryResolver } from './phases/phase-entry.resolver.js';
import { PhaseReportResolver } from './phases/phase-report.resolver.js';
import { AreaResolver, MunicipalityResolver, SectorResolver } from './plan/group.resolvers.js';
import { AttainmentResolver, IndicatorResolver } from './plan/indicator.resolver.js';
import { MunicipalityChoiceResolver } from './plan/municipality-choice.resolver.js';
import { ObjectiveResolver } from './plan/objective.resolver.js';
import { PlanResolver } from './plan/plan.resolver.js';
import { PlanListsResolver } from './plan/plan-lists.resolver.js';
import { QueryResolver } from './plan/query.resolver.js';
import { YearScoreResolver } from './plan/score-series.js';
import { VariationPageResolver } from './plan/variation-page.js';
import { PublicationResolver } from './publication/publication.resolver.js';
import { StartedPlanResolver } from './publication/started-plan.resolver.js';
import { ReadingResolver } from './reporting/reading.resolver.js';
import { ReadingSheetResolver } from './reporting/reading-sheet.resolver.js';
import { ReadingsEntryResolver } from './reporting/readings-entry.resolver.js';
import { ContributorsResolver } from './review/contributors.resolver.js';
import { IndicatorCorrectionResolver, ObjectiveCorrectionResolver } from './review/correction.resolver.js';
import { ObjectiveDeclarationResolver } from './review/declaration.resolver.js';
import { FrequencyResolver } from './review/frequency.resolver.js';
import { IndicatorDeclarationResolver } from './review/indicator-declaration.resolver.js';
import { OutcomeResolver, RevisionReviewResolver, SettlementResolver } from './review/review.resolver.js';

let built: GraphQLSchema | null = null;

/** The executable schema, one for all services of this process. */
export function apiSchema(): GraphQLSchema {
  built ??= builtSchema();
  return built;
}

/** Values are typed by GraphQL itself, so classes are not validated a second time. */
function builtSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      QueryResolver,
      MunicipalityChoiceResolver,
      NodeResolver,
      ViewerResolver,
      PeopleResolver,
      DelegationResolver,
      MunicipalityResolver,
      AttainmentResolver,
      PlanResolver,
      PlanListsResolver,
      VariationPageResolver,
      PlanCycleResolver,
      CycleResolver,
      ReportTextResolver,
      PublicationResolver,
      StartedPlanResolver,
      PolicyResolver,
      AreaResolver,
      SectorResolver,
      ObjectiveResolver,
      IndicatorResolver,
      YearScoreResolver,
      ObjectiveCorrectionResolver,
      IndicatorCorrectionResolver,
      ObjectiveDeclarationResolver,
      IndicatorDeclarationResolver,
      PhaseResolver,
      PlanPhasesResolver,
      ObjectivePhasesResolver,
      PhaseReportResolver,
      PhaseEntryResolver,
      FrequencyResolver,
      ContributorsResolver,
      ReadingResolver,
      ReadingsEntryResolver,
      EvidenceResolver,
      EvidenceFileResolver,
      PhaseEvidenceResolver,
      CampaignResolver,
      ReadingSheetResolver,
      ActResolver,
      VariationResolver,
      RevisionResolver,
      RevisionReviewResolver,
      SettlementResolver,
      OutcomeResolver,
      WeightChangeResolver,
      DiscrepancyResolver,
      InputIssueResolver,
      SourceDocumentResolver,
      SourceResolver,
      InvitationResolver,
      SessionResolver,
      TokenResolver,
      AuditResolver,
      SystemHealthResolver,
      ImportResolver,
      PendingImportResolver,
      QuestionResolver,
    ],
    validate: false,
  });
  const query = schema.getQueryType();
  if (query) query.description = 'Le interrogazioni.';
  const mutation = schema.getMutationType();
  if (mutation)
    mutation.description = 'Le modifiche: ciascuna è una transazione, e resta nel registro delle operazioni.';
  return countedSchema(guardedSchema(withNodes(schema)));
}

/** The schema as text, sorted so that only a change of the API changes it. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
