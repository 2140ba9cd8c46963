import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { EVERYWHERE } from '../../account/actor.js';
import type { AuditEntry as AuditRow } from '../../account/audit/audit-entry.entity.js';
import { type AuditQuestion, auditEntries, checkQuestion, LONGEST_TEXT } from '../../account/audit/audit-search.js';
import { DomainError } from '../../plan/domain-error.js';
import { AFTER, FIRST } from '../graphql/arguments.js';
import { cursorText, listMark, pageSize, readCursor } from '../graphql/cursor.js';
import { NODE_IDS } from '../graphql/node-id.js';
import { dayOf } from '../graphql/scalars.js';
import type { RequestContext } from '../loading/request-context.js';
import { AuditConnection, type AuditEntry, AuditFilter } from './audit-types.js';

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
    const question = auditQuestion(municipality ?? null, where ?? null);
    const entries = auditEntries(queries, question);
    const size = pageSize(first);
    const list = listMark('auditLog', question);
    // A cursor holds the number of a line: lines that are added meanwhile move no page.
    const [before = null] = typeof after === 'string' ? readCursor(list, ['number'], after).values : [];
    const rows = await entries
      .$if(before !== null, (page) => page.where('number', '<', Number(before)))
      .orderBy('number', 'desc')
      .limit(size + 1)
      .selectAll()
      .execute();
    const { total } = await entries
      .select(({ fn }) => fn.countAll<number | string>().as('total'))
      .executeTakeFirstOrThrow();
    return connection(rows, { list, size, follows: before !== null, total: Math.trunc(Number(total)) });
  }
}

/** What the arguments of the API ask of the log. */
export function auditQuestion(municipality: string | null, where: AuditFilter | null): AuditQuestion {
  const text = where?.text?.trim() || null;
  if (text !== null && text.length > LONGEST_TEXT) {
    throw new DomainError('INVALID_INPUT', `Il testo da cercare supera ${LONGEST_TEXT} caratteri: accorciarlo.`);
  }
  const question = {
    municipality: municipality ?? EVERYWHERE,
    text,
    action: where?.action ?? null,
    from: where?.from ? dayOf(where.from) : null,
    to: where?.to ? dayOf(where.to) : null,
  };
  checkQuestion(question);
  return question;
}

interface AuditPage {
  readonly list: string;
  readonly size: number;
  /** Whether there is a page before this one. */
  readonly follows: boolean;
  readonly total: number;
}

function connection(rows: readonly AuditRow[], { list, size, follows, total }: AuditPage): AuditConnection {
  const nodes = rows.slice(0, size).map(auditEntry);
  const edges = nodes.map((node) => ({
    cursor: cursorText(list, { values: [node.number], delivered: null }),
    node,
  }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: follows,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}

/** A line of the log as the API answers it. */
export function auditEntry({
  municipality,
  number,
  at,
  actorName,
  origin,
  action,
  subject,
  ...row
}: AuditRow): AuditEntry {
  const { valueBefore, valueAfter, hash } = row;
  const said = { number, at, origin, action, subject, hash };
  return {
    ...said,
    id: NODE_IDS.AuditEntry.id({ municipality, number }),
    actor: actorName,
    before: valueBefore,
    after: valueAfter,
  };
}
