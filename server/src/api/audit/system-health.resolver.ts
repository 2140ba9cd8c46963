import { sql } from 'kysely';
import { Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { type Actor, EVERYWHERE } from '../../account/actor.js';
import type { Database, Queries } from '../../database/open-database.js';
import { evidenceBytes } from '../../reading/stored/record-evidence.js';
import type { RequestContext } from '../loading/request-context.js';

@ObjectType({ description: "Come sta l'installazione.", simpleResolvers: true })
export class SystemHealth {
  @Field(() => String, { description: 'Versione del programma.' })
  version!: string;

  @Field(() => String, { description: 'Base dati: «sqlite» o «postgresql».' })
  engine!: string;

  @Field(() => Boolean, { description: 'Vero se le richieste di lettura non richiedono l’accesso.' })
  publicReading!: boolean;

  @Field(() => Boolean, { description: 'Vero se il servizio può spedire posta.' })
  mail!: boolean;

  @Field(() => Boolean, { description: "Vero se si accede anche con il servizio di identità dell'ente." })
  openidConnect!: boolean;

  @Field(() => Float, {
    description: 'Quanto possono occupare i file che documentano i valori di un ente, in byte.',
  })
  evidenceQuota!: number;
}

/** What is counted is asked for only where it is wanted. */
@Resolver(() => SystemHealth)
export class SystemHealthResolver {
  @Query(() => SystemHealth, { description: "Lo stato dell'installazione, per chi la amministra." })
  systemHealth(@Ctx() { database, publicReading, service }: RequestContext): SystemHealth {
    return { ...service, publicReading, engine: database.engine };
  }

  @FieldResolver(() => Boolean, { description: 'Vero se lo schema della base dati va aggiornato.' })
  migrationsPending(@Ctx() { database }: RequestContext): Promise<boolean> {
    return database.migrationsPending();
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Quanto è grande la base dati, in byte.' })
  databaseBytes(@Ctx() { database, actor }: RequestContext): Promise<number> | null {
    // The size would disclose how much data the other municipalities store.
    return administered(actor) === null ? databaseBytes(database) : null;
  }

  @FieldResolver(() => Float, {
    description:
      'Quanto occupano i file che documentano i valori, in byte, anche quelli tolti, che restano conservati.',
  })
  evidenceBytes(@Ctx() { queries, actor }: RequestContext): Promise<number> {
    return evidenceBytes(queries, administered(actor));
  }

  @FieldResolver(() => Int, { description: 'Quanti piani ci sono.' })
  plans(@Ctx() { queries, actor }: RequestContext): Promise<number> {
    return rowCount(queries, 'Plan', administered(actor));
  }

  @FieldResolver(() => Int, { description: 'Quanti documenti sono conservati.' })
  documents(@Ctx() { queries, actor }: RequestContext): Promise<number> {
    return rowCount(queries, 'SourceDocument', administered(actor));
  }

  @FieldResolver(() => Int, { description: 'Quante persone hanno un accesso.' })
  people(@Ctx() { queries, actor }: RequestContext): Promise<number> {
    return peopleCount(queries, administered(actor));
  }

  @FieldResolver(() => Int, { description: 'Quante operazioni ha il registro.' })
  auditEntries(@Ctx() { queries, actor }: RequestContext): Promise<number> {
    return rowCount(queries, 'AuditEntry', administered(actor));
  }

  @FieldResolver(() => Boolean, {
    description: 'Vero se ogni riga del registro segue la precedente e nessuna è stata modificata o tolta.',
  })
  auditIntact(@Ctx() { queries, actor, auditChecks }: RequestContext): Promise<boolean> {
    return auditChecks.intact(queries, administered(actor), new Date());
  }
}

/** The municipalities that the person administers and may see here; null = the whole install. */
function administered({ grants }: Actor): readonly string[] | null {
  const places = grants.flatMap(({ role, municipality }) => (role === 'ADMINISTRATOR' ? [municipality] : []));
  return places.includes(EVERYWHERE) ? null : places;
}

async function rowCount(
  queries: Queries,
  table: 'Plan' | 'SourceDocument' | 'AuditEntry',
  places: readonly string[] | null,
): Promise<number> {
  const { rows } = await queries
    .selectFrom(table)
    .$if(places !== null, (query) => query.where('municipality', 'in', places ?? []))
    .select(({ fn }) => fn.countAll<number | string>().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(rows);
}

/** The number of people with an access, or with a role in one of the places. */
async function peopleCount(queries: Queries, places: readonly string[] | null): Promise<number> {
  const { people } = await queries
    .selectFrom('Person')
    .$if(places !== null, (query) =>
      query.where(
        'id',
        'in',
        queries
          .selectFrom('RoleGrantRow')
          .where('municipality', 'in', places ?? [])
          .select('person'),
      ),
    )
    .select(({ fn }) => fn.countAll<number | string>().as('people'))
    .executeTakeFirstOrThrow();
  return Number(people);
}

async function databaseBytes({ engine, queries }: Database): Promise<number> {
  const size =
    engine === 'sqlite'
      ? sql<{
          bytes: number | string;
        }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`
      : sql<{ bytes: number | string }>`select pg_database_size(current_database()) as bytes`;
  const [row] = (await size.execute(queries)).rows;
  if (!row) throw new Error('A database has a size.');
  return Number(row.bytes);
}
