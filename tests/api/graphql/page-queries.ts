import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

const WEB = join(dirname(createRequire(import.meta.url).resolve('@traguardo/web/package.json')), 'src');

/** A question of the web client, with the fragments that it needs. */
export interface PageQuery {
  readonly name: string;
  readonly text: string;
  readonly required: readonly string[];
  readonly variables: readonly string[];
}

/** The folders of the pages that ask only after a login. */
const STAFF = /^(account|administration|campaigns|closing|desk|draft|import|report|reporting|review|ui\/staff)\//;

/** Every query of readers in a `.graphql` file of the web client; those of staff need a login. */
export function pageQueries(): PageQuery[] {
  const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.graphql') && !STAFF.test(name),
  );
  const definitions = files.flatMap((name) => parse(readFileSync(join(WEB, name), 'utf8')).definitions);
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  return definitions
    .flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node] : []))
    .map((operation) => pageQuery(operation, fragments))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function pageQuery(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): PageQuery {
  const definitions = operation.variableDefinitions ?? [];
  const nameOf = ({ variable }: (typeof definitions)[number]) => variable.name.value;
  return {
    name: operation.name?.value ?? '',
    text: [operation, ...spread(operation, fragments)].map(print).join('\n'),
    required: definitions
      .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
      .map(nameOf),
    variables: definitions.map(nameOf),
  };
}

/** The fragments that a definition spreads, and those that they spread. */
function spread(
  definition: DefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): ReadonlySet<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      spread(fragment, fragments, found);
    },
  });
  return found;
}
