import { type Actor, anonymousActor } from '../../account/actor.js';
import type { AuditChecks } from '../../account/audit/audit-checks.js';
import type { Mailer } from '../../account/mailer.js';
import type { Outbox } from '../../account/outbox.js';
import { type PublicRules, readerOf } from '../../account/reader.js';
import type { Database, Queries } from '../../database/open-database.js';
import type { DocumentReader } from '../../import/worker/document-reader.js';
import type { ReportMaker } from '../../plan/report/report-decision.js';
import type { AnswerBudget } from '../graphql/answer-budget.js';
import { clearLoaders, type Loaders, loaders } from './loaders.js';

/** What the resolvers of one request share. */
export interface RequestContext extends PublicRules {
  /** For writing, after which `loaders` load again; reading goes through `queries` and `loaders`. */
  readonly database: Database;
  readonly queries: Queries;
  readonly loaders: Loaders;
  /** Who asks. */
  readonly actor: Actor;
  /** Slug of the municipality meant where a query names none; null = the first by name. */
  readonly municipality: string | null;
  readonly service: ServiceFacts;
  readonly mailer: Mailer;
  /** For messages whose delivery the answer does not depend on. */
  readonly outbox: Outbox;
  /** Address of the start page, with a slash at its end, for links in e-mails. */
  readonly siteUrl: () => string;
  readonly auditChecks: AuditChecks;
  /** Makes the reports that are kept. */
  readonly reports: ReportMaker;
  /** Reads uploaded documents, when it is the turn of who asks. */
  readonly documents: Omit<DocumentReader, 'close'>;
  /** What the answer may hold; null = what the service itself asks, for its pages and files. */
  readonly budget: AnswerBudget | null;
}

/** How the service is set up, for its administrators. */
export interface ServiceFacts {
  readonly version: string;
  readonly mail: boolean;
  readonly openidConnect: boolean;
  /** Bytes that the files which prove the values of one municipality may have together. */
  readonly evidenceQuota: number;
}

/** What is the same for every request of a service. */
export type ContextSettings = Pick<
  RequestContext,
  'municipality' | keyof PublicRules | 'service' | 'mailer' | 'outbox' | 'auditChecks' | 'siteUrl' | 'reports'
> & { readonly documentsOf: (actor: Actor) => RequestContext['documents'] };

/** The context of one request; pages that all may see are asked for without a person. */
export type NewContext = (actor?: Actor, budget?: AnswerBudget) => RequestContext;

export function requestContext(
  database: Database,
  { documentsOf, ...settings }: ContextSettings,
  actor: Actor = anonymousActor('pagina'),
  budget: AnswerBudget | null = null,
): RequestContext {
  const own = loaders(database, readerOf(actor, settings));
  const write: Database['write'] = async (work) => {
    const answer = await database.write(work);
    clearLoaders(own);
    return answer;
  };
  return {
    ...settings,
    database: { ...database, write },
    queries: database.queries,
    loaders: own,
    actor,
    documents: documentsOf(actor),
    budget,
  };
}
