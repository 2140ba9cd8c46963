import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { typedAddress } from '../../account/people/contact.js';

const MINUTE = 60 * 1000;

/** The permitted number of attempts. An address can be that of a whole town hall, an account is one person's. */
const LIMITS = {
  login: { address: 100, account: 10, window: 15 * MINUTE },
  forgotten: { address: 30, account: 3, window: 60 * MINUTE },
  password: { address: 30, account: 0, window: 15 * MINUTE },
  oidc: { address: 300, account: 0, window: 15 * MINUTE },
} as const;

export interface Attempt {
  /** Counts an attempt; answers 429 and false where there were too many. The account is what the attempt is about, if it
   *  is about one. */
  (request: FastifyRequest, reply: FastifyReply, account?: string): Promise<boolean>;
  /** Resets the count of an account: a person who knows the password does not guess. */
  forgive(account: string): void;
}

/** Limits how often passwords and links are tried, for each address and each account. */
export async function attemptLimits(http: FastifyInstance): Promise<Record<keyof typeof LIMITS, Attempt>> {
  await http.register(fastifyRateLimit, { global: false });
  return {
    login: attemptCounter(http, LIMITS.login),
    forgotten: attemptCounter(http, LIMITS.forgotten),
    password: attemptCounter(http, LIMITS.password),
    oidc: attemptCounter(http, LIMITS.oidc),
  };
}

function attemptCounter(
  http: FastifyInstance,
  { address, account, window }: { readonly address: number; readonly account: number; readonly window: number },
): Attempt {
  const accounts = new WeakMap<FastifyRequest, string>();
  // How often an account was forgiven is a part of the key that its attempts are counted under.
  const forgiven = new Map<string, number>();
  const byAddress = http.createRateLimit({ max: address, timeWindow: window });
  const byAccount = http.createRateLimit({
    max: account,
    timeWindow: window,
    keyGenerator: (request) => accounts.get(request) ?? '',
  });
  const attempt = async (request: FastifyRequest, reply: FastifyReply, account?: string) => {
    const found = [await byAddress(request)];
    if (account !== undefined) {
      const name = typedAddress(account);
      accounts.set(request, `${forgiven.get(name) ?? 0} ${name}`);
      found.push(await byAccount(request));
    }
    const waits = found.flatMap((limit) => (!limit.isAllowed && limit.isExceeded ? [limit.ttlInSeconds] : []));
    if (waits.length === 0) return true;
    refuse(reply, Math.max(...waits));
    return false;
  };
  const forgive = (account: string) => {
    const name = typedAddress(account);
    forgiven.set(name, (forgiven.get(name) ?? 0) + 1);
  };
  return Object.assign(attempt, { forgive });
}

function refuse(reply: FastifyReply, seconds: number): void {
  const minutes = Math.ceil(seconds / 60);
  const message = `Troppi tentativi: riprovare fra ${minutes === 1 ? 'un minuto' : `${minutes} minuti`}.`;
  reply
    .code(429)
    .header('retry-after', String(seconds))
    .send({ error: { code: 'TOO_MANY_ATTEMPTS', message } });
}
