import { GraphQLScalarType } from 'graphql';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';

export const DateScalar = new GraphQLScalarType({
  ...GraphQLDate.toConfig(),
  description: 'Una data ISO 8601: 2019-12-31.',
});

export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description: 'Un istante ISO 8601 con fuso orario: 2019-12-31T10:30:00.000Z.',
});

/** A date argument, which GraphQL reads as midnight UTC, as it is stored: "2019-12-31". */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
