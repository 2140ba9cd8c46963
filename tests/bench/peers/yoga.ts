/** GraphQL Yoga with its response cache, which answers before anything is parsed. */
import { createServer } from 'node:http';
import { useResponseCache } from '@graphql-yoga/plugin-response-cache';
import { createSchema, createYoga } from 'graphql-yoga';
import { listening, newContext, PORT, RESOLVERS, TYPES } from './model.ts';

const yoga = createYoga({
  schema: createSchema({ typeDefs: TYPES, resolvers: RESOLVERS }),
  context: newContext,
  logging: false,
  plugins: process.env.BENCH_CACHE === 'off' ? [] : [useResponseCache({ session: () => null })],
});
createServer(yoga).listen(PORT, '127.0.0.1', listening);
