/**
 * What pages of this service may do: run and show what it serves itself, and nothing else.
 * `upgrade-insecure-requests` is left out because the service itself speaks plain HTTP behind a proxy.
 */
const DIRECTIVES = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  scriptSrcAttr: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

export const securityHeaders = {
  contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
  // The proxy that ends TLS in front of the service decides how long browsers must use it.
  strictTransportSecurity: false,
} as const;

/** GraphiQL's editor writes its own style elements, which no hash can name beforehand; its page alone may. */
export const explorerPolicy = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { ...DIRECTIVES, styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'", 'data:'] },
  },
};
