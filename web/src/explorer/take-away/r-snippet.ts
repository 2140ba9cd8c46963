import type { Recipe } from './recipe.js';

function rText(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The same table in R (4.1 or later), with httr2 and jsonlite. */
export function rSnippet({ address, query, variables, path }: Recipe): string {
  const steps = path.map((field) => `[[${rText(field)}]]`).join('');
  const given = variables !== null;
  return [
    '# install.packages(c("httr2", "jsonlite"))',
    'library(httr2)',
    '',
    `query <- ${rText(query)}`,
    ...(given ? [`variables <- jsonlite::fromJSON(${rText(variables)}, simplifyVector = FALSE)`] : []),
    '',
    `answer <- request(${rText(address)}) |>`,
    '  req_headers(Accept = "application/json") |>',
    `  req_body_json(list(query = query${given ? ', variables = variables' : ''})) |>`,
    '  req_error(is_error = function(response) FALSE) |>',
    '  req_perform() |>',
    '  resp_body_string() |>',
    '  jsonlite::fromJSON()',
    'if (!is.null(answer[["errors"]])) stop(answer[["errors"]][["message"]][[1]])',
    '',
    `rows <- answer[["data"]]${steps}`,
    'table <- if (is.data.frame(rows)) jsonlite::flatten(rows) else as.data.frame(as.list(unlist(rows)))',
    'print(table)',
    '',
  ].join('\n');
}
