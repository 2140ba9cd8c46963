import { hash, verify } from '@node-rs/argon2';
import { checkPassword, LONGEST_PASSWORD, type PasswordOwner } from './password-rules.js';

/** OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane, of argon2id, the library's own choice. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a random text, verified where an account has no hash. */
const DECOY = '$argon2id$v=19$m=19456,t=2,p=1$voKvMZt1yY+pezQrzf1gJQ$Os1KNj17yUR/yYixXtH+H7lPxLR37Cf8AsTfkrOYYig';

/** The hash that the database stores. Throws a DomainError for a password that its owner must not have. */
export async function passwordHash(password: string, owner: PasswordOwner): Promise<string> {
  await checkPassword(password, owner);
  return await hash(password, PARAMETERS);
}

/** Whether a password matches a hash. Without a hash it is false and takes the same time, so that the duration does
 *  not reveal whether an account exists. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const right = await verify(kept ?? DECOY, password.slice(0, LONGEST_PASSWORD + 1));
  return right && kept !== null;
}
