import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { type DelegationKey, delegateSector, endDelegation } from '../../account/people/delegate-sector.js';
import { type NamedSectorGrant, sectorGrants } from '../../account/people/people.js';
import { hasRole } from '../../account/permission.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import { NODE_IDS } from '../graphql/node-id.js';
import { DateScalar, dayOf } from '../graphql/scalars.js';
import type { RequestContext } from '../loading/request-context.js';
import { delegationMails } from '../reporting/notices.js';
import { Delegation } from './person-types.js';

@Resolver()
export class DelegationResolver {
  @Query(() => [Delegation], {
    description: 'Le deleghe in vigore in un ente; un responsabile vede quelle dei propri settori e le proprie.',
  })
  async delegations(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: 'Nome breve dell’ente.' }) municipality: string,
  ): Promise<readonly Delegation[]> {
    return await shownDelegations(context, municipality);
  }

  @Mutation(() => Delegation, {
    description:
      'Delega a un’altra persona i valori di un settore: può inserirli e trasmetterli, non delegarli ad altri. A chi non ha ancora un accesso ne è dato uno che vale solo per la delega, con un collegamento che arriva per posta elettronica o è consegnato da chi amministra gli accessi.',
  })
  async delegateSector(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: 'Nome breve dell’ente.' }) municipality: string,
    @Arg('sector', () => String, { description: 'Chiave del settore.' }) sector: string,
    @Arg('email', () => String, { description: 'Indirizzo di chi è delegato.' })
    email: string,
    @Arg('until', () => DateScalar, {
      nullable: true,
      description: 'Ultimo giorno; se manca, fino a revoca. Serve per chi non ha altri ruoli.',
    })
    until: Date | null,
    @Arg('name', () => String, {
      nullable: true,
      description: 'Nome e cognome di chi non ha ancora un accesso per l’ente.',
    })
    name: string | null,
  ): Promise<Delegation> {
    const { database, actor, outbox } = context;
    const request = { municipality, sector, email, name: name ?? null, until: until ? dayOf(until) : null };
    const given = await delegateSector(database, actor, request, new Date());
    const grant = await grantOf(context, given);
    // Whoever delegates must not have the link in hand: it opens the delegate's account.
    outbox.enqueue('delegateSector', async () => [
      ...(given.link === null ? [] : [given.link.mail(`${context.siteUrl()}${given.link.path}`)]),
      ...(await delegationMails(context, grant)),
    ]);
    return delegation(grant);
  }

  @Mutation(() => Delegation, { description: 'Revoca una delega.' })
  async endDelegation(
    @Ctx() context: RequestContext,
    @Arg('delegation', () => ID, { description: 'Identificativo della delega.' }) id: string,
  ): Promise<Delegation> {
    const key = NODE_IDS.Delegation.key(id);
    if (!key) throw noSuchDelegation();
    const ended = await grantOf(context, key);
    await endDelegation(context.database, context.actor, key, new Date());
    return delegation(ended);
  }
}

/** The delegations of a municipality that the actor may see. */
export async function shownDelegations(context: RequestContext, municipality: string): Promise<readonly Delegation[]> {
  return (await inForce(context, municipality)).filter((grant) => maySeeDelegation(context, grant)).map(delegation);
}

async function inForce({ queries }: RequestContext, municipality: string): Promise<NamedSectorGrant[]> {
  const grants = await sectorGrants(queries, municipality, italianDay(new Date()));
  return grants.filter(({ delegatedBy }) => delegatedBy !== null);
}

async function grantOf(
  context: RequestContext,
  { municipality, person, sector }: DelegationKey,
): Promise<NamedSectorGrant> {
  const found = (await inForce(context, municipality)).find((row) => row.person === person && row.sector === sector);
  if (!found) throw noSuchDelegation();
  return found;
}

/** Whether a person sees a delegation: those who see all, who gave or has it, and the manager of the sector. */
function maySeeDelegation(
  { actor }: RequestContext,
  { municipality, sector, person, delegatedBy }: NamedSectorGrant,
): boolean {
  if (hasRole(actor, ['SEGRETERIA', 'ADMINISTRATOR'], municipality)) return true;
  if (actor.person?.id === person || actor.person?.id === delegatedBy) return true;
  return actor.sectors.some((own) => own.municipality === municipality && own.sector === sector && !own.delegated);
}

function delegation({
  municipality,
  sector,
  sectorName,
  person,
  personName,
  delegatorName,
  until,
  waiting,
}: NamedSectorGrant): Delegation {
  return {
    id: NODE_IDS.Delegation.id({ municipality, person, sector }),
    sector: { key: sector, name: sectorName, delegatedBy: delegatorName, until },
    delegate: personName,
    delegatedBy: delegatorName ?? '',
    until,
    waiting,
  };
}

function noSuchDelegation(): DomainError {
  return new DomainError('NOT_FOUND', 'La delega non esiste, o è già finita: ricaricare l’elenco.');
}
