import type { Recipe } from './recipe.js';

function rText(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

const stepsOf = (path: readonly string[]) => path.map((field) => `[[${rText(field)}]]`).join('');

/** The request, and what it answers, or an error. */
function asking(address: string, variables: string | null): string[] {
  return [
    `answer <- request(${rText(address)}) |>`,
    '  req_headers(Accept = "application/json") |>',
    `  req_body_json(list(query = query${variables === null ? '' : `, variables = ${variables}`})) |>`,
    '  req_error(is_error = function(response) FALSE) |>',
    '  req_perform() |>',
    '  resp_body_string() |>',
    '  jsonlite::fromJSON()',
    'if (!is.null(answer[["errors"]])) stop(answer[["errors"]][["message"]][[1]])',
  ];
}

/** Page after page, until the list says that there is no other. */
function allPages({ address, variables, path }: Recipe): string[] {
  const cursor = 'list(after = after)';
  return [
    'pages <- list()',
    'after <- NULL',
    'repeat {',
    ...asking(address, variables === null ? cursor : `c(variables, ${cursor})`).map((line) => `  ${line}`),
    `  page <- answer[["data"]]${stepsOf(path.slice(0, -1))}`,
    `  rows <- page${stepsOf(path.slice(-1))}`,
    '  if (is.data.frame(rows)) pages[[length(pages) + 1]] <- jsonlite::flatten(rows)',
    '  if (!isTRUE(page[["pageInfo"]][["hasNextPage"]])) break',
    '  after <- page[["pageInfo"]][["endCursor"]]',
    '}',
    '',
    'table <- jsonlite::rbind_pages(pages)',
  ];
}

function onePage({ address, variables, path }: Recipe): string[] {
  return [
    ...asking(address, variables === null ? null : 'variables'),
    '',
    `rows <- answer[["data"]]${stepsOf(path)}`,
    'table <- if (is.data.frame(rows)) jsonlite::flatten(rows) else as.data.frame(as.list(unlist(rows)))',
  ];
}

/** The same table in R (4.1 or later), with httr2 and jsonlite. */
export function rSnippet(recipe: Recipe): string {
  const { query, variables, paged } = recipe;
  return [
    '# install.packages(c("httr2", "jsonlite"))',
    'library(httr2)',
    '',
    `query <- ${rText(query)}`,
    ...(variables === null ? [] : [`variables <- jsonlite::fromJSON(${rText(variables)}, simplifyVector = FALSE)`]),
    '',
    ...(paged ? allPages(recipe) : onePage(recipe)),
    'print(table)',
    '',
  ].join('\n');
}
