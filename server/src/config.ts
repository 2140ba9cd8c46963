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
  ANALYST_LIMIT_FACTOR: z.coerce
    .number({ error: 'deve essere un numero intero fra 1 e 100' })
    .int('deve essere un numero intero fra 1 e 100')
    .min(1, 'deve essere un numero intero fra 1 e 100')
    .max(100, 'deve essere un numero intero fra 1 e 100')
    .default(4),
  PUBLIC_READING: z.enum(['true', 'false'], { error: 'deve essere true oppure false' }).default('true'),
  BASE_PATH: z
    .string()
    .regex(/^\/?(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/, 'deve essere un percorso, come «/performance/»')
    .transform((path) => `/${path.replace(/^\/|\/$/g, '')}/`.replace('//', '/'))
    .default('/'),
  LOGO: z
    .string()
    .regex(/\.(?:svg|png)$/i, 'deve essere il percorso di un file SVG o PNG')
    .optional(),
  ENTITY_NAME: z.string().max(200, 'deve avere al massimo 200 caratteri').optional(),
  ACCESSIBILITY_URL: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'deve essere un indirizzo https://…')
    .optional(),
  FEEDBACK_URL: z
    .string()
    .regex(/^(?:https?:\/\/|mailto:)\S+$/, 'deve essere un indirizzo https://… oppure mailto:…')
    .optional(),
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
  /** How many times wider than those of anonymous readers the limits of analysts are. */
  readonly analystLimitFactor: number;
  /** Whether plans are read without logging in. */
  readonly publicReading: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The path below which a proxy shows the service; begins and ends with a slash. */
  readonly basePath: string;
  /** File of the municipality's coat of arms, SVG or PNG; null = none. */
  readonly logo: string | null;
  /** The name in the header of every page; null = the name of the municipality that is shown. */
  readonly entityName: string | null;
  /** Address of the accessibility declaration; null = none yet. */
  readonly accessibilityUrl: string | null;
  /** Where readers write to about the pages: `mailto:` or `https:`; null = nowhere. */
  readonly feedbackUrl: string | null;
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
  const found = parsed.data;
  return {
    port: found.PORT,
    host: found.HOST,
    databaseUrl: found.DATABASE_URL,
    municipality: found.MUNICIPALITY ?? null,
    analystLimitFactor: found.ANALYST_LIMIT_FACTOR,
    publicReading: found.PUBLIC_READING === 'true',
    logLevel: found.LOG_LEVEL,
    basePath: found.BASE_PATH,
    logo: found.LOGO ?? null,
    entityName: found.ENTITY_NAME ?? null,
    accessibilityUrl: found.ACCESSIBILITY_URL ?? null,
    feedbackUrl: found.FEEDBACK_URL ?? null,
  };
}
