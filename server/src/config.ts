import { z } from 'zod';
import { StartError } from './start-error.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const settings = z.object({
  PORT: z.coerce
    .number({ error: 'deve essere un numero di porta fra 0 e 65535' })
    .int('deve essere un numero intero')
    .min(0, 'deve essere un numero di porta fra 0 e 65535')
    .max(65_535, 'deve essere un numero di porta fra 0 e 65535')
    .default(4000),
  // Loopback: a first start on a desk opens nothing to the network. A container or a server sets 0.0.0.0.
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(
      /^(?:file:.+|postgres(?:ql)?:\/\/.+)$/s,
      'deve essere «file:PERCORSO» (SQLite) oppure «postgresql://utente:password@host:porta/nome» (PostgreSQL)',
    )
    .default('file:data/traguardo.db'),
  MUNICIPALITY: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `deve essere uno fra ${LOG_LEVELS.join(', ')}` }).default('info'),
});

/** The settings of one running service. */
export interface Config {
  /** 0 = any free port. */
  readonly port: number;
  /** The address to listen on: 127.0.0.1 is this machine alone, 0.0.0.0 the network. */
  readonly host: string;
  /** `file:PATH` (relative to the working folder) or `postgresql://…`. */
  readonly databaseUrl: string;
  /** Slug of the municipality shown where a query names none; null = the first by name. */
  readonly municipality: string | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** The settings that the environment holds; an empty variable counts as unset. Throws a StartError for an invalid one. */
export function config(environment: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = settings.safeParse(present);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')}=«${present[path.join('.')]}»: ${message}.`,
    );
    throw new StartError(
      `Impostazione non valida. ${problems.join(' ')} Correggere la variabile d'ambiente e riavviare.`,
    );
  }
  const { PORT, HOST, DATABASE_URL, MUNICIPALITY, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    municipality: MUNICIPALITY ?? null,
    logLevel: LOG_LEVEL,
  };
}
