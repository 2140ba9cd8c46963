import {
  coerceInputValue,
  type GraphQLError,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  isInputObjectType,
} from 'graphql';
import { z } from 'zod';
import { DomainError } from '../../plan/domain-error.js';
import { isTooNested, TOO_NESTED } from '../graphql/nesting.js';
import type { IndicatorFilter, ObjectiveFilter, PhaseFilter, VariationFilter } from './filters.js';
import type { IndicatorOrder, ObjectiveOrder } from './orders.js';

/** An input type of the schema, by name, with the type of its values. */
interface JsonType<T> {
  readonly name: string;
  readonly values: z.ZodType<T>;
}

export const INDICATOR_FILTER: JsonType<IndicatorFilter> = {
  name: 'IndicatorFilter',
  values: z.custom<IndicatorFilter>(),
};
export const OBJECTIVE_FILTER: JsonType<ObjectiveFilter> = {
  name: 'ObjectiveFilter',
  values: z.custom<ObjectiveFilter>(),
};
export const VARIATION_FILTER: JsonType<VariationFilter> = {
  name: 'VariationFilter',
  values: z.custom<VariationFilter>(),
};
export const PHASE_FILTER: JsonType<PhaseFilter> = { name: 'PhaseFilter', values: z.custom<PhaseFilter>() };
export const INDICATOR_ORDER: JsonType<IndicatorOrder> = { name: 'IndicatorOrder', values: z.custom<IndicatorOrder>() };
export const OBJECTIVE_ORDER: JsonType<ObjectiveOrder> = { name: 'ObjectiveOrder', values: z.custom<ObjectiveOrder>() };

/** Reads JSON as one value of an input type. Throws a DomainError that names the place where it does not fit. */
export function jsonInput<T>(schema: GraphQLSchema, type: JsonType<T>, parameter: string, json: string): T {
  return type.values.parse(inputValue(schema, type.name, parameter, json, false));
}

/** Reads JSON as a list of values of an input type. */
export function jsonInputs<T>(schema: GraphQLSchema, type: JsonType<T>, parameter: string, json: string): T[] {
  return z.array(type.values).parse(inputValue(schema, type.name, parameter, json, true));
}

/** Checked by GraphQL against the type whose fields the class of the same name declares. */
function inputValue(schema: GraphQLSchema, name: string, parameter: string, json: string, isList: boolean): unknown {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`The schema has no input type ${name}.`);
  const value = jsonValue(parameter, json);
  if (isTooNested(value)) throw new DomainError('TOO_COMPLEX', TOO_NESTED);
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== isList) {
    const form = isList ? 'una lista JSON, come [{"field":"CODE"}]' : 'un oggetto JSON, come {"code":{"eq":"1389"}}';
    throw new DomainError('INVALID_INPUT', `Il parametro «${parameter}» deve essere ${form}.`);
  }
  return coerceInputValue(value, isList ? new GraphQLList(new GraphQLNonNull(type)) : type, (path, found, error) => {
    throw new DomainError('INVALID_INPUT', refusal(schema, [parameter, ...path].join('.'), found, error));
  });
}

function jsonValue(parameter: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new DomainError('INVALID_INPUT', `Il parametro «${parameter}» non è JSON ben formato, codificato per l’URL.`);
  }
}

function refusal(schema: GraphQLSchema, place: string, found: unknown, { message }: GraphQLError): string {
  const [, field, owner] = /^Field "(.{1,200}?)" is not defined by type "(\w+)"/s.exec(message) ?? [];
  const type = owner === undefined ? null : schema.getType(owner);
  if (field !== undefined && isInputObjectType(type)) {
    const known = Object.keys(type.getFields()).join(', ');
    return `In «${place}» il campo «${field}» non esiste. Campi possibili: ${known}.`;
  }
  const [, missing] = /^Field "(\w+)" of required type/.exec(message) ?? [];
  if (missing !== undefined) return `In «${place}» manca il campo «${missing}».`;
  return `In «${place}» il valore ${JSON.stringify(found)?.slice(0, 200)} non è del tipo richiesto.`;
}
