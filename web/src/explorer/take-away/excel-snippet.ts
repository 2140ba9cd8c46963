import type { Recipe } from './recipe.js';

/** A Power Query string: quotes are doubled, and `#(` is escaped because it starts an escape sequence. */
function powerQueryText(text: string): string {
  return `"${text.replaceAll('#(', '#(#)(').replaceAll('"', '""')}"`;
}

const stepsOf = (path: readonly string[]) => path.map((field) => `[${field}]`).join('');

/** Asks for a page after a cursor, until the list says that there is no other. */
function allPages({ path }: Recipe): string[] {
  return [
    `  Page = (after as nullable text) => Ask([after = after])${stepsOf(path.slice(0, -1))},`,
    '  Pages = List.Generate(() => Page(null), each _ <> null,',
    '    each if [pageInfo][hasNextPage] then Page([pageInfo][endCursor]) else null),',
    `  Found = List.Combine(List.Transform(Pages, each ${stepsOf(path.slice(-1))})),`,
  ];
}

/** The same table in Excel and Power BI: a Power Query expression for the advanced editor of an empty query. */
export function excelSnippet(recipe: Recipe): string {
  const { address, query, variables, path, list, paged } = recipe;
  const given = variables === null ? '[]' : `Json.Document(${powerQueryText(variables)})`;
  const found = `Ask([])${stepsOf(path)}`;
  return [
    'let',
    `  Query = ${powerQueryText(query)},`,
    '  Ask = (more as record) as record => let',
    `    Answer = Json.Document(Web.Contents(${powerQueryText(address)}, [`,
    '      Headers = [#"Content-Type" = "application/json", Accept = "application/json"],',
    `      Content = Json.FromValue([query = Query, variables = ${given} & more]),`,
    '      ManualStatusHandling = {400}',
    '    ]), TextEncoding.Utf8)',
    '  in if Record.HasFields(Answer, "errors") then error Answer[errors]{0}[message] else Answer[data],',
    ...(paged ? allPages(recipe) : [`  Found = ${list ? found : `{${found}}`},`]),
    '  Flat = (value as any, name as text) as record =>',
    '    if value is record then Record.Combine(List.Transform(Record.FieldNames(value), (field) =>',
    '      @Flat(Record.Field(value, field), if name = "" then field else name & "." & field)))',
    '    else if value is list then Record.FromList({Text.FromBinary(Json.FromValue(value))}, {name})',
    '    else Record.FromList({value}, {if name = "" then "value" else name}),',
    '  Rows = List.Transform(Found, each Flat(_, "")),',
    '  Columns = List.Union(List.Transform(Rows, Record.FieldNames)),',
    '  Result = Table.FromRecords(Rows, Columns, MissingField.UseNull)',
    'in',
    '  Result',
    '',
  ].join('\n');
}
