import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { EVERYWHERE } from '../../account/actor.js';
import { accessPlaces } from '../../account/keys/work-places.js';
import { needsNewPassword } from '../../account/login/accept-invitation.js';
import { declineInvitation, ownInvitationLink } from '../../account/people/own-invitations.js';
import { offeredRoles } from '../../account/people/role-invitations.js';
import { DomainError } from '../../plan/domain-error.js';
import { unknownMunicipality } from '../../plan/stored/municipality.entity.js';
import { namedSectors, type RoleGrant, Viewer } from '../access/viewer.js';
import type { RequestContext } from '../loading/request-context.js';
import { OwnInvitation } from './invitation-types.js';

const FROM = 'Nome breve dell’ente che invita; «*» = tutta l’installazione.';

@Resolver(() => Viewer)
export class InvitationResolver {
  @FieldResolver(() => [OwnInvitation], {
    description: 'Gli inviti di altri enti che attendono una risposta; con un token nessuno.',
  })
  async invitations(@Ctx() context: RequestContext): Promise<readonly OwnInvitation[]> {
    const { actor, mailer } = context;
    if (actor.person === null || actor.token !== null) return [];
    const offers = await ownInvitations(context, actor.person.id, new Date());
    return offers.map((offer) => ({ ...offer, sentByEmail: mailer.configured }));
  }

  @Mutation(() => Boolean, { description: 'Rifiuta un invito: nulla cambia, e chi ha invitato non lo vede più.' })
  async declineInvitation(
    @Ctx() { database, actor }: RequestContext,
    @Arg('from', () => String, { description: FROM }) from: string,
  ): Promise<boolean> {
    await declineInvitation(database, actor, from);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Manda di nuovo, all’indirizzo di chi interroga, il collegamento con cui si accetta un invito.',
  })
  async sendInvitation(
    @Ctx() { database, actor, outbox, mailer, siteUrl }: RequestContext,
    @Arg('from', () => String, { description: FROM }) from: string,
  ): Promise<boolean> {
    if (!mailer.configured) {
      throw new DomainError(
        'CONFLICT',
        'La posta elettronica non è configurata: il collegamento lo consegna chi ha invitato.',
      );
    }
    const { path, mail } = await ownInvitationLink(database, actor, from, new Date());
    outbox.enqueue('sendInvitation', async () => [mail(`${siteUrl()}${path}`)]);
    return true;
  }
}

async function ownInvitations(
  context: Pick<RequestContext, 'queries' | 'loaders'>,
  person: string,
  now: Date,
): Promise<Omit<OwnInvitation, 'sentByEmail'>[]> {
  const { queries } = context;
  const rows = await queries
    .selectFrom('RoleInvitation')
    .innerJoin('Person', 'Person.id', 'RoleInvitation.person')
    .where('person', '=', person)
    .where('expiresAt', '>', now.toISOString())
    .orderBy('RoleInvitation.municipality')
    .select(['RoleInvitation.municipality', 'roles', 'invitedBy', 'expiresAt', 'Person.passwordHash'])
    .execute();
  if (rows.length === 0) return [];
  const places = await accessPlaces(queries, person);
  return await Promise.all(
    rows.map(async ({ municipality: from, roles, invitedBy, expiresAt, passwordHash }) => ({
      from,
      invitedBy,
      expiresAt,
      needsPassword: needsNewPassword({ passwordHash }, places),
      roles: await namedRoles(context, from, roles),
    })),
  );
}

async function namedRoles(
  context: Pick<RequestContext, 'queries' | 'loaders'>,
  from: string,
  roles: string,
): Promise<RoleGrant[]> {
  const [found] = await context.loaders.municipality.load([from]);
  const place = found ?? unknownMunicipality(from);
  return await Promise.all(
    offeredRoles({ roles }).map(async ({ role, sectors }) => ({
      role,
      municipality: from === EVERYWHERE ? null : place,
      sectors: await namedSectors(
        context,
        sectors.map((sector) => ({ municipality: from, sector })),
      ),
    })),
  );
}
