import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { EVERYWHERE } from '../account/actor.js';
import type { AuditEntry as AuditRow } from '../account/audit-entry.entity.js';
import { type AuditQuestion, auditEntries } from '../account/audit-search.js';
import { AFTER, FIRST } from './arguments.js';
import { AuditConnection, type AuditEntry, AuditFilter } from './audit-types.js';
import { cursor, pageSize, placeOf } from './cursor.js';
import type { RequestContext } from './request-context.js';
import { dayOf } from './scalars.js';

@Resolver()
export class AuditResolver {
  @Query(() => AuditConnection, {
    description: "Il registro delle operazioni di un ente, o dell'installazione se `municipality` manca.",
  })
  async auditLog(
    @Ctx() { queries }: RequestContext,
    @Arg('municipality', () => String, { nullable: true, description: "Nome breve dell'ente." })
    municipality: string | null,
    @Arg('where', () => AuditFilter, { nullable: true, description: 'Filtro; se manca, tutte.' })
    where: AuditFilter | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100, description: FIRST }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<AuditConnection> {
    const entries = auditEntries(queries, auditQuestion(municipality ?? null, where ?? null));
    const size = pageSize(first);
    const start = placeOf(after);
    const rows = await entries
      .orderBy('number', 'desc')
      .offset(start)
      .limit(size + 1)
      .selectAll()
      .execute();
    const { total } = await entries
      .select(({ fn }) => fn.countAll<number | string>().as('total'))
      .executeTakeFirstOrThrow();
    return connection(rows, { start, size, total: Math.trunc(Number(total)) });
  }
}

/** What the arguments of the API ask of the log. */
export function auditQuestion(municipality: string | null, where: AuditFilter | null): AuditQuestion {
  return {
    municipality: municipality ?? EVERYWHERE,
    text: where?.text?.trim() || null,
    action: where?.action ?? null,
    from: where?.from ? dayOf(where.from) : null,
    to: where?.to ? dayOf(where.to) : null,
  };
}

function connection(
  rows: readonly AuditRow[],
  { start, size, total }: { readonly start: number; readonly size: number; readonly total: number },
): AuditConnection {
  const nodes = rows.slice(0, size).map(entry);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ cursor: cursor(start + index + 1), node })),
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : cursor(start + 1),
      endCursor: nodes.length === 0 ? null : cursor(start + nodes.length),
    },
    totalCount: total,
  };
}

function entry({ municipality, number, at, actorName, origin, action, subject, ...row }: AuditRow): AuditEntry {
  const { valueBefore, valueAfter, hash } = row;
  const said = { number, at, origin, action, subject, hash };
  return { ...said, id: `${municipality}/${number}`, actor: actorName, before: valueBefore, after: valueAfter };
}
