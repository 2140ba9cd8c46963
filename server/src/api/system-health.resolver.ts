import { sql } from 'kysely';
import { Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { auditVerification } from '../account/audit-verification.js';
import type { Database } from '../database/open-database.js';
import type { Tables } from '../database/tables.js';
import type { RequestContext } from './request-context.js';

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
  databaseBytes(@Ctx() { database }: RequestContext): Promise<number> {
    return databaseBytes(database);
  }

  @FieldResolver(() => Int, { description: 'Quanti piani ci sono.' })
  plans(@Ctx() { database }: RequestContext): Promise<number> {
    return rowCount(database, 'Plan');
  }

  @FieldResolver(() => Int, { description: 'Quanti documenti sono conservati.' })
  documents(@Ctx() { database }: RequestContext): Promise<number> {
    return rowCount(database, 'SourceDocument');
  }

  @FieldResolver(() => Int, { description: 'Quante persone hanno un accesso.' })
  people(@Ctx() { database }: RequestContext): Promise<number> {
    return rowCount(database, 'Person');
  }

  @FieldResolver(() => Int, { description: 'Quante operazioni ha il registro.' })
  auditEntries(@Ctx() { database }: RequestContext): Promise<number> {
    return rowCount(database, 'AuditEntry');
  }

  @FieldResolver(() => Boolean, {
    description: 'Vero se ogni riga del registro segue la precedente e nessuna è stata modificata o tolta.',
  })
  async auditIntact(@Ctx() { queries }: RequestContext): Promise<boolean> {
    return (await auditVerification(queries)).flaws.length === 0;
  }
}

async function rowCount({ queries }: Database, table: keyof Tables): Promise<number> {
  const { rows } = await queries
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number | string>().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(rows);
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
