import { addressOf } from '#client';
import { type Question, variablesOf } from './question.js';

/** The server's response to a question: data, refusals, or both. */
export type Answer = { data?: unknown; errors?: readonly { message: string }[] };

/** Sends a request in GraphiQL's format; refusals of the server are answers too, so every JSON body counts. */
export async function send(request: object): Promise<Answer> {
  const response = await fetch(addressOf('graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(request),
  });
  return await response.json();
}

export function ask(question: Question): Promise<Answer> {
  return send({ query: question.query, variables: variablesOf(question) });
}
