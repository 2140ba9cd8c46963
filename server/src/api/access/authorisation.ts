import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Actor } from '../../account/actor.js';
import { decision } from '../../account/permission.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { checkStorable } from '../graphql/storable.js';
import type { RequestContext } from '../loading/request-context.js';
import type { OperationArguments } from './operation-scopes.js';
import { OPERATIONS } from './operations.js';

/** Who asks, and what answers it: enough to decide. */
export interface Asking {
  readonly actor: Actor;
  readonly queries: Queries;
  /** Whether plans are read without logging in. */
  readonly publicReading: boolean;
}

/** Passes where the actor may call the operation; throws UNAUTHENTICATED or FORBIDDEN, also for one without a rule. */
export async function authorise(
  { actor, queries, publicReading }: Asking,
  name: string,
  args: OperationArguments,
): Promise<void> {
  const operation = OPERATIONS[name];
  const scope = operation && (await operation.scope(args, queries));
  const permission = typeof operation?.permission === 'function' ? operation.permission(args) : operation?.permission;
  const found = permission && scope ? decision(actor, permission, scope, publicReading) : 'FORBIDDEN';
  if (found === 'ALLOWED') return;
  throw found === 'UNAUTHENTICATED'
    ? new DomainError('UNAUTHENTICATED', "Per questa operazione occorre accedere: effettuare l'accesso e riprovare.")
    : new DomainError(
        'FORBIDDEN',
        'Questa operazione non è permessa al ruolo con cui si è effettuato l’accesso. Rivolgersi a chi amministra gli accessi.',
      );
}

/** The schema with every root field guarded: its rule is applied before its resolver runs. A field without a rule
 *  stops the start. */
export function guardedSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const name = `${root?.name}.${field.name}`;
      if (!(name in OPERATIONS)) throw new Error(`The operation ${name} has no rule in operations.ts.`);
      field.resolve = guardedResolver(name, field.resolve ?? missingResolver);
    }
  }
  return schema;
}

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

function guardedResolver(name: string, resolve: Resolver): Resolver {
  return async (source, args, context, info) => {
    if (name.startsWith('Mutation.')) checkStorable(args);
    await authorise(context, name, args);
    return await resolve(source, args, context, info);
  };
}

function missingResolver(): never {
  throw new Error('A root field has no resolver.');
}
