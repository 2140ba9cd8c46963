import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { z } from 'zod';
import { AuditChecks } from './account/audit/audit-checks.js';
import { mailer } from './account/mailer.js';
import { outbox } from './account/outbox.js';
import { serveDocuments } from './api/act/document-routes.js';
import { servePages } from './api/act/page-routes.js';
import { startCampaignTimer } from './api/campaigns/campaign-timer.js';
import { serveCharts } from './api/chart/chart-routes.js';
import { serveCoats } from './api/closing/coat-routes.js';
import { answersVersion } from './api/data-version.js';
import { serveEvidence } from './api/evidence/evidence-routes.js';
import { serveCatalog } from './api/export/catalog-route.js';
import type { FileLimits } from './api/files/file-limits.js';
import { FileMaker } from './api/files/file-maker.js';
import type { FileProcess } from './api/files/file-process.js';
import { serveFiles } from './api/files/file-routes.js';
import { serveLog } from './api/files/log-route.js';
import { reportMaker } from './api/files/report-maker.js';
import { type Keeping, serveGraphql } from './api/graphql-route.js';
import { attemptLimits } from './api/http/attempt-limits.js';
import {
  CONNECTION_LIMITS,
  type ConnectionLimits,
  connectionSettings,
  endSlowConnections,
} from './api/http/connection-limits.js';
import { refuseCrossSite } from './api/http/cross-site.js';
import { draining } from './api/http/draining.js';
import type { QueueLimits } from './api/http/fair-queue.js';
import { serveHealth } from './api/http/health-routes.js';
import { answerFailure } from './api/http/http-failures.js';
import { serveLogo } from './api/http/logo-route.js';
import { serveMetrics } from './api/http/metrics-route.js';
import { OPERATION_LIMITS, type OperationLimits, operationTurns } from './api/http/operation-limits.js';
import { guardRoutes } from './api/http/route-guard.js';
import { securityHeaders } from './api/http/security-headers.js';
import { DOCUMENT_LIMITS, documentTurns } from './api/import/document-turns.js';
import { serveImports } from './api/import/import-routes.js';
import { KeptAnswers } from './api/kept-answers.js';
import { KeptDoor } from './api/kept-door.js';
import { LargeQueries, type LargeQueryProcess } from './api/large-queries/large-queries.js';
import { type NewContext, requestContext } from './api/loading/request-context.js';
import { serveRobots } from './api/pages/robot-routes.js';
import { serveWeb } from './api/pages/web-routes.js';
import { serveAuth } from './api/people/auth-routes.js';
import { servePeople } from './api/people/people-routes.js';
import { widerLimits } from './api/query-limits.js';
import { serveSheetFiles } from './api/reporting/sheet-file-route.js';
import { apiSchema } from './api/schema.js';
import type { Config } from './config.js';
import { type Database, openDatabase } from './database/open-database.js';
import type { DocumentReader } from './import/worker/document-reader.js';
import { documentReaders } from './import/worker/document-readers.js';
import { replayOutdatedPlans } from './scoring/stored/replay-outdated-plans.js';
import { serviceLog } from './service-log.js';
import { StartError } from './start-error.js';

const { version: VERSION } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));

/** Connections that may wait to be accepted, where the system allows as many. */
const BACKLOG = 4096;

/** One running service: HTTP, GraphQL and its database. One process can have many. */
export interface App {
  readonly database: Database;
  /** The answer of `/readyz`; false while the first data are being loaded. */
  ready: boolean;
  /** Every HTTP route, as operations.ts names it. */
  readonly routes: readonly string[];
  /** The public address of the service, with a slash at its end; known when it listens. */
  siteUrl(): string;
  /** Starts to listen and returns the address. */
  listen(): Promise<string>;
  /** Says at `/readyz` that the service is about to end, and answers all that has been asked until then, for 9 seconds at
   *  most. */
  drain(): Promise<void>;
  /** Finishes the running requests, then closes all resources of the service. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** An open database, which stays open when the service closes; without it the configured one is opened. */
  readonly database?: Database;
  /** Called with every SQL statement of the database that the service opens. */
  readonly onStatement?: (sql: string) => void;
  readonly logger?: FastifyBaseLogger;
  /** Processes that several services share, which stay when one closes; otherwise each has its own. */
  readonly processes?: {
    readonly documents?: DocumentReader;
    readonly files?: FileProcess;
    readonly largeQueries?: LargeQueryProcess;
  };
  /** How many values of lists the serving thread answers itself, where a test gives it more. */
  readonly valuesOnThread?: number;
  /** How long slow connections are waited for, where a test waits less. */
  readonly connections?: ConnectionLimits;
  /** How much of the service is for one reader, where a test gives less. */
  readonly operations?: OperationLimits;
  /** What files may take, where a test gives less. */
  readonly files?: FileLimits;
  /** How many documents are read at a time and may wait, where a test has less. */
  readonly documentLimits?: QueueLimits;
}

/** Creates the service and applies pending migrations. Throws a StartError where that fails. */
export async function createApp(config: Config, options: AppOptions = {}): Promise<App> {
  const database = options.database ?? (await openMigratedDatabase(config, options.onStatement));
  const connections = options.connections ?? CONNECTION_LIMITS;
  const http = Fastify({
    ...connectionSettings(connections),
    loggerInstance: options.logger ?? serviceLog(config.logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    // Only the last entry of `X-Forwarded-For` is trusted: the proxy adds it, the client may have sent the others.
    trustProxy: config.trustProxy && ((_, hop) => hop === 0),
    rewriteUrl: ({ url }) => pathBelow(config.basePath, url ?? '/'),
  });
  warnOfProxy(http, config);
  const state = { ready: true };
  const ending = draining(http);
  endSlowConnections(http, connections);
  const door = new KeptDoor(http);
  http.setErrorHandler(answerFailure);
  await http.register(helmet, securityHeaders);
  await http.register(cookie);
  // Every request body is JSON, except where a route accepts a file.
  http.removeContentTypeParser('text/plain');
  refuseCrossSite(http, config.publicUrl);
  const routes = guardRoutes(http, database, config.publicReading);
  await http.register(compress, { encodings: ['br', 'gzip'] });
  const files = new FileMaker(database.url, options.files, options.processes?.files);
  http.addHook('onClose', () => files.stop());
  const large = new LargeQueries({
    databaseUrl: database.url,
    report: (fault) => http.log.error(fault),
    shared: options.processes?.largeQueries,
    valuesOnThread: options.valuesOnThread,
  });
  http.addHook('onClose', () => large.stop());
  serveMetrics(http, database, { files, large });
  const version = answersVersion(database);
  const answers = new KeptAnswers(version);
  const graphql = await serveRoutes(http, database, config, { files, large, version, answers, door, ending }, options);
  serveHealth(http, database, () => ({ ready: state.ready, ending: ending.begun }));
  return {
    database,
    routes,
    get ready() {
      return state.ready;
    },
    set ready(ready) {
      state.ready = ready;
    },
    siteUrl: () => siteUrl(http, config),
    listen: () => listen(http, config),
    drain: ending.drain,
    close: async () => {
      await graphql.stop();
      if (!options.database) await database.close();
    },
  };
}

function ownReader(http: FastifyInstance): DocumentReader {
  const documents = documentReaders(DOCUMENT_LIMITS.underWay);
  http.addHook('onClose', () => documents.close());
  return documents;
}

/** What answers, and where answers are kept. */
interface Answering extends Keeping {
  readonly files: FileMaker;
  readonly large: LargeQueries;
  readonly version: () => Promise<string>;
}

/** Registers all routes that answer about plans; `stop` of the result stops them. */
async function serveRoutes(
  http: FastifyInstance,
  database: Database,
  config: Config,
  { files, large, version, ...keeping }: Answering,
  options: AppOptions,
): Promise<{ stop(): Promise<void> }> {
  const { basePath, entityName, logo, accessibilityUrl, feedbackUrl } = config;
  const schema = apiSchema();
  const { municipality, publicReading, publicNames, publicationYears } = config;
  const rules = { publicReading, publicNames, publicationYears };
  const mail = mailer(config.mail);
  const notifications = { mailer: mail, outbox: outbox(mail, http.log), siteUrl: () => siteUrl(http, config) };
  const stopTimer = startCampaignTimer({ ...notifications, database, log: http.log });
  http.addHook('onClose', async () => {
    stopTimer();
    await notifications.outbox.emptied();
  });
  const documentsOf = documentTurns(options.processes?.documents ?? ownReader(http), options.documentLimits);
  const service = {
    version: VERSION,
    mail: config.mail !== null,
    openidConnect: config.oidc !== null,
    evidenceQuota: config.evidenceQuota,
  };
  const auditChecks = new AuditChecks();
  const reports = reportMaker(database, files);
  const contextSettings = { municipality, reports, ...rules, service, documentsOf, auditChecks, ...notifications };
  const newContext: NewContext = (actor, budget) => requestContext(database, contextSettings, actor, budget);
  const limits = await attemptLimits(http);
  const turns = operationTurns(http, options.operations ?? OPERATION_LIMITS);
  const widened = widerLimits(config.analystLimitFactor);
  const apollo = await serveGraphql(http, schema, newContext, widened, turns, large, keeping);
  const methods = { openidConnect: config.oidc?.name ?? null, mail: notifications.mailer.configured };
  serveAuth(http, { ...notifications, ...methods, database, basePath, limits });
  if (config.oidc) {
    const { serveOidc } = await import('./api/people/oidc-routes.js');
    serveOidc(http, config.oidc, { ...notifications, database, basePath, limit: limits.oidc });
  }
  serveDocuments(http, newContext);
  servePages(http, newContext);
  await serveEvidence(http, newContext);
  await serveSheetFiles(http, newContext);
  await serveCoats(http, newContext);
  await serveImports(http, newContext);
  await servePeople(http, newContext);
  serveFiles(http, schema, newContext, files);
  serveLog(http, database, files);
  serveCharts(http, apollo, newContext);
  serveCatalog(http, { newContext, basePath, publicUrl: config.publicUrl, contact: feedbackUrl });
  if (logo !== null) serveLogo(http, logo);
  serveRobots(http, { newContext, publicUrl: config.publicUrl, basePath });
  const settings = { entityName, logo: logo === null ? null : 'logo', accessibilityUrl, feedbackUrl, version: VERSION };
  await serveWeb(http, { apollo, newContext, version, settings, basePath });
  return apollo;
}

/** HTTPS ends at a proxy: unless the service trusts it, the addresses of the clients are unknown. */
function warnOfProxy({ log }: FastifyInstance, { publicUrl, trustProxy }: Config): void {
  if (trustProxy || !publicUrl?.startsWith('https:')) return;
  log.warn(
    'PUBLIC_URL is https, but TRUST_PROXY is not set: everybody seems to come from one address, so the tries to log in and the questions of one count for all, and the audit log does not say from where. Set TRUST_PROXY=true behind one proxy that sets X-Forwarded-For.',
  );
}

/** The public address of the service: as configured, else where it listens. */
function siteUrl({ listeningOrigin }: FastifyInstance, { publicUrl, basePath }: Config): string {
  return publicUrl ?? `${listeningOrigin}${basePath}`;
}

/** An address without the path under which the service is mounted, which a proxy may already have removed. */
function pathBelow(basePath: string, url: string): string {
  if (url.startsWith(basePath)) return url.slice(basePath.length - 1);
  const bare = basePath.slice(0, -1);
  return url === bare || url.startsWith(`${bare}?`) ? `/${url.slice(bare.length)}` : url;
}

async function openMigratedDatabase(
  { databaseUrl }: Config,
  onStatement: AppOptions['onStatement'],
): Promise<Database> {
  const database = await openDatabase({ url: databaseUrl, ...(onStatement && { onStatement }) });
  try {
    await database.migrate();
    await replayOutdatedPlans(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function listen(http: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await http.listen({ host, port, backlog: BACKLOG });
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
