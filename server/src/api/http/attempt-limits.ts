import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { typedAddress } from '../../account/people/contact.js';
import { httpError } from '../graphql/said-error.js';

const MINUTE = 60 * 1000;

interface Limit {
  /** By network address, which can be that of a whole town hall. */
  readonly address: number;
  /** On one account from one network address. */
  readonly pair?: number;
  /** On one account from anywhere: what is left for a guess that comes from many addresses. */
  readonly account?: number;
  /** From a browser in which somebody has logged in to the account before. Only its own tries count. */
  readonly device?: number;
  readonly window: number;
}

/** The permitted number of attempts. */
const LIMITS = {
  login: { address: 100, pair: 10, account: 50, device: 30, window: 15 * MINUTE },
  forgotten: { address: 30, account: 3, window: 60 * MINUTE },
  password: { address: 30, window: 15 * MINUTE },
  invitation: { address: 60, window: 15 * MINUTE },
  oidc: { address: 300, window: 15 * MINUTE },
} as const satisfies Readonly<Record<string, Limit>>;

/** What an attempt is about. */
export interface Tried {
  readonly account: string;
  /** What tells apart the browser, where it is known to the account; null where it is not. */
  readonly device?: string | null;
}

export interface Attempt {
  /** Counts an attempt; answers 429 and false where there were too many. */
  (request: FastifyRequest, reply: FastifyReply, tried?: Tried): Promise<boolean>;
  /** Resets the count of an account from the address of the request: a person who knows the password does not guess. */
  forgive(request: FastifyRequest, account: string): void;
}

/** Limits how often passwords and links are tried. */
export async function attemptLimits(http: FastifyInstance): Promise<Record<keyof typeof LIMITS, Attempt>> {
  await http.register(fastifyRateLimit, { global: false });
  return {
    login: attemptCounter(http, LIMITS.login),
    forgotten: attemptCounter(http, LIMITS.forgotten),
    password: attemptCounter(http, LIMITS.password),
    invitation: attemptCounter(http, LIMITS.invitation),
    oidc: attemptCounter(http, LIMITS.oidc),
  };
}

function attemptCounter(http: FastifyInstance, { address, pair, account, device, window }: Limit): Attempt {
  // How often an account was forgiven is a part of the key that its attempts are counted under.
  const forgiven = new Map<string, number>();
  // Of the addresses of IPv6 a network has as many as it likes: the library counts them as one.
  const origins = new WeakMap<FastifyRequest, string>();
  const pairOf = (request: FastifyRequest, name: string) => `${origins.get(request) ?? ''} ${typedAddress(name)}`;
  const byAddress = http.createRateLimit({ max: address, timeWindow: window });
  const byPair = keyCounter(http, pair, window);
  const byAccount = keyCounter(http, account, window);
  const byDevice = keyCounter(http, device, window);
  const waits = async (request: FastifyRequest, tried: Tried | undefined): Promise<number[]> => {
    // What others try, be it from the same town hall, never keeps a known browser out.
    if (typeof tried?.device === 'string') return await byDevice(request, tried.device);
    const ofAddress = await byAddress(request);
    if (tried === undefined) return secondsOf(ofAddress);
    origins.set(request, ofAddress.key);
    const name = pairOf(request, tried.account);
    return [
      ...secondsOf(ofAddress),
      ...(await byPair(request, `${forgiven.get(name) ?? 0} ${name}`)),
      ...(await byAccount(request, typedAddress(tried.account))),
    ];
  };
  const attempt = async (request: FastifyRequest, reply: FastifyReply, tried?: Tried) => {
    const seconds = await waits(request, tried);
    if (seconds.length === 0) return true;
    refuse(reply, Math.max(...seconds));
    return false;
  };
  const forgive = (request: FastifyRequest, name: string) => {
    const key = pairOf(request, name);
    forgiven.set(key, (forgiven.get(key) ?? 0) + 1);
  };
  return Object.assign(attempt, { forgive });
}

/** Counts under a key; answers the seconds to wait, or nothing. Without a limit nothing is counted. */
function keyCounter(http: FastifyInstance, max: number | undefined, timeWindow: number) {
  const keys = new WeakMap<FastifyRequest, string>();
  if (max === undefined) return async (): Promise<number[]> => [];
  const count = http.createRateLimit({ max, timeWindow, keyGenerator: (request) => keys.get(request) ?? '' });
  return async (request: FastifyRequest, key: string): Promise<number[]> => {
    keys.set(request, key);
    return secondsOf(await count(request));
  };
}

/** How long to wait; nothing where one need not. */
function secondsOf(found: Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>): number[] {
  return !found.isAllowed && found.isExceeded ? [found.ttlInSeconds] : [];
}

function refuse(reply: FastifyReply, seconds: number): void {
  const minutes = Math.ceil(seconds / 60);
  const message = `Troppi tentativi: riprovare fra ${minutes === 1 ? 'un minuto' : `${minutes} minuti`}.`;
  reply.code(429).header('retry-after', String(seconds)).send(httpError('TOO_MANY_ATTEMPTS', message));
}
