import 'reflect-metadata';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { pino } from 'pino';
import { serveDocuments } from './api/document-routes.js';
import { serveGraphql } from './api/graphql-route.js';
import { serveHealth } from './api/health-routes.js';
import { securityHeaders } from './api/security-headers.js';
import { serveWeb } from './api/web-routes.js';
import type { Config } from './config.js';
import { type Database, openDatabase } from './database/open-database.js';
import { StartError } from './start-error.js';

/** One running service: HTTP, GraphQL and its database. Many fit in one process. */
export interface App {
  readonly database: Database;
  /** Whether `/readyz` says so; false while the first data are being loaded. */
  ready: boolean;
  /** Begins to listen and answers the address. */
  listen(): Promise<string>;
  /** Ends what is under way, then everything the service holds. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** An open database, which stays open when the service closes; otherwise the configured one is opened. */
  readonly database?: Database;
  /** Told of every SQL statement that the service runs on the database it opens. */
  readonly onStatement?: (sql: string) => void;
  readonly logger?: FastifyBaseLogger;
}

/** Makes the service with its database brought up to date. Throws a StartError where that cannot be. */
export async function createApp(config: Config, options: AppOptions = {}): Promise<App> {
  const database = options.database ?? (await openedDatabase(config, options.onStatement));
  const http = Fastify({
    loggerInstance: options.logger ?? pino({ level: config.logLevel }),
    logController: new LogController({ disableRequestLogging: true }),
  });
  const state = { ready: true };
  http.setErrorHandler(answerError);
  await http.register(helmet, securityHeaders);
  const graphql = await serveGraphql(http, database, config.municipality);
  serveHealth(http, database, () => state.ready);
  serveDocuments(http, database);
  await serveWeb(http);
  return {
    database,
    get ready() {
      return state.ready;
    },
    set ready(ready) {
      state.ready = ready;
    },
    listen: () => listen(http, config),
    close: async () => {
      await graphql.stop();
      if (!options.database) await database.close();
    },
  };
}

async function openedDatabase({ databaseUrl }: Config, onStatement: AppOptions['onStatement']): Promise<Database> {
  const database = await openDatabase({ url: databaseUrl, ...(onStatement && { onStatement }) });
  try {
    await database.migrate();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function listen(http: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await http.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') {
      throw new StartError(
        `La porta ${port} è già in uso da un altro programma. Chiuderlo, o scegliere un'altra porta con la variabile PORT (ad esempio PORT=${port + 1}).`,
        { cause: error },
      );
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new StartError(
        `Non è possibile ascoltare su ${host}:${port}. Correggere le variabili HOST e PORT (le porte sotto 1024 richiedono permessi particolari).`,
        { cause: error },
      );
    }
    throw error;
  }
}

/** Failures outside of GraphQL: the request's own are told, bugs are logged and masked. */
const answerError: Parameters<FastifyInstance['setErrorHandler']>[0] = (error, request, reply) => {
  const status =
    error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (status >= 500) request.log.error(error);
  const refusal =
    status === 413
      ? 'La richiesta è troppo grande.'
      : 'La richiesta non è leggibile: il corpo deve essere JSON con intestazione content-type: application/json.';
  return reply.code(status).send({
    errors: [
      status < 500
        ? { message: refusal, extensions: { code: 'INVALID_INPUT' } }
        : {
            message: 'Errore interno del servizio: è stato registrato. Riprovare più tardi.',
            extensions: { code: 'INTERNAL_SERVER_ERROR' },
          },
    ],
  });
};
