import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Indicator } from '../../plan/stored/indicator.entity.js';

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

/** Every column: what files, and fields that are not named here, may read. */
export const INDICATOR_COLUMNS = [
  ...KEY,
  ...PLAIN,
  ...(['area', 'sector', 'titleFolded', 'yearTargets', 'interimTargets', 'zeroTarget'] as const),
  ...(['sourceAct', 'sourceLine', 'sourceText'] as const),
] as const satisfies readonly Column[];

/** The columns of a list's rows that its question needs: a row has some forty, and most lists show five. */
export function indicatorColumns({ fieldNodes, fragments }: GraphQLResolveInfo): readonly Column[] {
  const rows = [...fieldsOf(fieldNodes, ['nodes'], fragments), ...fieldsOf(fieldNodes, ['edges', 'node'], fragments)];
  const names = new Set(rows);
  const plain = PLAIN.filter((name) => names.has(name));
  const isKnown = [...names].every((name) => BY_KEY.has(name) || PLAIN.some((known) => known === name));
  return isKnown ? [...KEY, ...plain] : INDICATOR_COLUMNS;
}

type Selected = readonly { readonly selectionSet?: SelectionSetNode | undefined }[];
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The names of the fields that are selected at the end of a path, whatever they are called in the answer. */
function fieldsOf(from: Selected, [step, ...rest]: readonly string[], fragments: Fragments): string[] {
  const fields = from.flatMap(({ selectionSet }) => fieldsIn(selectionSet, fragments));
  if (step === undefined) return fields.map(({ name }) => name.value);
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
