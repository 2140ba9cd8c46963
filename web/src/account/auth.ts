import { AnswerFailure, addressOf, refusalOf } from '#client';

/** The login methods that this service offers, and whether it can send a link by mail. */
export type Methods = { local: boolean; openidConnect: { name: string } | null; mail: boolean };

async function sendRequest(path: string, request: RequestInit): Promise<Response> {
  const response = await fetch(addressOf(path), request).catch((reason: unknown) => {
    throw new AnswerFailure('unreachable', String(reason));
  });
  if (!response.ok) throw await refusalOf(response);
  return response;
}

/** Posts to one of the addresses of the login, whose answers have no content. */
export async function postAuth(
  path: 'login' | 'logout' | 'forgotten' | 'password' | 'invitation',
  body: object,
): Promise<void> {
  await sendRequest(`auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export async function loginMethods(): Promise<Methods> {
  const methods: Methods = await (await sendRequest('auth/methods', {})).json();
  return methods;
}
