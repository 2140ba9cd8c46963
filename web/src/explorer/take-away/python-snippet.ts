import type { Recipe } from './recipe.js';

/** A text in Python's triple quotes, so that the query keeps its lines. */
function pythonText(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"');
  // A quote at the end would join the closing ones.
  return `"""${escaped.replace(/"$/, '\\"')}"""`;
}

/** The same table in Python, with requests and pandas. */
export function pythonSnippet({ address, query, variables, path }: Recipe): string {
  const steps = path.map((field) => `[${JSON.stringify(field)}]`).join('');
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
    'answer = requests.post(',
    `    ${JSON.stringify(address)},`,
    `    json={"query": QUERY${given ? ', "variables": VARIABLES' : ''}},`,
    '    headers={"Accept": "application/json"},',
    '    timeout=60,',
    ').json()',
    'if answer.get("errors"):',
    '    raise RuntimeError(answer["errors"][0]["message"])',
    '',
    `table = pd.json_normalize(answer["data"]${steps})`,
    'print(table)',
    '',
  ].join('\n');
}
