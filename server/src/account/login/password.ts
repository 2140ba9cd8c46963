import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '../../plan/domain-error.js';

/** The least number of characters of a password. */
export const PASSWORD_LENGTH = 12;
/** A longer text only costs time to hash; a passphrase is far shorter. */
const LONGEST = 200;

/** OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane, of argon2id, the library's own choice. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a random text, verified where an account has no hash. */
const DECOY = '$argon2id$v=19$m=19456,t=2,p=1$voKvMZt1yY+pezQrzf1gJQ$Os1KNj17yUR/yYixXtH+H7lPxLR37Cf8AsTfkrOYYig';

/** The hash that the database stores. Throws a DomainError for a password that is too short or too long. */
export async function passwordHash(password: string): Promise<string> {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH) {
    throw new DomainError(
      'INVALID_INPUT',
      `La password è troppo corta: scegliere almeno ${PASSWORD_LENGTH} caratteri, ad esempio alcune parole di fila.`,
    );
  }
  if (length > LONGEST) {
    throw new DomainError('INVALID_INPUT', `La password è troppo lunga: al massimo ${LONGEST} caratteri.`);
  }
  return await hash(password, PARAMETERS);
}

/** Whether a password matches a hash. Without a hash it is false and takes the same time, so that the duration does
 *  not reveal whether an account exists. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const right = await verify(kept ?? DECOY, password.slice(0, LONGEST + 1));
  return right && kept !== null;
}
