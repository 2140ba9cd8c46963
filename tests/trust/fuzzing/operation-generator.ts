import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { SeededRandom } from '../seeded-random.js';
import { damagedText } from './damaged-text.js';
import { type KnownValues, leafValue } from './leaf-value.js';

/** An operation as a client sends it. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation while it is made up. */
interface Draft {
  readonly declarations: string[];
  readonly variables: Record<string, unknown>;
  readonly fragments: string[];
  aliases: number;
  /** How many values of a wrong type may still come. */
  wrongs: number;
}

const LEVELS = 5;
/** Values that a variable of the type of a filter may nest. */
const NESTED = 3;
/** Filters, orders and pages are what questions are made of, so that they are chosen more often than other arguments. */
const OFTEN = ['where', 'orderBy', 'first', 'after', 'by', 'municipality', 'year'];

/** Makes up operations from the schema: most of them valid, one in eight wrong in one place. */
export class OperationGenerator {
  readonly #schema: GraphQLSchema;
  readonly #random: SeededRandom;
  readonly #known: KnownValues;

  constructor(schema: GraphQLSchema, random: SeededRandom, known: KnownValues) {
    this.#schema = schema;
    this.#random = random;
    this.#known = known;
  }

  next(kind: 'query' | 'mutation'): Operation {
    const random = this.#random;
    const root = kind === 'query' ? this.#schema.getQueryType() : this.#schema.getMutationType();
    if (!root) throw new Error(`The schema has no ${kind}.`);
    const isWrong = random.chance(1 / 8);
    const inText = isWrong && random.chance(1 / 2);
    const draft: Draft = {
      declarations: [],
      variables: {},
      fragments: [],
      aliases: 0,
      wrongs: isWrong && !inText ? 1 : 0,
    };
    const fields = Object.values(root.getFields());
    const plan = fields.filter(({ name }) => /^plans?$/.test(name));
    // Most of the schema hangs on plans.
    const chosen = kind === 'query' && random.chance(0.6) ? [random.pick(plan)] : random.some(fields, 2);
    const selection = chosen.map((field) => this.#field(draft, field, LEVELS)).join(' ');
    const declared = draft.declarations.length === 0 ? '' : `(${draft.declarations.join(', ')})`;
    const query = [`${kind}${declared} { ${selection} }`, ...draft.fragments].join('\n');
    return { query: inText ? damagedText(query, random) : query, variables: draft.variables };
  }

  #field(draft: Draft, field: GraphQLField<unknown, unknown>, levels: number): string {
    const random = this.#random;
    const type = getNamedType(field.type);
    const args = field.args
      .filter((arg) => isRequiredArgument(arg) || random.chance(OFTEN.includes(arg.name) ? 0.7 : 0.3))
      .map((arg) => `${arg.name}: ${this.#argument(draft, arg)}`);
    // One with arguments would be in the way of another one of the same name.
    const isRenamed = args.length > 0 || random.chance(0.05);
    if (isRenamed) draft.aliases += 1;
    const alias = isRenamed ? `a${draft.aliases}: ` : '';
    const called = `${alias}${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}${this.#directive(draft)}`;
    return isCompositeType(type) ? `${called} ${this.#selection(draft, type, levels - 1)}` : called;
  }

  #selection(draft: Draft, type: GraphQLCompositeType, levels: number): string {
    const random = this.#random;
    const parts: string[] = isAbstractType(type) || random.chance(0.1) ? ['__typename'] : [];
    if (isAbstractType(type)) {
      for (const possible of random.some(this.#schema.getPossibleTypes(type), 4)) {
        // Fields of different types may have one name: each type is asked apart from the others.
        parts.push(`... on ${possible.name} ${this.#selection(draft, possible, 0)}`);
      }
      return `{ ${parts.join(' ')} }`;
    }
    if (!isObjectType(type)) return '{ __typename }';
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const deep = levels > 0 ? fields.filter((field) => isCompositeType(getNamedType(field.type))) : [];
    if (leaves.length > 0) parts.push(...random.some(leaves, 4).map((field) => this.#field(draft, field, levels)));
    if (deep.length > 0) parts.push(...random.some(deep, 2).map((field) => this.#field(draft, field, levels)));
    if (parts.length === 0) parts.push('__typename');
    const inner = `{ ${parts.join(' ')} }`;
    if (!random.chance(0.1)) return inner;
    const name = `F${draft.fragments.length}`;
    draft.fragments.push(`fragment ${name} on ${type.name} ${inner}`);
    return `{ ...${name} ${random.chance(0.5) ? `... on ${type.name} { __typename }` : ''} }`;
  }

  #directive(draft: Draft): string {
    if (!this.#random.chance(0.03)) return '';
    const name = this.#random.pick(['include', 'skip']);
    const value = this.#random.chance(0.5);
    if (this.#random.chance(0.5)) return ` @${name}(if: ${value})`;
    return ` @${name}(if: ${this.#variable(draft, 'Boolean!', value)})`;
  }

  #argument(draft: Draft, { name, type }: GraphQLArgument): string {
    const value = this.#value(draft, type, name, NESTED);
    const passes = draft.wrongs === 0 && this.#random.chance(0.5);
    return passes ? this.#variable(draft, String(type), value) : literal(type, value);
  }

  #variable({ declarations, variables }: Draft, type: string, value: unknown): string {
    const name = `v${declarations.length}`;
    declarations.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  }

  #value(draft: Draft, type: GraphQLInputType, name: string, levels: number): unknown {
    const random = this.#random;
    if (draft.wrongs > 0 && random.chance(0.3)) {
      draft.wrongs -= 1;
      return random.pick<unknown>([null, 'sbagliato', 1.5, -1, true, [], {}, [[1]], { x: 1 }, 2 ** 40, '']);
    }
    if (isNonNullType(type)) return this.#value(draft, type.ofType, name, levels);
    if (random.chance(0.03)) return null;
    if (isListType(type)) {
      const { ofType } = type;
      const length = random.pick([0, 1, 1, 2, 3]);
      return Array.from({ length }, () => this.#value(draft, ofType, name, levels) ?? []).filter(
        (item) => !isInputObjectType(getNamedType(ofType)) || !Array.isArray(item),
      );
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (!isInputObjectType(type)) return leafValue(type.name, name, this.#known, random);
    const fields = Object.values(type.getFields());
    const chosen = random.some(
      levels > 0 ? fields : fields.filter((field) => !isInputObjectType(getNamedType(field.type))),
      2,
    );
    const wanted = fields.filter((field) => isNonNullType(field.type) || chosen.includes(field));
    return Object.fromEntries(
      wanted.map((field) => [
        field.name,
        this.#value(draft, field.type, this.#known.has(field.name) ? field.name : name, levels - 1),
      ]),
    );
  }
}

/** A value as a document writes it. */
function literal(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (Array.isArray(value)) {
    const item = isListType(type) ? type.ofType : type;
    return `[${value.map((one) => literal(item, one)).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(type) ? type.getFields() : {};
    const parts = Object.entries(value).map(([name, one]) => `${name}: ${literal(fields[name]?.type ?? type, one)}`);
    return `{${parts.join(', ')}}`;
  }
  return isEnumType(type) && typeof value === 'string' ? value || '""' : JSON.stringify(value);
}
