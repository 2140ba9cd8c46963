import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../../database/open-database.js';

/** What is done beside the serving thread. */
export interface BesideNumbers {
  readonly files: {
    /** How many have been begun. */
    readonly begun: number;
    /** How many are waited for. */
    readonly waited: number;
  };
  readonly large: { readonly begun: number };
}

/** Seconds. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

let shared: Registry | null = null;

/** Memory, processor and event loop, which all services of the process share. */
function processMetrics(): Registry {
  if (shared === null) {
    shared = new Registry();
    collectDefaultMetrics({ register: shared });
  }
  return shared;
}

/** Serves `/metrics` as Prometheus text: counts and durations by route, without addresses, names or contents. */
export function serveMetrics(http: FastifyInstance, database: Database, { files, large }: BesideNumbers): void {
  const registry = new Registry();
  const labels = ['method', 'route', 'status'] as const;
  const registers = [registry];
  const duration = new Histogram({
    name: 'traguardo_http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer.',
    labelNames: labels,
    buckets: DURATIONS,
    registers,
  });
  const refused = new Counter({
    name: 'traguardo_http_refused_total',
    help: 'Requests answered with a status of 400 or more.',
    labelNames: labels,
    registers,
  });
  new Gauge({
    name: 'traguardo_writes_waiting',
    help: 'Writes that wait for their turn.',
    registers,
    collect() {
      this.set(database.waitingWrites());
    },
  });
  new Gauge({
    name: 'traguardo_files_waiting',
    help: 'Exports and reports that are waited for, the one that is being made included.',
    registers,
    collect() {
      this.set(files.waited);
    },
  });
  new Counter({
    name: 'traguardo_files_begun_total',
    help: 'Exports and reports of which the making has begun: not those that were kept.',
    registers,
    collect() {
      this.reset();
      this.inc(files.begun);
    },
  });
  new Counter({
    name: 'traguardo_large_queries_total',
    help: 'GraphQL queries that were answered by the process of large queries.',
    registers,
    collect() {
      this.reset();
      this.inc(large.begun);
    },
  });
  http.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    // An address that no route knows is not a label: there are endlessly many.
    const named = { method, route: routeOptions.url ?? 'none', status: String(reply.statusCode) };
    duration.observe(named, reply.elapsedTime / 1000);
    if (reply.statusCode >= 400) refused.inc(named);
  });
  http.get('/metrics', async (_, reply) => {
    const all = Registry.merge([processMetrics(), registry]);
    return reply
      .header('cache-control', 'no-store')
      .type(all.contentType)
      .send(await all.metrics());
  });
}
