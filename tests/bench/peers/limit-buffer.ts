/** L0: what Node takes to send bytes that are there already, whatever is asked. */
import { createServer } from 'node:http';
import { listening, PORT } from './model.ts';

const answer = Buffer.from(process.env.BENCH_ANSWER ?? '', 'base64');
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': answer.length };
createServer((request, response) => {
  request.resume().once('end', () => response.writeHead(200, headers).end(answer));
}).listen(PORT, '127.0.0.1', listening);
