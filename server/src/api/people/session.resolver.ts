import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver } from 'type-graphql';
import { endOtherSessions, endOwnSession, ownSessions } from '../../account/keys/own-sessions.js';
import { changePassword } from '../../account/login/change-password.js';
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

  @FieldResolver(() => Boolean, { description: 'Se il servizio può inviare posta elettronica.' })
  mail(@Ctx() { service }: RequestContext): boolean {
    return service.mail;
  }

  @FieldResolver(() => Boolean, {
    description: 'Se si accede con una password, che si può cambiare; falso per un lettore anonimo.',
  })
  async hasPassword(@Ctx() { queries, actor }: RequestContext): Promise<boolean> {
    if (actor.person === null) return false;
    const found = await queries
      .selectFrom('Person')
      .where('id', '=', actor.person.id)
      .where('passwordHash', 'is not', null)
      .select('id')
      .executeTakeFirst();
    return found !== undefined;
  }

  @Mutation(() => Boolean, {
    description: 'Cambia la propria password, con quella attuale; tutti gli altri propri accessi terminano.',
  })
  async changePassword(
    @Ctx() { database, actor }: RequestContext,
    @Arg('current', () => String, { description: 'La password attuale.' }) current: string,
    @Arg('password', () => String, { description: 'La nuova password.' }) password: string,
  ): Promise<boolean> {
    await changePassword(database, actor, { current, password }, new Date());
    return true;
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
