import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '../../plan/domain-error.js';
import { SESSION_COOKIE } from './route-guard.js';

/** What a form of any site can send without asking first. */
const SIMPLE_BODY = /^\s*(?:text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

/**
 * Refuses what a page of another site asks for in a reader's name, on every route. Browsers say where a request comes
 * from, programs say nothing; following a link is the reader's own doing.
 */
export function refuseCrossSite(http: FastifyInstance, publicUrl: string | null): void {
  const publicHost = publicUrl === null ? null : new URL(publicUrl).host;
  http.addHook('onRequest', async (request) => {
    if (isShownElsewhere(request) || !isForeign(request, publicHost)) return;
    throw new DomainError(
      'FORBIDDEN',
      'Le pagine di altri siti non possono usare questo servizio: aprirlo direttamente, o chiamarlo da un programma.',
    );
  });
}

/** Whether a request is one that another site makes in a reader's name. */
export function isForeign(request: FastifyRequest, publicHost: string | null): boolean {
  return isForeignFetch(request) || isForeignWrite(request, publicHost) || isUnsignedForm(request);
}

/** Charts for other sites' pages, which are answered without regard to who asks. */
function isShownElsewhere({ method, routeOptions: { url = '' } }: FastifyRequest): boolean {
  return reads(method) && (url.startsWith('/incorpora/') || SHOWN_ELSEWHERE.test(url));
}

const SHOWN_ELSEWHERE = /^\/(?:(?:indicatori|obiettivi|aree|settori)\/:name|cruscotto)\.(?:csv|json|svg|png)$/;

/** Asked for by a script, an image, a form of another site. A followed link is not, as long as it only reads. */
function isForeignFetch({ method, headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  const isLink = headers['sec-fetch-mode'] === 'navigate' && reads(method) && !isFramed(headers['sec-fetch-dest']);
  return !isLink;
}

function isFramed(destination: string | string[] | undefined): boolean {
  return destination !== undefined && destination !== 'document';
}

/** Something else than reading, from a page that is not this service's. */
function isForeignWrite({ method, headers, host }: FastifyRequest, publicHost: string | null): boolean {
  if (reads(method) || headers.origin === undefined) return false;
  const from = hostOf(headers.origin);
  return from === null || (from !== host && from !== publicHost);
}

/** Routes that accept files, which programs also send as forms; a browser that sends one names its origin. */
const FILE_ROUTES: readonly (string | undefined)[] = [
  '/imports',
  '/evidence',
  '/reading-sheets',
  '/coat-of-arms',
  '/people',
];

/** Cookies are not there before they have been read. */
type WithCookies = Pick<FastifyRequest, 'method' | 'headers' | 'routeOptions'> &
  Partial<Pick<FastifyRequest, 'cookies'>>;

/** A form with a person's cookie of which no browser says where it comes from: it must be JSON, or say so. */
function isUnsignedForm({ method, headers, cookies, routeOptions }: WithCookies): boolean {
  if (reads(method) || headers.origin !== undefined || headers['sec-fetch-site'] !== undefined) return false;
  if (FILE_ROUTES.includes(routeOptions.url)) return false;
  return cookies?.[SESSION_COOKIE] !== undefined && SIMPLE_BODY.test(headers['content-type'] ?? '');
}

function reads(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

/** Null for "null", which sandboxed pages send, and for what is no address. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
