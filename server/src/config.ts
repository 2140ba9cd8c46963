import { z } from 'zod';
import type { MailSettings } from './account/mailer.js';
import type { OidcSettings } from './account/oidc-settings.js';
import { PASSWORD_LENGTH } from './account/password.js';
import { ROLES } from './account/role.js';
import { StartError } from './start-error.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Their values are not repeated where one of them is wrong. */
const SECRETS: ReadonlySet<string> = new Set(['ADMIN_PASSWORD', 'OIDC_CLIENT_SECRET', 'SMTP_URL']);

const truth = z.enum(['true', 'false'], { error: 'deve essere true oppure false' });

const grant = z.strictObject({ role: z.enum(ROLES), municipality: z.string().regex(/^(?:\*|[a-z0-9-]+)$/) });
const ROLE_MAP_SHAPE =
  'deve essere JSON: per ogni valore della claim un ruolo e il suo ente, come {"segreteria":{"role":"SEGRETERIA","municipality":"cremona"}}';
const roleMap = z
  .string()
  .transform((text, context) => {
    try {
      return z.record(z.string(), z.union([grant.transform((one) => [one]), z.array(grant)])).parse(JSON.parse(text));
    } catch {
      context.addIssue({ code: 'custom', message: ROLE_MAP_SHAPE });
      return z.NEVER;
    }
  })
  .transform((map) => new Map(Object.entries(map)));

/** Plain HTTP is for a provider on this machine, in a test. */
const ISSUER = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$))\S*$/;

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
  PUBLIC_READING: truth.default('true'),
  PUBLIC_URL: z
    .string()
    .regex(
      /^https?:\/\/[^\s?#]+$/,
      'deve essere l’indirizzo della pagina iniziale, come «https://performance.comune.it/»',
    )
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional(),
  TRUST_PROXY: truth.default('false'),
  ADMIN_EMAIL: z.email('deve essere un indirizzo di posta elettronica').optional(),
  ADMIN_PASSWORD: z.string().min(PASSWORD_LENGTH, `deve avere almeno ${PASSWORD_LENGTH} caratteri`).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'deve essere «smtp://…» oppure «smtps://…»')
    .optional(),
  MAIL_FROM: z.string().regex(/@/, 'deve essere un indirizzo, come «Traguardo <traguardo@comune.it>»').optional(),
  OIDC_ISSUER: z.string().regex(ISSUER, 'deve essere l’indirizzo https://… del fornitore di identità').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(100, 'deve avere al massimo 100 caratteri').default('Accesso con l’ente'),
  OIDC_ROLE_CLAIM: z.string().default('groups'),
  OIDC_ROLE_MAP: roleMap.optional(),
  OIDC_SECTOR_CLAIM: z.string().optional(),
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

/** Settings that mean nothing without another one. */
const TOGETHER = [
  ['ADMIN_EMAIL', 'ADMIN_PASSWORD'],
  ['ADMIN_PASSWORD', 'ADMIN_EMAIL'],
  ['SMTP_URL', 'MAIL_FROM'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID'],
] as const satisfies readonly (readonly [keyof Found, keyof Found])[];

type Found = z.output<typeof settings>;

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
  /** Address of the start page as readers know it, for links in e-mails; null = where the service listens. */
  readonly publicUrl: string | null;
  /** Whether a proxy in front says who asks, and whether by https. */
  readonly trustProxy: boolean;
  /** The administrator of a first start; null = whoever opens the one-time link that `serve` prints. */
  readonly administrator: { readonly email: string; readonly password: string } | null;
  /** Null = no mail server: links are handed over by the administrator. */
  readonly mail: MailSettings | null;
  /** Null = local accounts only. */
  readonly oidc: OidcSettings | null;
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
    const named = (name: string) => (SECRETS.has(name) ? name : `${name}=«${present[name]}»`);
    throw invalid(parsed.error.issues.map(({ path, message }) => `${named(path.join('.'))}: ${message}.`));
  }
  const found = parsed.data;
  const missing = TOGETHER.filter(([one, other]) => found[one] !== undefined && found[other] === undefined);
  if (missing.length > 0) {
    throw invalid(missing.map(([one, other]) => `Con ${one} occorre anche ${other}.`));
  }
  return {
    port: found.PORT,
    host: found.HOST,
    databaseUrl: found.DATABASE_URL,
    municipality: found.MUNICIPALITY ?? null,
    analystLimitFactor: found.ANALYST_LIMIT_FACTOR,
    publicReading: found.PUBLIC_READING === 'true',
    publicUrl: found.PUBLIC_URL ?? null,
    trustProxy: found.TRUST_PROXY === 'true',
    administrator: administrator(found),
    mail: mail(found),
    oidc: oidc(found),
    logLevel: found.LOG_LEVEL,
    basePath: found.BASE_PATH,
    logo: found.LOGO ?? null,
    entityName: found.ENTITY_NAME ?? null,
    accessibilityUrl: found.ACCESSIBILITY_URL ?? null,
    feedbackUrl: found.FEEDBACK_URL ?? null,
  };
}

function invalid(problems: readonly string[]): StartError {
  return new StartError(
    `Impostazione non valida. ${problems.join(' ')} Correggere la variabile d'ambiente e riavviare.`,
  );
}

function administrator({ ADMIN_EMAIL: email, ADMIN_PASSWORD: password }: Found): Config['administrator'] {
  return email === undefined || password === undefined ? null : { email, password };
}

function mail({ SMTP_URL: url, MAIL_FROM: from }: Found): MailSettings | null {
  return url === undefined || from === undefined ? null : { url, from };
}

function oidc(found: Found): OidcSettings | null {
  if (found.OIDC_ISSUER === undefined || found.OIDC_CLIENT_ID === undefined) return null;
  return {
    issuer: found.OIDC_ISSUER,
    clientId: found.OIDC_CLIENT_ID,
    clientSecret: found.OIDC_CLIENT_SECRET ?? null,
    name: found.OIDC_NAME,
    roleClaim: found.OIDC_ROLE_CLAIM,
    roleMap: found.OIDC_ROLE_MAP ?? new Map(),
    sectorClaim: found.OIDC_SECTOR_CLAIM ?? null,
  };
}
