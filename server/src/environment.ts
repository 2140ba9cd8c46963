import { ROLES } from '@traguardo/schema/vocabulary';
import { z } from 'zod';
import { PASSWORD_LENGTH } from './account/login/password-rules.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const booleanText = z.enum(['true', 'false'], { error: 'deve essere true oppure false' });

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

/** Plain HTTP is allowed for a provider on this machine, as in tests. */
const ISSUER = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$))\S*$/;

/** The environment variables that are settings, and their valid values. */
export const ENVIRONMENT = z.object({
  PORT: z.coerce
    .number({ error: 'deve essere un numero di porta fra 0 e 65535' })
    .int('deve essere un numero intero')
    .min(0, 'deve essere un numero di porta fra 0 e 65535')
    .max(65_535, 'deve essere un numero di porta fra 0 e 65535')
    .default(4000),
  // Loopback by default, so that a first start on a desktop opens no port to the network. A container or a server sets
  // 0.0.0.0.
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
  EVIDENCE_QUOTA_MB: z.coerce
    .number({ error: 'deve essere un numero intero di megabyte' })
    .int('deve essere un numero intero di megabyte')
    .min(1, 'deve essere almeno 1')
    .max(1_000_000, 'deve essere al massimo 1000000')
    .default(2000),
  PUBLIC_READING: booleanText.default('true'),
  PUBLIC_NAMES: booleanText.default('false'),
  // Art. 8 d.lgs. 33/2013 asks for five years at least.
  PUBLICATION_YEARS: z.coerce
    .number({ error: 'deve essere un numero intero di anni fra 5 e 100' })
    .int('deve essere un numero intero di anni fra 5 e 100')
    .min(5, 'deve essere un numero intero di anni fra 5 e 100')
    .max(100, 'deve essere un numero intero di anni fra 5 e 100')
    .default(5),
  PUBLIC_URL: z
    .string()
    .regex(
      /^https?:\/\/[^\s?#]+$/,
      'deve essere l’indirizzo della pagina iniziale, come «https://performance.comune.it/»',
    )
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional(),
  TRUST_PROXY: booleanText.default('false'),
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
  OIDC_NAME: z.string().max(100, 'deve avere al massimo 100 caratteri').default('il servizio dell’ente'),
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

export type Environment = z.output<typeof ENVIRONMENT>;
