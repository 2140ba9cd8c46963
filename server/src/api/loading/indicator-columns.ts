import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import type { Attainment } from '../../scoring/stored/attainment.entity.js';

type Column = keyof Indicator;

/** What every row is found, ordered and joined by. */
const KEY = ['municipality', 'year', 'atAct', 'code', 'codeOrder'] as const satisfies readonly Column[];

/** Fields of the type that are columns of the same name. */
const PLAIN = [
  ...['title', 'printedCode', 'codeGenerated', 'formula', 'purpose', 'unit', 'kind', 'kindInferred', 'direction'],
  ...['directionInferred', 'rangeMin', 'rangeMax', 'tolerance', 'weight', 'initialTarget', 'target', 'targetText'],
  ...['targetDate', 'initialTargetDate', 'initialRangeMin', 'initialRangeMax', 'baseline', 'baselineYear'],
  ...['frequency', 'zeroConfirmed', 'objective'],
] as const satisfies readonly Column[];

/** Fields that are found by the key of the row. */
const BY_KEY: ReadonlySet<string> = new Set([
  ...['__typename', 'id', 'code', 'attainment', 'actual', 'actualDate', 'deviation', 'status', 'readings', 'revisions'],
]);

/** What an indicator reached, as the fields of its own have it. */
const REACHED = ['actual', 'actualDate', 'deviation', 'status'] as const satisfies readonly (keyof Attainment)[];
/** The same for its attainment against the targets in force. */
const ATTAINED = [
  'policy',
  'currentState',
  'currentValue',
  'currentRaw',
  'currentExplanation',
] as const satisfies readonly (keyof Attainment)[];

/** A row of a list, with what it reached where the list has that at hand. */
export type ListedIndicator = Indicator & { readonly [N in Reached]?: Attainment[N] | undefined };

type Reached = (typeof REACHED | typeof ATTAINED)[number];

/** The columns of a list: of its rows, and of what they reached. */
export interface IndicatorColumns {
  readonly own: readonly Column[];
  readonly reached: readonly Reached[];
}

/** Every column: what files, and fields that are not named here, may read. */
export const INDICATOR_COLUMNS = [
  ...KEY,
  ...PLAIN,
  ...(['area', 'sector', 'titleFolded', 'yearTargets', 'interimTargets', 'zeroTarget'] as const),
  ...(['sourceAct', 'sourceLine', 'sourceText'] as const),
] as const satisfies readonly Column[];

/** Every column of the rows alone. */
export const ALL_COLUMNS: IndicatorColumns = { own: INDICATOR_COLUMNS, reached: [] };

const known = new WeakMap<FieldNode, IndicatorColumns>();

/** The columns of a list that its question needs: a row has some forty, and most lists show five. */
export function indicatorColumns(info: GraphQLResolveInfo): IndicatorColumns {
  const [node] = info.fieldNodes;
  if (node === undefined || info.fieldNodes.length > 1) return selectedColumns(info);
  const found = known.get(node) ?? selectedColumns(info);
  known.set(node, found);
  return found;
}

function selectedColumns({ fieldNodes, fragments }: GraphQLResolveInfo): IndicatorColumns {
  const rows = [...fieldsOf(fieldNodes, ['nodes'], fragments), ...fieldsOf(fieldNodes, ['edges', 'node'], fragments)];
  const names = new Set(rows.map(({ name }) => name.value));
  const plain = PLAIN.filter((name) => names.has(name));
  const isKnown = [...names].every((name) => BY_KEY.has(name) || PLAIN.some((known) => known === name));
  const attainments = rows.filter(({ name }) => name.value === 'attainment');
  // Against the initial targets it is loaded by itself.
  const isAttained = attainments.some((field) => field.arguments?.length === 0 || field.arguments === undefined);
  const parts = new Set(fieldsOf(attainments, [], fragments).map(({ name }) => name.value));
  const attained = ATTAINED.filter((name) => name !== 'currentExplanation' || parts.has('explanation'));
  return {
    own: isKnown ? [...KEY, ...plain] : INDICATOR_COLUMNS,
    reached: [...REACHED.filter((name) => names.has(name)), ...(isAttained ? attained : [])],
  };
}

const keyOnly = new WeakMap<FieldNode, boolean>();

/** Whether nothing is asked of an object that the row which names it does not know. */
export function asksKeyOnly({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  return fieldNodes.every((node) => {
    const found =
      keyOnly.get(node) ??
      fieldsIn(node.selectionSet, fragments).every(({ name }) => ['code', 'id', '__typename'].includes(name.value));
    keyOnly.set(node, found);
    return found;
  });
}

type Selected = readonly { readonly selectionSet?: SelectionSetNode | undefined }[];
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The fields that are selected at the end of a path, whatever they are called in the answer. */
function fieldsOf(from: Selected, [step, ...rest]: readonly string[], fragments: Fragments): FieldNodes {
  const fields = from.flatMap(({ selectionSet }) => fieldsIn(selectionSet, fragments));
  if (step === undefined) return fields;
  return fieldsOf(
    fields.filter(({ name }) => name.value === step),
    rest,
    fragments,
  );
}

function fieldsIn(set: SelectionSetNode | undefined, fragments: Fragments): FieldNodes {
  return (set?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
    return fieldsIn(part?.selectionSet, fragments);
  });
}

type FieldNodes = readonly FieldNode[];
