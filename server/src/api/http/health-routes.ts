import type { FastifyInstance } from 'fastify';
import type { Database } from '../../database/open-database.js';

/** Serves liveness (the process answers, and nothing in it waits for ever) and readiness (it can also answer questions
 *  about plans). */
export function serveHealth(http: FastifyInstance, database: Database, isReady: () => boolean): void {
  http.get('/healthz', async (_, reply) =>
    reply
      .header('cache-control', 'no-store')
      .code(database.isStuck() ? 503 : 200)
      .send(
        database.isStuck()
          ? { status: 'stuck', message: 'Le scritture non cominciano più: riavviare.' }
          : { status: 'ok' },
      ),
  );
  http.get('/readyz', async (request, reply) => {
    const reason = await obstacle(database, isReady).catch((error: unknown) => {
      request.log.warn(error);
      return 'Il database non è raggiungibile.';
    });
    return reply
      .header('cache-control', 'no-store')
      .code(reason === null ? 200 : 503)
      .send(reason === null ? { status: 'ready' } : { status: 'not ready', message: reason });
  });
}

/** Why questions cannot be answered yet; null = they can. */
async function obstacle(database: Database, isReady: () => boolean): Promise<string | null> {
  if (await database.migrationsPending()) return 'Lo schema del database non è aggiornato.';
  return isReady() ? null : 'Il caricamento iniziale dei dati è in corso.';
}
