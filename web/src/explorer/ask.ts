import { addressOf } from '#client';
import { said } from '#words/words.js';
import { type Question, variablesOf } from './question.js';

/** The server's response to a question: data, refusals, or both. */
export type Answer = { data?: unknown; errors?: readonly AnswerError[] };

/** An error of the API; what a proxy in front of it says has no English. */
export type AnswerError = { message: string; extensions?: { inEnglish?: string } };

/** The sentence of an error in the language in use. */
export function saidError({ message, extensions }: AnswerError): string {
  return said({ message, inEnglish: extensions?.inEnglish ?? message });
}

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
