import type { FastifyInstance } from 'fastify';
import type { Database } from '../../database/open-database.js';

/** What the service says of itself. */
export interface ServiceStage {
  /** False while the first data are being loaded. */
  readonly ready: boolean;
  /** Whether it is about to end. */
  readonly ending: boolean;
}

/** Serves liveness (the process answers, and nothing in it waits for ever) and readiness (it can also answer questions
 *  about plans). */
export function serveHealth(http: FastifyInstance, database: Database, stage: () => ServiceStage): void {
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
    const reason = await obstacle(database, stage()).catch((error: unknown) => {
      request.log.warn(error);
      return 'Il database non è raggiungibile.';
    });
    return reply
      .header('cache-control', 'no-store')
      .code(reason === null ? 200 : 503)
      .send(reason === null ? { status: 'ready' } : { status: 'not ready', message: reason });
  });
}

/** Why questions cannot be answered; null = they can. */
async function obstacle(database: Database, { ready, ending }: ServiceStage): Promise<string | null> {
  if (ending) return 'Il servizio si sta arrestando.';
  if (await database.migrationsPending()) return 'Lo schema del database non è aggiornato.';
  return ready ? null : 'Il caricamento iniziale dei dati è in corso.';
}
