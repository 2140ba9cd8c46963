import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { EVERYWHERE } from '../account/actor.js';
import { auditBatches } from '../account/audit-search.js';
import { recordAudit } from '../account/record-audit.js';
import type { Database } from '../database/open-database.js';
import { AUDIT_COLUMNS } from '../export/audit-columns.js';
import { csv } from '../export/csv.js';
import { table } from '../export/table.js';
import { DomainError } from '../plan/domain-error.js';
import { attachment } from './attachment.js';

const DAY = z.iso.date().nullable().default(null);
const ASKED = z.strictObject({
  municipality: z.string().nullable().default(null),
  text: z.string().max(200).nullable().default(null),
  action: z.string().max(100).nullable().default(null),
  from: DAY,
  to: DAY,
});

/** Serves the audit log as a file for Italian spreadsheets, oldest line first. That it was taken away is a line of it. */
export function serveAudit(http: FastifyInstance, database: Database): void {
  http.get('/export/audit.csv', async (request, reply) => {
    const asked = ASKED.safeParse(request.query);
    if (!asked.success) {
      throw new DomainError(
        'INVALID_INPUT',
        'Il registro si esporta con i parametri municipality, text, action, from e to (date come 2026-01-31).',
      );
    }
    const question = { ...asked.data, municipality: asked.data.municipality ?? EVERYWHERE };
    const { municipality } = question;
    await database.write((queries) =>
      recordAudit(queries, request.actor, { municipality, action: 'exportAudit', subject: municipality }),
    );
    const lines = csv(table(AUDIT_COLUMNS, auditBatches(database.queries, question)));
    const name = municipality === EVERYWHERE ? 'installazione' : municipality;
    return reply
      .type('text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', attachment(`${name}-registro-operazioni.csv`))
      .send(Readable.from(lines, { objectMode: false }));
  });
}
