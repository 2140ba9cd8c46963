import type { Recipe } from './recipe.js';

/** A Power Query string: quotes are doubled, and `#(` is escaped because it starts an escape sequence. */
function powerQueryText(text: string): string {
  return `"${text.replaceAll('#(', '#(#)(').replaceAll('"', '""')}"`;
}

/** The same table in Excel and Power BI: a Power Query expression for the advanced editor of an empty query. */
export function excelSnippet({ address, query, variables, path, list }: Recipe): string {
  const steps = path.map((field) => `[${field}]`).join('');
  const given = variables === null ? '' : `, variables = Json.Document(${powerQueryText(variables)})`;
  const found = `Answer[data]${steps}`;
  return [
    'let',
    `  Query = ${powerQueryText(query)},`,
    `  Answer = Json.Document(Web.Contents(${powerQueryText(address)}, [`,
    '    Headers = [#"Content-Type" = "application/json", Accept = "application/json"],',
    `    Content = Json.FromValue([query = Query${given}]),`,
    '    ManualStatusHandling = {400}',
    '  ]), TextEncoding.Utf8),',
    '  Found = if Record.HasFields(Answer, "errors") then error Answer[errors]{0}[message]',
    `    else ${list ? found : `{${found}}`},`,
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
