import type { Mail, Mailer } from './mailer.js';

/** Messages that are sent after the response: its content and duration do not depend on the sending. */
export interface Outbox {
  /** Builds the messages and sends them, where there is a mail server. `about` names the occasion in the log. */
  enqueue(about: string, messages: () => Promise<readonly Mail[]>): void;
  /** Resolves when no message is being sent any more. */
  emptied(): Promise<void>;
}

export interface FailureLog {
  error(facts: object, message: string): void;
}

export function outbox(mailer: Mailer, log: FailureLog): Outbox {
  const underWay = new Set<Promise<void>>();
  return {
    enqueue: (about, messages) => {
      if (!mailer.configured) return;
      const failed = (error: unknown) => log.error({ about, code: failureCode(error) }, 'A message was not sent.');
      const sending = messages()
        .then(async (mails) => {
          await Promise.all(mails.map((mail) => mailer.send(mail).catch(failed)));
        })
        .catch(failed)
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    },
    emptied: async () => {
      await Promise.all(underWay);
    },
  };
}

/** The code of a failure for the log: the message of a mail server can contain addresses. */
function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? String(error.code) : error.name;
}
