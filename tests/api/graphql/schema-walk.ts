import { type Actor, anonymousActor } from '@traguardo/server/account/actor';
import { readerOf } from '@traguardo/server/account/reader';
import { loaders } from '@traguardo/server/api/loading/loaders';
import type { Database } from '@traguardo/server/database/open-database';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What resolvers need to answer an anonymous reader, or another one, without the limits of the service. */
export function anonymousContext(database: Database, actor: Actor = anonymousActor('prova')) {
  const rules = { publicReading: true, publicNames: false, publicationYears: 100 };
  return {
    ...{ database, queries: database.queries, loaders: loaders(database, readerOf(actor, rules)) },
    ...{ actor, municipality: null, ...rules, budget: null },
    service: { version: 'prova', mail: false, openidConnect: false, evidenceQuota: 0 },
  };
}

type Field = GraphQLField<unknown, unknown>;

/** Values for arguments that are not enums: one of a plan of each town. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  code: ['"1"', '"278"', '"C50_0005"', '"101"', '"C1_0001"'],
  id: ['"cultura"', '"obiettivi-gestionali"', '"polizia-locale"', '"citta-sicura"'],
  text: ['"1"', '"cultura"', '"visit"'],
  municipality: ['"cremona"', '"pieve"'],
  year: ['2021'],
  sector: ['"polizia-locale"'],
  asOf: ['"2021-12-31"'],
  final: ['true'],
  first: ['100'],
  atMost: ['2'],
};

/** A field with every combination of its required arguments and of those that are enums. */
export function calls({ name, args }: Field): string[] {
  const asked = args.filter((arg) => isRequiredArgument(arg) || isEnumType(getNamedType(arg.type)));
  const combinations = asked.reduce<string[][]>(
    (sofar, arg) => {
      const type = getNamedType(arg.type);
      const values = SAMPLES[arg.name] ?? (isEnumType(type) ? type.getValues().map((value) => value.name) : []);
      return sofar.flatMap((one) => values.map((value) => [...one, `${arg.name}: ${value}`]));
    },
    [[]],
  );
  return combinations.map((one) => (one.length === 0 ? name : `${name}(${one.join(', ')})`));
}

const aliases = new Map<string, string>();
/** The same call has the same alias everywhere, so that answers can be compared by alias. */
function aliased(call: string): string {
  if (!call.includes('(')) return call;
  const alias = aliases.get(call) ?? `a${aliases.size}`;
  aliases.set(call, alias);
  return `${alias}: ${call}`;
}

/** All fields of a type with all their arguments, `depth` levels down; what lies deeper is named by type and ID. */
export function selection(type: GraphQLObjectType, depth: number, without: readonly string[] = []): string {
  const fields = Object.values(type.getFields()).filter(({ name }) => !without.includes(name));
  const parts = fields.flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) return calls(field).map(aliased);
    if (!isObjectType(inner)) return [];
    const hasId = 'id' in inner.getFields();
    // What has no ID is a part of what has one: it is read as deep.
    const below = depth > 0 || !hasId ? selection(inner, hasId ? depth - 1 : depth, PARENTS) : 'id';
    return calls(field).map((call) => `${aliased(call)} { ${below} }`);
  });
  return ['__typename', ...parts].join(' ');
}

/** Leads back to a whole list from each of its rows. */
const PARENTS = ['indicators', 'objectives', 'variations', 'missing', 'nodes', 'groups'];
