import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** Why no answer came: no connection, a request refused with a reason, or a fault of the server. */
export class AnswerFailure extends Error {
  constructor(
    override readonly cause: 'unreachable' | 'refused' | 'broken',
    message: string,
    /** The code of a refusal, as the API names it: `UNAUTHENTICATED`, `FORBIDDEN`, `CONFLICT` …; null = none was given. */
    readonly code: string | null = null,
  ) {
    super(message);
  }
}

/** A query or a change in the words of GraphQL, with the types of its answer and its variables. */
export type Question<Result, Variables> = string & DocumentTypeDecoration<Result, Variables>;

type Body<Result> = { data?: Result | null; errors?: { message: string; extensions?: { code?: string } }[] };

async function bodyOf<Result>(response: Response): Promise<Body<Result>> {
  try {
    return await response.json();
  } catch {
    throw new AnswerFailure('broken', `HTTP ${response.status}`);
  }
}

/** Asks the server that sent this page, also under a sub-path: addresses resolve against `<base href>`. */
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
  const response = await fetch(addressOf('graphql'), request).catch((reason: unknown) => {
    if (signal?.aborted) throw reason;
    throw new AnswerFailure('unreachable', String(reason));
  });
  const { data, errors } = await bodyOf<Result>(response);
  if (errors?.[0]) throw new AnswerFailure('refused', errors[0].message, errors[0].extensions?.code ?? null);
  if (data === undefined || data === null) throw new AnswerFailure('broken', `HTTP ${response.status}`);
  return data;
}

/** The absolute address of a path of this site, wherever it is mounted. */
export function addressOf(path: string): string {
  return new URL(path, document.baseURI).href;
}

/** Why the server has not done what a plain HTTP request asked, as it says so itself. */
export async function refusalOf(response: Response): Promise<AnswerFailure> {
  return refusalIn(response.status, await response.json().catch(() => null));
}

type Refusal = { message?: string; code?: string };
type RefusalBody = { error?: Refusal; errors?: { message?: string; extensions?: { code?: string } }[] } | null;

/** The same, of an answer that has been read: null where it was no JSON. */
export function refusalIn(status: number, body: RefusalBody): AnswerFailure {
  const [first] = body?.errors ?? [];
  const { message, code } = body?.error ?? { message: first?.message, code: first?.extensions?.code };
  return message === undefined
    ? new AnswerFailure('broken', `HTTP ${status}`)
    : new AnswerFailure('refused', message, code ?? null);
}
