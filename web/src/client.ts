import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** The reason for a failed request: no connection, a refusal with a reason, or a fault of the server. */
export class AnswerFailure extends Error {
  constructor(
    override readonly cause: 'unreachable' | 'refused' | 'broken',
    message: string,
    /** The code of a refusal in the API: `UNAUTHENTICATED`, `FORBIDDEN`, `CONFLICT` …; null = none. */
    readonly code: string | null = null,
    /** The reason in English; the message is Italian. */
    readonly inEnglish: string = message,
  ) {
    super(message);
  }
}

/** The code of a page did not come: no connection, or a new version of the service, which has other files. */
export class CodeMissing extends Error {}

/** A GraphQL query or mutation, typed by its answer and its variables. */
export type Question<Result, Variables> = string & DocumentTypeDecoration<Result, Variables>;

type Body<Result> = {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; inEnglish?: string } }[];
};

async function bodyOf<Result>(response: Response): Promise<Body<Result>> {
  try {
    return await response.json();
  } catch {
    throw new AnswerFailure('broken', `HTTP ${response.status}`);
  }
}

/** Queries the server of this page, also under a sub-path: addresses resolve against `<base href>`. */
export async function answer<Result, Variables>(
  document: Question<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const request: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: document, variables }),
    ...(signal ? { signal } : {}),
  };
  const response = await fetch(siteUrl('graphql'), request).catch((reason: unknown) => {
    if (signal?.aborted) throw reason;
    throw new AnswerFailure('unreachable', String(reason));
  });
  const { data, errors } = await bodyOf<Result>(response);
  const [first] = errors ?? [];
  if (first) {
    const { code = null, inEnglish } = first.extensions ?? {};
    throw new AnswerFailure('refused', first.message, code, inEnglish);
  }
  if (data === undefined || data === null) throw new AnswerFailure('broken', `HTTP ${response.status}`);
  return data;
}

let mount = '/';

/** On the server: the path under which the pages that it draws are mounted; begins and ends with a slash. */
export function mountAt(path: string): void {
  mount = path;
}

/** The path under which this site is mounted; begins and ends with a slash. */
export function mountPath(): string {
  return typeof document === 'undefined' ? mount : new URL(document.baseURI).pathname;
}

/** The address of a path of this site for a link, also under a sub-path. */
export function addressOf(path: string): string {
  return `${mountPath()}${path}`;
}

/** The absolute address of a path of this site, also under a sub-path. */
export function siteUrl(path: string): string {
  return new URL(path, document.baseURI).href;
}

/** Fails where the server, or the proxy in front of it, does not answer. */
export async function assertReachable(): Promise<void> {
  const response = await fetch(siteUrl('healthz'), { cache: 'no-store' }).catch((reason: unknown) => {
    throw new AnswerFailure('unreachable', String(reason));
  });
  if (response.status >= 500) throw new AnswerFailure('broken', `HTTP ${response.status}`);
}

/** The failure in a refused plain HTTP response. */
export async function refusalOf(response: Response): Promise<AnswerFailure> {
  return refusalIn(response.status, await response.json().catch(() => null));
}

type Refusal = { message?: string; code?: string; inEnglish?: string };
type RefusalBody = {
  error?: Refusal;
  errors?: { message?: string; extensions?: { code?: string; inEnglish?: string } }[];
} | null;

/** The failure in a response body that is already parsed; null = not JSON. */
export function refusalIn(status: number, body: RefusalBody): AnswerFailure {
  const [first] = body?.errors ?? [];
  const { message, code, inEnglish } = body?.error ?? { message: first?.message, ...first?.extensions };
  return message === undefined
    ? new AnswerFailure('broken', `HTTP ${status}`)
    : new AnswerFailure('refused', message, code ?? null, inEnglish);
}
