import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from './route-guard.js';

/** Gives a browser the secret of its session. No script reads it, no other site's request carries it. */
export function giveSession(request: FastifyRequest, reply: FastifyReply, basePath: string, secret: string): void {
  reply.setCookie(SESSION_COOKIE, secret, cookieOptions(request, basePath));
}

export function takeSession(request: FastifyRequest, reply: FastifyReply, basePath: string): void {
  reply.clearCookie(SESSION_COOKIE, cookieOptions(request, basePath));
}

/** By plain HTTP only where the service is reached so: a machine of one's own, or a test. */
export function cookieOptions({ protocol }: FastifyRequest, path: string) {
  return { path, httpOnly: true, sameSite: 'lax', secure: protocol === 'https' } as const;
}
