import { extendSchema, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { Arg, Ctx, Field, ID, InterfaceType, Query, Resolver } from 'type-graphql';
import { OBJECT_ID } from '../graphql/arguments.js';
import { NODE_IDS, type NodeType, nodeType } from '../graphql/node-id.js';
import type { RequestContext } from '../loading/request-context.js';
import { NODE_FINDERS } from './node-finders.js';

interface FoundNode {
  readonly nodeType: NodeType;
}

@InterfaceType('Node', {
  description: 'Un oggetto che si può ritrovare dal suo identificativo, con `node`.',
  resolveType: ({ nodeType }: FoundNode) => nodeType,
})
abstract class NodeInterface {
  @Field(() => ID, { description: OBJECT_ID })
  id!: string;
}

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, {
    nullable: true,
    description:
      "L'oggetto con un identificativo, come lo mostra il campo da cui viene e a chi può vederlo lì; null se non esiste.",
  })
  async node(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: "Identificativo, come l'ha restituito il servizio." }) id: string,
  ): Promise<FoundNode | null> {
    const type = nodeType(id);
    const found = type && (await NODE_FINDERS[type](context, id));
    return found ? { ...found, nodeType: type } : null;
  }
}

/** The schema in which every type with an `id` is a Node. A type whose IDs are not made in node-id.ts stops the start. */
export function withNodes(schema: GraphQLSchema): GraphQLSchema {
  const names = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => String(type.getFields().id?.type) === 'ID!')
    .map(({ name }) => name);
  const unknown = names.filter((name) => !Object.hasOwn(NODE_IDS, name));
  if (unknown.length > 0) throw new Error(`The IDs of ${unknown.join(', ')} are not made in node-id.ts.`);
  return extendSchema(schema, parse(names.map((name) => `extend type ${name} implements Node`).join('\n')));
}
