import type { Transporter } from 'nodemailer';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** Sends e-mail where the install has a mail server. */
export interface Mailer {
  /** Whether there is a mail server; without one `send` always fails. */
  readonly configured: boolean;
  /** Resolves when the mail server has accepted the message. */
  send(mail: Mail): Promise<void>;
}

export interface MailSettings {
  /** `smtp://…` or `smtps://…`, with user and password where needed. */
  readonly url: string;
  readonly from: string;
}

/** A mail server that does not answer must not block the request. */
const TIMEOUT_MS = 10_000;

export function mailer(settings: MailSettings | null): Mailer {
  if (settings === null) {
    return { configured: false, send: () => Promise.reject(new Error('There is no mail server.')) };
  }
  let transport: Promise<Transporter> | null = null;
  return {
    configured: true,
    send: async ({ to, subject, text }) => {
      // An object is one address, even with commas in it.
      transport ??= transportTo(settings.url);
      await (await transport).sendMail({ from: settings.from, to: { name: '', address: to }, subject, text });
    },
  };
}

/** Loaded with the first message: a start need not wait for it. */
async function transportTo(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  // People enter the addresses and texts, so no file or URL in them may be read into the message.
  return createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
