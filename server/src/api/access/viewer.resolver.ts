import { Arg, Ctx, FieldResolver, Resolver } from 'type-graphql';
import { decision } from '../../account/permission.js';
import type { RequestContext } from '../loading/request-context.js';
import { wholeInstall } from './operation-scopes.js';
import { OPERATIONS } from './operations.js';
import { Viewer } from './viewer.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  @FieldResolver(() => [String], {
    description:
      'Che cosa si può fare in un ente: nomi di operazioni come «Mutation.closePlan». Per un responsabile, quelle possibili sui propri settori.',
  })
  mayDo(
    @Ctx() { actor, publicReading }: RequestContext,
    @Arg('municipality', () => String, { description: 'Nome breve dell’ente.' }) municipality: string,
  ): string[] {
    const own = actor.sectors.filter((assigned) => assigned.municipality === municipality);
    // Of a delegated sector less is allowed, so own ones are asked about first.
    const subjects = [own.filter(({ delegated }) => !delegated), own].map((some) => some.map(({ sector }) => sector));
    return Object.entries(OPERATIONS)
      .filter(([, { permission, scope }]) =>
        subjects.some((sectors) => {
          const place = scope === wholeInstall ? null : municipality;
          const rule = typeof permission === 'function' ? permission({ municipality }) : permission;
          return decision(actor, rule, { municipality: place, sectors }, publicReading) === 'ALLOWED';
        }),
      )
      .map(([name]) => name)
      .toSorted();
  }
}
