import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver } from 'type-graphql';
import { endOtherSessions, endOwnSession, ownSessions } from '../../account/keys/own-sessions.js';
import { Viewer } from '../access/viewer.js';
import type { RequestContext } from '../loading/request-context.js';
import { OwnSessionView } from './session-types.js';

@Resolver(() => Viewer)
export class SessionResolver {
  @FieldResolver(() => [OwnSessionView], {
    description: 'I propri accessi aperti, questo per primo; con un token nessuno.',
  })
  async sessions(@Ctx() { queries, actor }: RequestContext): Promise<readonly OwnSessionView[]> {
    return actor.session === undefined ? [] : await ownSessions(queries, actor, new Date());
  }

  @Mutation(() => Boolean, { description: 'Termina uno dei propri accessi.' })
  async endSession(
    @Ctx() { database, actor }: RequestContext,
    @Arg('session', () => String, { description: 'L’accesso, come lo nomina `viewer`.' }) session: string,
  ): Promise<boolean> {
    await endOwnSession(database, actor, session);
    return true;
  }

  @Mutation(() => Int, { description: 'Termina tutti i propri accessi tranne questo; dice quanti erano.' })
  endOtherSessions(@Ctx() { database, actor }: RequestContext): Promise<number> {
    return endOtherSessions(database, actor);
  }
}
