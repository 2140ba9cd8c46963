/** Apollo Server as its documentation starts it: on Express. */
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { listening, newContext, PORT, RESOLVERS, TYPES } from './model.ts';

const apollo = new ApolloServer({ typeDefs: TYPES, resolvers: RESOLVERS });
await apollo.start();
const app = express();
app.use('/graphql', express.json(), expressMiddleware(apollo, { context: async () => newContext() }));
app.listen(PORT, '127.0.0.1', listening);
