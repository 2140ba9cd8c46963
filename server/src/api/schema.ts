import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ActResolver, DiscrepancyResolver, SourceDocumentResolver, SourceResolver } from './act.resolvers.js';
import { AuditResolver } from './audit.resolver.js';
import { guarded } from './authorisation.js';
import { CampaignResolver } from './campaign.resolver.js';
import { CycleResolver } from './cycle.resolver.js';
import { ObjectiveDeclarationResolver } from './declaration.resolver.js';
import { DelegationResolver } from './delegation.resolver.js';
import { EvidenceResolver } from './evidence.resolver.js';
import { AreaResolver, MunicipalityResolver, SectorResolver } from './group.resolvers.js';
import { ImportResolver } from './import.resolver.js';
import { IndicatorResolver } from './indicator.resolver.js';
import { IndicatorDeclarationResolver } from './indicator-declaration.resolver.js';
import { ObjectiveResolver } from './objective.resolver.js';
import { PendingImportResolver } from './pending-import.resolver.js';
import { PeopleResolver } from './people.resolver.js';
import { PlanResolver } from './plan.resolver.js';
import { PlanCycleResolver } from './plan-cycle.resolver.js';
import { PlanListsResolver } from './plan-lists.resolver.js';
import { PolicyResolver } from './policy.resolver.js';
import { QueryResolver } from './query.resolver.js';
import { ReadingResolver } from './reading.resolver.js';
import { ReadingSheetResolver } from './reading-sheet.resolver.js';
import { ReadingsEntryResolver } from './readings-entry.resolver.js';
import { RevisionReviewResolver, SettlementResolver } from './review.resolver.js';
import { SystemHealthResolver } from './system-health.resolver.js';
import { TokenResolver } from './token.resolver.js';
import { RevisionResolver, VariationResolver, WeightChangeResolver } from './variation.resolvers.js';
import { ViewerResolver } from './viewer.resolver.js';

/** The executable schema. Values are typed by GraphQL itself, so classes are not validated a second time. */
export function apiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      QueryResolver,
      ViewerResolver,
      PeopleResolver,
      DelegationResolver,
      MunicipalityResolver,
      PlanResolver,
      PlanListsResolver,
      PlanCycleResolver,
      CycleResolver,
      PolicyResolver,
      AreaResolver,
      SectorResolver,
      ObjectiveResolver,
      IndicatorResolver,
      ObjectiveDeclarationResolver,
      IndicatorDeclarationResolver,
      ReadingResolver,
      ReadingsEntryResolver,
      EvidenceResolver,
      CampaignResolver,
      ReadingSheetResolver,
      ActResolver,
      VariationResolver,
      RevisionResolver,
      RevisionReviewResolver,
      SettlementResolver,
      WeightChangeResolver,
      DiscrepancyResolver,
      SourceDocumentResolver,
      SourceResolver,
      TokenResolver,
      AuditResolver,
      SystemHealthResolver,
      ImportResolver,
      PendingImportResolver,
    ],
    validate: false,
  });
  const query = schema.getQueryType();
  if (query) query.description = 'Le interrogazioni.';
  const mutation = schema.getMutationType();
  if (mutation)
    mutation.description = 'Le modifiche: ciascuna è una transazione, e resta nel registro delle operazioni.';
  return guarded(schema);
}

/** The schema as text, sorted so that only a change of the API changes it. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
