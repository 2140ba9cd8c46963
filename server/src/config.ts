import type { OidcSettings } from './account/login/oidc-settings.js';
import type { MailSettings } from './account/mailer.js';
import type { PublicRules } from './account/reader.js';
import { ENVIRONMENT, type Environment } from './environment.js';
import { StartError } from './start-error.js';

const MEGABYTE = 1_000_000;

/** Settings whose values are never printed in an error. */
const SECRETS: ReadonlySet<string> = new Set(['ADMIN_PASSWORD', 'OIDC_CLIENT_SECRET', 'SMTP_URL']);

/** Settings that need another one. */
const DEPENDENT_SETTINGS = [
  ['ADMIN_EMAIL', 'ADMIN_PASSWORD'],
  ['ADMIN_PASSWORD', 'ADMIN_EMAIL'],
  ['SMTP_URL', 'MAIL_FROM'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID'],
] as const satisfies readonly (readonly [keyof Environment, keyof Environment])[];

/** The settings of one running service. */
export interface Config extends PublicRules {
  /** 0 = any free port. */
  readonly port: number;
  /** The address to listen on: 127.0.0.1 is this machine alone, 0.0.0.0 the network. */
  readonly host: string;
  /** `file:PATH` (relative to the working folder) or `postgresql://…`. */
  readonly databaseUrl: string;
  /** Slug of the municipality of a query that names none; null = the first by name. */
  readonly municipality: string | null;
  /** The factor by which the limits of analysts exceed those of anonymous readers. */
  readonly analystLimitFactor: number;
  /** Bytes that the files which prove the values of one municipality may have together. */
  readonly evidenceQuota: number;
  /** Public address of the start page, for links in e-mails; null = where the service listens. */
  readonly publicUrl: string | null;
  /** Whether a proxy in front of the service is trusted for the client's address and protocol. */
  readonly trustProxy: boolean;
  /** The administrator of a first start; null = the person who opens the one-time link that `serve` prints. */
  readonly administrator: { readonly email: string; readonly password: string } | null;
  /** Null = no mail server: an administrator passes the links on. */
  readonly mail: MailSettings | null;
  /** Null = local accounts only. */
  readonly oidc: OidcSettings | null;
  readonly logLevel: Environment['LOG_LEVEL'];
  /** The path of the service behind a proxy; begins and ends with a slash. */
  readonly basePath: string;
  /** File of the municipality's coat of arms, SVG or PNG; null = none. */
  readonly logo: string | null;
  /** The name in the header of every page; null = the name of the shown municipality. */
  readonly entityName: string | null;
  /** Address of the accessibility declaration; null = none yet. */
  readonly accessibilityUrl: string | null;
  /** Address for messages of readers about the pages: `mailto:` or `https:`; null = none. */
  readonly feedbackUrl: string | null;
}

/** The settings of the environment; an empty variable counts as unset. Throws a StartError for an invalid one. */
export function config(environment: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = ENVIRONMENT.safeParse(present);
  if (!parsed.success) {
    const named = (name: string) => (SECRETS.has(name) ? name : `${name}=«${present[name]}»`);
    throw invalidSettings(parsed.error.issues.map(({ path, message }) => `${named(path.join('.'))}: ${message}.`));
  }
  const found = parsed.data;
  const missing = DEPENDENT_SETTINGS.filter(([one, other]) => found[one] !== undefined && found[other] === undefined);
  if (missing.length > 0) {
    throw invalidSettings(missing.map(([one, other]) => `Con ${one} occorre anche ${other}.`));
  }
  return {
    port: found.PORT,
    host: found.HOST,
    databaseUrl: found.DATABASE_URL,
    municipality: found.MUNICIPALITY ?? null,
    analystLimitFactor: found.ANALYST_LIMIT_FACTOR,
    evidenceQuota: found.EVIDENCE_QUOTA_MB * MEGABYTE,
    publicReading: found.PUBLIC_READING === 'true',
    publicNames: found.PUBLIC_NAMES === 'true',
    publicationYears: found.PUBLICATION_YEARS,
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

function invalidSettings(problems: readonly string[]): StartError {
  return new StartError(
    `Impostazione non valida. ${problems.join(' ')} Correggere la variabile d'ambiente e riavviare.`,
  );
}

function administrator({ ADMIN_EMAIL: email, ADMIN_PASSWORD: password }: Environment): Config['administrator'] {
  return email === undefined || password === undefined ? null : { email, password };
}

function mail({ SMTP_URL: url, MAIL_FROM: from }: Environment): MailSettings | null {
  return url === undefined || from === undefined ? null : { url, from };
}

function oidc(found: Environment): OidcSettings | null {
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
