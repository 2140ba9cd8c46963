import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

/** Status and headers of an answer that has come whole; without an agent, on a connection of its own. */
export function answerHead(
  url: string,
  agent?: Agent,
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent: agent ?? false }, (answer) => {
      answer.on('error', reject).on('end', () => resolve({ status: answer.statusCode, headers: answer.headers }));
      answer.resume();
    });
    sent.on('error', reject).end();
  });
}
