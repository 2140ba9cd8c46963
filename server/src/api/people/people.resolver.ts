import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { EVERYWHERE } from '../../account/actor.js';
import type { RoleAssignment } from '../../account/people/assigned-roles.js';
import { createMunicipality } from '../../account/people/create-municipality.js';
import { describeMunicipality } from '../../account/people/describe-municipality.js';
import { editPerson } from '../../account/people/edit-person.js';
import { createUser } from '../../account/people/invite-person.js';
import { resetPassword, setActive, setUserRoles } from '../../account/people/manage-people.js';
import { members } from '../../account/people/people.js';
import { hasRole } from '../../account/permission.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import { Municipality } from '../../plan/stored/municipality.entity.js';
import { NODE_IDS, personId } from '../graphql/node-id.js';
import type { RequestContext } from '../loading/request-context.js';
import { deliverLink } from './deliver-link.js';
import { CreateUserResult, MunicipalityInput, OneTimeLinkResult, PersonView, SectorRoleInput } from './person-types.js';

const MUNICIPALITY = 'Nome breve dell’ente; «*» = tutta l’installazione.';
const USER = 'Identificativo della persona.';
const ROLES = 'I ruoli che la persona deve avere nell’ente.';

@Resolver()
export class PeopleResolver {
  @Query(() => [PersonView], { description: 'Chi può accedere per un ente, per nome; «*» = tutti.' })
  people(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
  ): Promise<readonly PersonView[]> {
    return shownPeople(context, municipality, null);
  }

  @Mutation(() => Municipality, { description: 'Crea un ente, prima che ne sia caricato un piano.' })
  createMunicipality(
    @Ctx() { database, actor }: RequestContext,
    @Arg('name', () => String, { description: 'Denominazione per esteso: «Comune di Cremona».' }) name: string,
  ): Promise<Municipality> {
    return createMunicipality(database, actor, name);
  }

  @Mutation(() => Municipality, {
    description:
      'Indica tipo, denominazione, codici e residenti di un ente, tutti insieme: ciò che manca diventa non disponibile.',
  })
  describeMunicipality(
    @Ctx() { database, actor }: RequestContext,
    @Arg('municipality', () => String, { description: 'Nome breve dell’ente.' }) municipality: string,
    @Arg('facts', () => MunicipalityInput, { description: 'Ciò che vale da ora.' }) facts: MunicipalityInput,
  ): Promise<Municipality> {
    const { kind, fullName, ipaCode, istatCode, population } = facts;
    const stated = {
      ...{ kind: kind ?? null, fullName: fullName ?? null },
      ...{ ipaCode: ipaCode ?? null, istatCode: istatCode ?? null, population: population ?? null },
    };
    return describeMunicipality(database, actor, municipality, stated);
  }

  @Mutation(() => CreateUserResult, {
    description:
      'Invita una persona. Chi è nuovo sceglie la password; chi ha già un accesso altrove vede l’invito e ha i ruoli quando lo accetta.',
  })
  async createUser(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('email', () => String, { description: 'Indirizzo di posta elettronica, con cui accederà.' }) email: string,
    @Arg('name', () => String, { description: 'Nome e cognome.' }) name: string,
    @Arg('roles', () => [SectorRoleInput], { description: ROLES }) roles: SectorRoleInput[],
  ): Promise<CreateUserResult> {
    const { database, actor } = context;
    const invitation = { municipality, email, name, roles: roles.map(assignment) };
    const invited = await createUser(database, actor, invitation, new Date());
    return {
      user: await personOf(context, invited.id, municipality),
      link: await deliverLink(context, invited.link),
    };
  }

  @Mutation(() => PersonView, {
    description:
      'Assegna a una persona esattamente questi ruoli in un ente. In un ente in cui non lavora ancora valgono quando li accetta; di un invito cambia che cosa offre, e senza ruoli lo ritira.',
  })
  async setUserRoles(
    @Ctx() context: RequestContext,
    @Arg('user', () => ID, { description: USER }) user: string,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('roles', () => [SectorRoleInput], { description: ROLES }) roles: SectorRoleInput[],
  ): Promise<PersonView> {
    const { database, actor } = context;
    const [before] = await shownPeople(context, municipality, personId(user));
    const change = { user: personId(user), municipality, roles: roles.map(assignment) };
    const link = await setUserRoles(database, actor, change, new Date());
    // Without a mail server the administrator of the install asks for the link, by resetPassword of the invitation.
    if (link) await deliverLink(context, link);
    const [after] = await shownPeople(context, municipality, personId(user));
    // An invitation that offers nothing any more is gone.
    if (!after && before?.waiting) return { ...before, roles: [] };
    return await personOf(context, personId(user), municipality);
  }

  @Mutation(() => PersonView, {
    description: 'Toglie l’accesso a una persona, o lo ridà; nulla di ciò che ha fatto cambia.',
  })
  async deactivateUser(
    @Ctx() context: RequestContext,
    @Arg('user', () => ID, { description: USER }) user: string,
    @Arg('active', () => Boolean, { nullable: true, defaultValue: false, description: 'Vero per ridare l’accesso.' })
    active: boolean | null,
  ): Promise<PersonView> {
    const { database, actor } = context;
    const municipality = await setActive(
      database,
      actor,
      { user: personId(user), active: active ?? false },
      new Date(),
    );
    return await personOf(context, personId(user), municipality);
  }

  @Mutation(() => PersonView, {
    description:
      'Cambia nome e indirizzo di una persona, con cui accede. Ciò che ha fatto resta con il nome di allora; i collegamenti inviati all’indirizzo di prima non valgono più.',
  })
  async editPerson(
    @Ctx() context: RequestContext,
    @Arg('user', () => ID, { description: USER }) user: string,
    @Arg('name', () => String, { description: 'Nome e cognome.' }) name: string,
    @Arg('email', () => String, { description: 'Indirizzo di posta elettronica, con cui accederà.' }) email: string,
  ): Promise<PersonView> {
    const { database, actor } = context;
    const municipality = await editPerson(database, actor, { user: personId(user), name, email });
    return await personOf(context, personId(user), municipality);
  }

  @Mutation(() => OneTimeLinkResult, {
    description: 'Prepara un collegamento con cui la persona sceglie una password, o accetta un invito che attende.',
  })
  async resetPassword(
    @Ctx() context: RequestContext,
    @Arg('user', () => ID, { description: USER }) user: string,
  ): Promise<OneTimeLinkResult> {
    const { database, actor } = context;
    const link = await deliverLink(context, await resetPassword(database, actor, personId(user), new Date()));
    return { link, sentByEmail: link === null };
  }
}

function assignment({ role, sectors }: SectorRoleInput): RoleAssignment {
  return { role, sectors: sectors ?? [] };
}

/** People as the administrator of a municipality, or of the whole install, sees them; `person` = this one alone. */
export async function shownPeople(
  { queries, actor }: RequestContext,
  municipality: string,
  person: string | null,
): Promise<PersonView[]> {
  const wholeInstall = hasRole(actor, ['ADMINISTRATOR'], null);
  const found = await members(queries, { municipality, wholeInstall, person }, italianDay(new Date()));
  const place = wholeInstall ? EVERYWHERE : municipality;
  return found.map((member) => ({ ...member, id: NODE_IDS.Person.id({ municipality: place, person: member.id }) }));
}

async function personOf(context: RequestContext, person: string, municipality: string | null): Promise<PersonView> {
  const [found] = await shownPeople(context, municipality ?? EVERYWHERE, person);
  if (!found) throw new DomainError('NOT_FOUND', 'Questa persona non esiste: ricaricare l’elenco.');
  return found;
}
