import 'reflect-metadata';
import { execute, parse } from 'graphql';
import { AuditChecks } from '../../account/audit/audit-checks.js';
import { mailer } from '../../account/mailer.js';
import { outbox } from '../../account/outbox.js';
import type { Database } from '../../database/open-database.js';
import { failureOf, StorageFailure } from '../../database/storage-failure.js';
import { documentReader } from '../../import/worker/document-reader.js';
import { StartError } from '../../start-error.js';
import { answerTasks } from '../../worker/answered-tasks.js';
import { databaseOfTask } from '../../worker/opened-database.js';
import { type WorkerFault, workerFault } from '../../worker/worker-message.js';
import { errorFormat } from '../error-format.js';
import { AnswerBudget } from '../graphql/answer-budget.js';
import { type ContextSettings, requestContext } from '../loading/request-context.js';
import { apiSchema } from '../schema.js';
import { type LargeAnswer, type LargeQuery, refusedAnswer } from './large-query.js';

// Answers queries outside the process of the service, each of one moment of the database, which it cannot change.
answerTasks(async (query: LargeQuery): Promise<LargeAnswer> => {
  try {
    return await answered(await databaseOfTask(query.databaseUrl), query);
  } catch (error) {
    const failure = failureOf(error);
    if (!(failure instanceof StorageFailure || failure instanceof StartError)) throw failure;
    return refusedAnswer('INTERNAL_SERVER_ERROR', failure instanceof StorageFailure ? failure.message : GONE);
  }
});

const GONE = 'La base dati non risponde: riprovare fra poco.';

function answered(from: Database, query: LargeQuery): Promise<LargeAnswer> {
  const budget = new AnswerBudget(query.limits, query.requestBytes);
  return from.snapshot(async (queries) => {
    const { data, errors } = await execute({
      schema: apiSchema(),
      document: parse(query.source),
      contextValue: requestContext({ ...from, queries }, contextSettings(query), query.actor, budget),
      variableValues: query.variables,
      operationName: query.operationName,
    });
    const refusal = budget.refusal(data);
    if (refusal !== null) return refusedAnswer('TOO_COMPLEX', refusal);
    const faults: WorkerFault[] = [];
    const formatted = errorFormat((fault) => faults.push(workerFault(fault)));
    return {
      errors: (errors ?? []).map((error) => formatted(error.toJSON(), error)),
      data: data ? Buffer.from(JSON.stringify(data)) : null,
      faults,
    };
  });
}

/** What only changes need is there and does nothing. */
function contextSettings({ settings }: LargeQuery): ContextSettings {
  const [noMail, documents] = [mailer(null), documentReader()];
  return {
    ...settings,
    siteUrl: () => settings.siteUrl,
    mailer: noMail,
    outbox: outbox(noMail, { error: () => undefined }),
    auditChecks: new AuditChecks(),
    documentsOf: () => documents,
    reports: async () => null,
  };
}
