import type { FastifyReply, FastifyRequest } from 'fastify';
import { KNOWN_SECONDS } from '../../account/login/known-device.js';
import { SESSION_COOKIE } from './route-guard.js';

/** The cookie of a browser in which somebody has logged in with a password. It opens nothing. */
export const DEVICE_COOKIE = 'traguardo_dispositivo';

/** Where readers find the service. */
export interface CookiePlace {
  /** Begins and ends with a slash. */
  readonly basePath: string;
  /** Address of the start page. */
  readonly siteUrl: () => string;
}

/** Sets the cookie with the secret of the session. No script reads it, no other site's request carries it. */
export function giveSession(request: FastifyRequest, reply: FastifyReply, place: CookiePlace, secret: string): void {
  reply.setCookie(SESSION_COOKIE, secret, cookieOptions(request, place));
}

/** Sets the cookie by which the browser is known at the next login. */
export function giveDevice(request: FastifyRequest, reply: FastifyReply, place: CookiePlace, token: string): void {
  reply.setCookie(DEVICE_COOKIE, token, { ...cookieOptions(request, place), maxAge: KNOWN_SECONDS });
}

export function takeSession(request: FastifyRequest, reply: FastifyReply, place: CookiePlace): void {
  reply.clearCookie(SESSION_COOKIE, cookieOptions(request, place));
}

/**
 * By plain HTTP only where the service is reached so: a machine of one's own, or a test. Where its address is https the
 * cookie is Secure too if the proxy's word for it is not believed.
 */
export function cookieOptions({ protocol }: FastifyRequest, { basePath, siteUrl }: CookiePlace) {
  const secure = protocol === 'https' || siteUrl().startsWith('https:');
  return { path: basePath, httpOnly: true, sameSite: 'lax', secure } as const;
}
