/** A question that this service and its peers are asked in the same words. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A workload of SPEED: how the question of each request is made. */
export interface Workload {
  readonly name: 'W1' | 'W3' | 'W4' | 'W6';
  readonly title: string;
  /** Requests of one round. */
  readonly requests: number;
  /** The question of one request; the number is another one each time. */
  question(number: number): Question;
  /** Whether the same bytes may come again: where they may not, no answer can be kept. */
  readonly mayRepeat: boolean;
}

const FIGURES = `year score { value coverage total reported } easing { value compared }
    statusCounts { achieved partial missed notReported notMeasurable }
    areas { key name score { value coverage } } sectors { key name score { value coverage } }
    objectives(first: 1) { totalCount } indicators(first: 1) { totalCount }
    belowHalf: indicators(where: { attainment: { lt: 50 } }, first: 1) { totalCount }
    incomplete: indicators(where: { status: { in: [NOT_REPORTED, NOT_MEASURABLE] } }, first: 12) {
      totalCount nodes { code title attainment { state } objective { code sector { name } } }
    }`;
const OVERVIEW = `query Overview($municipality: String!, $year: Int!) { plan(municipality: $municipality, year: $year) { ${FIGURES} } }`;
const LIST = `query List($municipality: String!, $year: Int!, $first: Int!) { plan(municipality: $municipality, year: $year) {
    indicators(first: $first) { nodes { code title kind weight attainment { state value } objective { code } } }
  } }`;
const CREMONA = { municipality: 'cremona', year: 2019 };
/** The plan of the lists, which data.ts makes. */
export const LARGE = { municipality: 'provagrande', year: 2021 };

export const WORKLOADS: readonly Workload[] = [
  {
    name: 'W1',
    title: 'the figures of the Cruscotto, data unchanged',
    requests: 400,
    mayRepeat: true,
    question: () => ({ query: OVERVIEW, variables: CREMONA }),
  },
  {
    name: 'W3',
    title: 'the same, no answer kept',
    requests: 80,
    mayRepeat: false,
    question: () => ({ query: OVERVIEW, variables: CREMONA }),
  },
  {
    name: 'W4',
    title: 'questions that never come again: a filter and three levels, plan of 1000 indicators',
    requests: 60,
    mayRepeat: false,
    question: (number) => ({
      query: `query Analyst${number}($municipality: String!, $year: Int!) { plan(municipality: $municipality, year: $year) {
        indicators(first: 20, where: { attainment: { lt: ${(number % 9000) / 100 + 10} } }) { totalCount nodes { code title attainment { value state } objective { code sector { name } } } }
      } }`,
      variables: LARGE,
    }),
  },
  {
    name: 'W6',
    title: 'a list of 1000 indicators with six fields, no answer kept',
    requests: 12,
    mayRepeat: false,
    question: () => ({ query: LIST, variables: { ...LARGE, first: 1000 } }),
  },
];

/**
 * A request of its own bytes where no answer may be kept: a variable that the document does not name, and that no two have
 * in common. The document itself comes again, so that whoever compiles documents has it compiled.
 */
export function bodyOf({ question, mayRepeat }: Workload, number: number): string {
  const { query, variables } = question(number);
  return JSON.stringify({ query, variables: mayRepeat ? variables : { ...variables, request: number } });
}
