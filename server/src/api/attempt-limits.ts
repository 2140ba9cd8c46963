import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const MINUTE = 60 * 1000;

/** How often somebody may try. An address can be that of a whole town hall, an account is one person's. */
const LIMITS = {
  login: { address: 100, account: 10, window: 15 * MINUTE },
  forgotten: { address: 30, account: 3, window: 60 * MINUTE },
  password: { address: 30, account: 0, window: 15 * MINUTE },
  oidc: { address: 300, account: 0, window: 15 * MINUTE },
} as const;

/** Counts an attempt; answers 429 and false where there were too many. The account is what the attempt is about, if it
 *  is about one. */
export type Attempt = (request: FastifyRequest, reply: FastifyReply, account?: string) => Promise<boolean>;

/** Limits how often passwords and links are tried, for each address and each account. */
export async function attemptLimits(http: FastifyInstance): Promise<Record<keyof typeof LIMITS, Attempt>> {
  await http.register(fastifyRateLimit, { global: false });
  return {
    login: limited(http, LIMITS.login),
    forgotten: limited(http, LIMITS.forgotten),
    password: limited(http, LIMITS.password),
    oidc: limited(http, LIMITS.oidc),
  };
}

function limited(
  http: FastifyInstance,
  { address, account, window }: { readonly address: number; readonly account: number; readonly window: number },
): Attempt {
  const accounts = new WeakMap<FastifyRequest, string>();
  const byAddress = http.createRateLimit({ max: address, timeWindow: window });
  const byAccount = http.createRateLimit({
    max: account,
    timeWindow: window,
    keyGenerator: (request) => accounts.get(request) ?? '',
  });
  return async (request, reply, name) => {
    const found = [await byAddress(request)];
    if (name !== undefined) {
      accounts.set(request, name.trim().toLowerCase());
      found.push(await byAccount(request));
    }
    const waits = found.flatMap((limit) => (!limit.isAllowed && limit.isExceeded ? [limit.ttlInSeconds] : []));
    if (waits.length === 0) return true;
    refuse(reply, Math.max(...waits));
    return false;
  };
}

function refuse(reply: FastifyReply, seconds: number): void {
  const minutes = Math.ceil(seconds / 60);
  const message = `Troppi tentativi: riprovare fra ${minutes === 1 ? 'un minuto' : `${minutes} minuti`}.`;
  reply
    .code(429)
    .header('retry-after', String(seconds))
    .send({ error: { code: 'TOO_MANY_ATTEMPTS', message } });
}
