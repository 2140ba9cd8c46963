/** Mercurius with graphql-jit from the first execution on. */
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { type Loaded, listening, newContext, PORT, RESOLVERS, TYPES } from './model.ts';

declare module 'mercurius' {
  interface MercuriusContext extends Loaded {}
}

const app = Fastify();
await app.register(mercurius, { schema: TYPES, resolvers: RESOLVERS, jit: 1, context: newContext });
await app.listen({ port: PORT, host: '127.0.0.1' });
listening();
