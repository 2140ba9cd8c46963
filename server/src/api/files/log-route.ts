import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { EVERYWHERE } from '../../account/actor.js';
import { checkQuestion, LONGEST_TEXT } from '../../account/audit/audit-search.js';
import { recordAudit } from '../../account/audit/record-audit.js';
import type { Database } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { attachment } from '../http/attachment.js';
import { leftSignal, partyOf } from '../http/request-reader.js';
import type { FileMaker } from './file-maker.js';

const DAY = z.iso.date().nullable().default(null);
const ASKED = z.strictObject({
  municipality: z.string().nullable().default(null),
  text: z.string().trim().max(LONGEST_TEXT).nullable().default(null),
  action: z.string().max(100).nullable().default(null),
  from: DAY,
  to: DAY,
});

/** Serves the audit log as a file for Italian spreadsheets, made beside the service. Each export is itself an entry of the
 *  log. */
export function serveLog(http: FastifyInstance, database: Database, maker: FileMaker): void {
  http.get('/export/audit.csv', async (request, reply) => {
    const asked = ASKED.safeParse(request.query);
    if (!asked.success) {
      throw new DomainError(
        'INVALID_INPUT',
        'Il registro si esporta con i parametri municipality, text, action, from e to (date come 2026-01-31).',
      );
    }
    const { text, action, from, to } = asked.data;
    const municipality = asked.data.municipality ?? EVERYWHERE;
    const question = { municipality, text: text || null, action: action || null, from, to };
    checkQuestion(question);
    await database.write((queries) =>
      recordAudit(queries, request.actor, { municipality, action: 'exportAudit', subject: municipality }),
    );
    const bytes = await maker.log(question, { party: partyOf(request), left: leftSignal(reply) });
    const name = municipality === EVERYWHERE ? 'installazione' : municipality;
    return reply
      .type('text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', attachment(`${name}-registro-operazioni.csv`))
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  });
}
