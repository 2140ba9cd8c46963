import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ActResolver, DiscrepancyResolver, SourceDocumentResolver, SourceResolver } from './act.resolvers.js';
import { guarded } from './authorisation.js';
import { AreaResolver, MunicipalityResolver, SectorResolver } from './group.resolvers.js';
import { ImportResolver } from './import.resolver.js';
import { IndicatorResolver } from './indicator.resolver.js';
import { ObjectiveResolver } from './objective.resolver.js';
import { PendingImportResolver } from './pending-import.resolver.js';
import { PlanResolver } from './plan.resolver.js';
import { PlanListsResolver } from './plan-lists.resolver.js';
import { QueryResolver } from './query.resolver.js';
import { ReadingResolver } from './reading.resolver.js';
import { RevisionResolver, VariationResolver, WeightChangeResolver } from './variation.resolvers.js';

/** The executable schema. Values are typed by GraphQL itself, so classes are not validated a second time. */
export function apiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      QueryResolver,
      MunicipalityResolver,
      PlanResolver,
      PlanListsResolver,
      AreaResolver,
      SectorResolver,
      ObjectiveResolver,
      IndicatorResolver,
      ReadingResolver,
      ActResolver,
      VariationResolver,
      RevisionResolver,
      WeightChangeResolver,
      DiscrepancyResolver,
      SourceDocumentResolver,
      SourceResolver,
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
