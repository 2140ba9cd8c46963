import type { Mail, Mailer } from './mailer.js';

/** Messages that no answer waits for: an answer takes as long, and is the same, whatever becomes of them. */
export interface Outbox {
  /** Writes the messages and sends them, where there is a mail server. `about` names the occasion in the log. */
  enqueue(about: string, messages: () => Promise<readonly Mail[]>): void;
  /** Resolves when nothing is under way any more. */
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

/** What a refusal may leave in the log: a mail server's words hold addresses. */
function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? String(error.code) : error.name;
}
