import type { Recipe } from './recipe.js';

/** A text in Python's triple quotes, so that the query keeps its lines. */
function pythonText(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"');
  // A quote at the end would join the closing ones.
  return `"""${escaped.replace(/"$/, '\\"')}"""`;
}

const stepsOf = (path: readonly string[]) => path.map((field) => `[${JSON.stringify(field)}]`).join('');

/** The request, and what it answers, or an error. */
function asking(address: string, variables: string | null): string[] {
  return [
    'answer = requests.post(',
    `    ${JSON.stringify(address)},`,
    `    json={"query": QUERY${variables === null ? '' : `, "variables": ${variables}`}},`,
    '    headers={"Accept": "application/json"},',
    '    timeout=60,',
    ').json()',
    'if answer.get("errors"):',
    '    raise RuntimeError(answer["errors"][0]["message"])',
  ];
}

/** Page after page, until the list says that there is no other. */
function allPages({ address, variables, path }: Recipe): string[] {
  const given = variables === null ? '{"after": after}' : '{**VARIABLES, "after": after}';
  return [
    'rows, after = [], None',
    'while True:',
    ...asking(address, given).map((line) => `    ${line}`),
    `    page = answer["data"]${stepsOf(path.slice(0, -1))}`,
    `    rows += page${stepsOf(path.slice(-1))}`,
    '    if not page["pageInfo"]["hasNextPage"]:',
    '        break',
    '    after = page["pageInfo"]["endCursor"]',
    '',
    'table = pd.json_normalize(rows)',
  ];
}

/** The same table in Python, with requests and pandas. */
export function pythonSnippet(recipe: Recipe): string {
  const { address, query, variables, path, paged } = recipe;
  const given = variables !== null;
  return [
    '# pip install pandas requests',
    ...(given ? ['import json', ''] : []),
    'import pandas as pd',
    'import requests',
    '',
    `QUERY = ${pythonText(query)}`,
    ...(given ? [`VARIABLES = json.loads(${pythonText(variables)})`] : []),
    '',
    ...(paged
      ? allPages(recipe)
      : [
          ...asking(address, given ? 'VARIABLES' : null),
          '',
          `table = pd.json_normalize(answer["data"]${stepsOf(path)})`,
        ]),
    'print(table)',
    '',
  ].join('\n');
}
