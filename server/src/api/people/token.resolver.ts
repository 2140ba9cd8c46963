import { TOKEN_SCOPES, type TokenScope, tokenScope } from '@traguardo/schema/vocabulary';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { authorName, EVERYWHERE } from '../../account/actor.js';
import { recordAudit } from '../../account/audit/record-audit.js';
import { storedPlaces } from '../../account/keys/key-places.js';
import { tokenRequest } from '../../account/keys/token-request.js';
import { createToken } from '../../account/keys/token-store.js';
import { newTokenPlaces } from '../../account/keys/work-places.js';
import { lockAccounts } from '../../account/people/lock-accounts.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { NODE_IDS, personId, storedId } from '../graphql/node-id.js';
import { DateScalar, dayOf } from '../graphql/scalars.js';
import type { RequestContext } from '../loading/request-context.js';
import { ApiToken, CreateApiTokenResult } from './token-types.js';

@Resolver(() => ApiToken)
export class TokenResolver {
  @FieldResolver(() => ID)
  id(@Root() token: ApiToken): string {
    return NODE_IDS.ApiToken.id(token);
  }

  @Query(() => [ApiToken], {
    description:
      'I token di un ente (per chi amministra), o i propri se `municipality` manca; i più recenti per primi.',
  })
  async apiTokens(
    @Ctx() { queries, actor }: RequestContext,
    @Arg('municipality', () => String, { nullable: true, description: "Nome breve dell'ente; null = i propri token." })
    municipality: string | null,
  ): Promise<ApiToken[]> {
    const tokens = ownedTokens(queries).orderBy('ApiToken.createdAt', 'desc').orderBy('ApiToken.id');
    const rows =
      typeof municipality === 'string'
        ? await tokens.where('ApiToken.person', 'in', peopleOf(queries, municipality)).execute()
        : await tokens.where('ApiToken.person', '=', actor.person?.id ?? '').execute();
    return rows
      .filter(({ places }) => typeof municipality !== 'string' || reaches(places, municipality))
      .map(withScopes);
  }

  @Mutation(() => CreateApiTokenResult, {
    description: 'Crea un token: per sé (analisti), o per una persona di un ente (chi amministra).',
  })
  async createApiToken(
    @Ctx() { database, actor }: RequestContext,
    @Arg('name', () => String, { description: 'A che cosa serve.' }) name: string,
    @Arg('scopes', () => [tokenScope], { description: 'Che cosa può fare.' }) scopes: TokenScope[],
    @Arg('expiresOn', () => DateScalar, { description: "L'ultimo giorno in cui vale, al massimo fra un anno." })
    expiresOn: Date,
    @Arg('user', () => ID, { nullable: true, description: 'La persona titolare; null = chi chiama.' })
    owner: string | null,
    @Arg('municipality', () => String, {
      nullable: true,
      description: "Nome breve dell'ente della persona; serve se si indica `user`.",
    })
    municipality: string | null,
  ): Promise<CreateApiTokenResult> {
    const now = new Date();
    const user = typeof owner === 'string' ? personId(owner) : null;
    const request = tokenRequest({ name, scopes, expiresOn: dayOf(expiresOn) }, now);
    return await database.write(async (queries, em) => {
      await lockAccounts(queries);
      const person = user ?? actor.person?.id ?? '';
      if (typeof user === 'string') await checkPersonOf(queries, user, municipality ?? null);
      const places = await newTokenPlaces(queries, actor, person);
      const { token, secret } = await createToken(
        em,
        { ...request, person, places, createdBy: authorName(actor) },
        now,
      );
      const made = await tokenOf(queries, token.id);
      await recordAudit(queries, actor, {
        // The log of a municipality is written for its people only: one's own token belongs to none.
        municipality: typeof user === 'string' ? (municipality ?? EVERYWHERE) : EVERYWHERE,
        action: 'createApiToken',
        subject: token.id,
        after: { ...request, person, owner: made.owner },
      });
      return { token: made, secret };
    });
  }

  @Mutation(() => ApiToken, { description: 'Revoca un token: da subito non vale più.' })
  revokeApiToken(
    @Ctx() { database, actor }: RequestContext,
    @Arg('token', () => ID, { description: 'Identificativo del token.' }) name: string,
  ): Promise<ApiToken> {
    const id = storedId('ApiToken', name);
    return database.write(async (queries) => {
      await lockAccounts(queries);
      const token = await tokenOf(queries, id);
      if (token.revokedAt !== null) return token;
      const revokedAt = new Date().toISOString();
      await queries.updateTable('ApiToken').set({ revokedAt }).where('id', '=', id).execute();
      await recordAudit(queries, actor, {
        municipality: await logOfToken(queries, id),
        action: 'revokeApiToken',
        subject: id,
        after: { name: token.name, scopes: token.scopes, owner: token.owner },
      });
      return { ...token, revokedAt };
    });
  }
}

function ownedTokens(queries: Queries) {
  return queries
    .selectFrom('ApiToken')
    .innerJoin('Person', 'Person.id', 'ApiToken.person')
    .select([
      'ApiToken.id',
      'ApiToken.name',
      'ApiToken.scopes',
      'Person.name as owner',
      'ApiToken.createdBy',
      'ApiToken.createdAt',
      'ApiToken.expiresAt',
      'ApiToken.lastUsedAt',
      'ApiToken.revokedAt',
      'ApiToken.places',
    ]);
}

/** A token by its stored ID; null where there is none. */
export async function tokenById(queries: Queries, id: string): Promise<ApiToken | null> {
  const token = await ownedTokens(queries).where('ApiToken.id', '=', id).executeTakeFirst();
  return token ? withScopes(token) : null;
}

async function tokenOf(queries: Queries, id: string): Promise<ApiToken> {
  const token = await tokenById(queries, id);
  if (!token) throw new DomainError('NOT_FOUND', 'Il token non esiste: aggiornare la pagina dei token.');
  return token;
}

/** The log that records the creation of the token; that of the install where none does. */
async function logOfToken(queries: Queries, id: string): Promise<string> {
  const made = await queries
    .selectFrom('AuditEntry')
    .where('action', '=', 'createApiToken')
    .where('subject', '=', id)
    .select('municipality')
    .executeTakeFirst();
  return made?.municipality ?? EVERYWHERE;
}

function withScopes<T extends { readonly scopes: string }>({ scopes, ...token }: T) {
  const names = scopes.split(' ');
  return { ...token, scopes: TOKEN_SCOPES.filter((scope) => names.includes(scope)) };
}

/** Whether a token with this list of places is good for a municipality where its owner works. */
function reaches(list: string | null, municipality: string): boolean {
  return storedPlaces(list)?.has(municipality) ?? true;
}

function peopleOf(queries: Queries, municipality: string) {
  return queries.selectFrom('RoleGrantRow').where('municipality', '=', municipality).select('person');
}

async function checkPersonOf(queries: Queries, person: string, municipality: string | null): Promise<void> {
  const place = municipality ?? EVERYWHERE;
  const found = await peopleOf(queries, place).where('person', '=', person).executeTakeFirst();
  if (!found) {
    throw new DomainError('NOT_FOUND', "La persona non ha ruoli nell'ente indicato: assegnarle prima un ruolo.");
  }
}
