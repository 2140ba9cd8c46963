/** A sentence of the GraphQL library, and what it means in Italian; `$1` … are its parts. */
type Sentence = readonly [english: RegExp, italian: string];

const SYNTAX: readonly Sentence[] = [
  [/^Expected (.+), found <EOF>\.$/, 'l’interrogazione finisce prima di $1: forse manca una parentesi'],
  [/^Expected (.+), found (.+)\.$/, 'al posto di $2 serve $1'],
  [/^Unexpected <EOF>\.$/, 'è vuota o finisce troppo presto: forse manca una parentesi'],
  [/^Unexpected single quote character.*$/, 'i testi stanno fra virgolette doppie ("), non fra apostrofi'],
  [/^Unexpected variable (.+) in constant value\.$/, 'la variabile $1 sta dove serve un valore costante'],
  [/^Unexpected (?:character: )?(.+)\.$/, '$1 non può stare qui'],
  [/^Unterminated string\.$/, 'un testo non è chiuso: manca la virgoletta finale'],
  [/^Invalid number, (?:unexpected|expected) digit.*: (.+)\.$/, 'un numero non è scritto bene, vicino a $1'],
  [/^Invalid (?:character|Unicode).*: (.+)\.$/, 'in un testo c’è un carattere non valido: $1'],
];

const VALUES: readonly Sentence[] = [
  [/^Expected non-nullable type (".+") not to be null\.$/, 'non può essere null: serve il tipo $1'],
  [/^Expected type (".+") to be an object\.$/, 'deve essere un oggetto di tipo $1'],
  [/^Field (".+") of required type (".+") was not provided\.$/, 'manca il campo $1, obbligatorio, di tipo $2'],
  [/^Field (".+") is not defined by type (".+?")\.$/, 'il tipo $2 non ha il campo $1'],
  [/^Value (".+") does not exist in (".+") enum\.$/, '$1 non è fra i valori di $2'],
  [/^Enum (".+") cannot represent .+: (.+?)\.?$/, '$2 non è fra i valori di $1'],
  [/^Int cannot represent non 32-bit signed integer value: (.+)$/, '$1 è un numero intero troppo grande'],
  [/^Int cannot represent .+: (.+)$/, '$1 non è un numero intero'],
  [/^Float cannot represent .+: (.+)$/, '$1 non è un numero'],
  [/^String cannot represent .+: (.+)$/, '$1 non è un testo'],
  [/^Boolean cannot represent .+: (.+)$/, '$1 non è né true né false'],
  [/^ID cannot represent .+: (.+)$/, '$1 non è un identificativo'],
  [/^Date(?:Time)? cannot represent .+ (.+?)\.?$/, '$1 non è una data ISO 8601'],
];

const REQUESTS: readonly Sentence[] = [
  [/^Cannot query field (".+") on type (".+")\.$/, 'Il tipo $2 non ha il campo $1.'],
  [/^Unknown argument (".+") on field (".+")\.$/, 'Il campo $2 non ha l’argomento $1.'],
  [/^Unknown argument (".+") on directive (".+")\.$/, 'La direttiva $2 non ha l’argomento $1.'],
  [
    /^(?:Field|Directive) (".+") argument (".+") of type (".+") is required, but it was not provided\.$/,
    'A $1 manca l’argomento $2, obbligatorio, di tipo $3.',
  ],
  [/^Argument (".+") of (?:required|non-null) type (".+?") .*$/, 'L’argomento $1, di tipo $2, è obbligatorio e manca.'],
  [/^Argument (".+") has invalid value (.+)\.$/, 'L’argomento $1 non può essere $2.'],
  [
    /^Field (".+") of type (".+") must have (?:a selection of subfields|at least one field selected)\.$/,
    'Di $1, di tipo $2, scegliere almeno un campo: $1 { … }.',
  ],
  [
    /^Field (".+") must not have a selection since type (".+") has no subfields\.$/,
    'Il campo $1 è un valore di tipo $2 e non ha campi propri: togliere le parentesi graffe.',
  ],
  [/^Field (".+") of required type (".+") was not provided\.$/, 'Manca il campo $1, obbligatorio, di tipo $2.'],
  [/^Field (".+") is not defined by type (".+")\.$/, 'Il tipo $2 non ha il campo $1.'],
  [
    /^Fields (".+") conflict because .*$/,
    'I campi $1 hanno lo stesso nome ma non chiedono la stessa cosa: darne a uno un altro (alias), come altro: campo.',
  ],
  [/^Expected value of type (".+?"), found (.+)\.$/, 'Serve un valore di tipo $1, non $2.'],
  [/^Value (".+") does not exist in (".+") enum\.$/, '$1 non è fra i valori di $2.'],
  [/^Enum (".+") cannot represent .+: (.+?)\.?$/, '$2 non è fra i valori di $1.'],
  [/^(Int|Float|String|Boolean|ID|Date|DateTime) cannot represent .+: (.+?)\.?$/, '$2 non è un valore di tipo $1.'],
  [
    /^Variable (".+") is not defined(?: by operation ".*")?\.$/,
    'La variabile $1 non è dichiarata: aggiungerla fra le parentesi dell’interrogazione, con il suo tipo.',
  ],
  [
    /^Variable (".+") is never used(?: in operation ".*")?\.$/,
    'La variabile $1 è dichiarata ma non è usata: toglierla.',
  ],
  [
    /^Variable (".+") of type (".+") used in position expecting type (".+")\.$/,
    'La variabile $1 è di tipo $2, dove serve $3.',
  ],
  [
    /^Variable (".+") of required type (".+") was not provided\.$/,
    'Manca il valore della variabile $1, obbligatoria, di tipo $2.',
  ],
  [/^Variable (".+") of non-null type (".+") must not be null\.$/, 'La variabile $1, di tipo $2, non può essere null.'],
  [
    /^Variable (".+") cannot be non-input type (".+")\.$/,
    'La variabile $1 non può essere di tipo $2: non è un tipo per gli argomenti.',
  ],
  [/^There can be only one .+ named (".+")\.$/, 'Il nome $1 è usato due volte: lasciarne uno solo.'],
  [/^Unknown type (".+")\.$/, 'Il tipo $1 non esiste.'],
  [/^Unknown fragment (".+")\.$/, 'Il frammento $1 non è definito.'],
  [/^Unknown directive (".+")\.$/, 'La direttiva $1 non esiste.'],
  [/^The directive (".+") can only be used once at this location\.$/, 'La direttiva $1 può stare qui una volta sola.'],
  [/^Directive (".+") may not be used on .+\.$/, 'La direttiva $1 non può stare qui.'],
  [/^Fragment (".+") is never used\.$/, 'Il frammento $1 non è usato: toglierlo.'],
  [/^Cannot spread fragment (".+") within itself.*$/, 'Il frammento $1 contiene sé stesso.'],
  [
    /^Fragment (?:(".+") )?cannot (?:be spread here|condition on).*$/,
    'Un frammento $1 è di un tipo che qui non può esserci.',
  ],
  [
    /^This anonymous operation must be the only defined operation\.$/,
    'Un’interrogazione senza nome deve essere la sola del documento.',
  ],
  [
    /^Maximum introspection depth exceeded$/,
    'L’interrogazione dello schema è troppo profonda: chiedere meno livelli di `fields`, `interfaces`, `possibleTypes` o `inputFields`.',
  ],
  [
    /^Too many (?:validation )?errors.*$/,
    'Gli errori sono troppi per elencarli tutti: correggere i primi e riprovare.',
  ],
  [
    /^Must provide operation name if query contains multiple operations\.$/,
    'Il documento contiene più operazioni: indicare quale con `operationName`.',
  ],
  [/^Unknown operation named (".*")\.$/, 'Nel documento non c’è un’operazione di nome $1.'],
  [/^Must provide an operation\.$/, 'Il documento non contiene un’operazione.'],
  [/^GraphQL operations must contain a non-empty `query`.*$/, 'Manca l’interrogazione: va nel campo `query`.'],
  [/^GET requests only support query operations.*$/, 'Con GET si può solo leggere: per modificare usare POST.'],
  [
    /^POST body missing.*$/,
    'Il corpo della richiesta deve essere un oggetto JSON con il campo `query`, e l’intestazione content-type: application/json.',
  ],
  [
    /^`(\w+)` in a POST body .*$/,
    'Il campo `$1` del corpo non è del tipo giusto: `variables` ed `extensions` sono oggetti, `operationName` un testo.',
  ],
  [
    /^The '?(\w+)'? search parameter .*$/,
    'Il parametro `$1` dell’indirizzo va scritto una volta sola; `variables` ed `extensions` sono oggetti JSON.',
  ],
  [/^GraphQL queries must be strings\..*$/, 'Il campo `query` deve essere un testo.'],
  [
    /^GET requests may not have a content-type.*$/,
    'Una richiesta GET non ha content-type, oppure ha application/json.',
  ],
  [/^Apollo Server supports only GET\/POST requests\.$/, 'Si può chiedere solo con GET o POST.'],
  [
    /^An 'accept' header was provided.*$/,
    'L’intestazione accept deve ammettere application/json o application/graphql-response+json.',
  ],
  [/^Operation batching disabled\.$/, 'Una richiesta contiene una sola operazione: mandarne una per volta.'],
];

/** No part of a request that is quoted in a message makes it longer than this. */
const LONGEST = 600;

/** What the GraphQL library itself says, on one line and of a bearable length. */
export function libraryMessage(message: string): string {
  return shortened(message.replaceAll(/\s+/g, ' '));
}

/** What the GraphQL library says of a request that it refuses, in Italian. */
export function italianMessage(message: string): string {
  const text = libraryMessage(message);
  const [, said = text, suggested] = /^(.*?)(?: Did you mean (.+)\?)?$/.exec(text) ?? [];
  const hint = suggested === undefined ? '' : ` Forse si intendeva ${suggested.replace(/,? or /, ' o ')}.`;
  return `${refusal(said)}${hint}`.replace(/"([^"]*)"/g, '«$1»');
}

function refusal(said: string): string {
  const [, syntax] = /^Syntax Error: (.+)$/.exec(said) ?? [];
  if (syntax !== undefined) {
    return `L’interrogazione non è GraphQL ben scritto: ${translated(SYNTAX, syntax) ?? unknown(syntax)}.`;
  }
  const [, variable, value, reason] = /^Variable "\$(\w+)" got invalid value (.+); (.+?)$/.exec(said) ?? [];
  if (variable !== undefined && reason !== undefined) {
    const place = /^.* at "([^"]+)"$/.exec(value ?? '')?.[1] ?? variable;
    return `Il valore della variabile «${place}» non va bene: ${translated(VALUES, reason) ?? unknown(reason)}.`;
  }
  return translated(REQUESTS, said) ?? `La richiesta non è valida secondo lo schema: ${unknown(said)}.`;
}

function translated(sentences: readonly Sentence[], said: string): string | null {
  for (const [english, italian] of sentences) {
    if (english.test(said))
      return said
        .replace(english, italian)
        .replace(/"([^"]*)"/g, '«$1»')
        .replace('  ', ' ');
  }
  return null;
}

/** A sentence of a later version of the library is quoted, so that whoever wrote the request can look it up. */
function unknown(said: string): string {
  return `la libreria GraphQL dice “${said.replace(/\.$/, '')}”`;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 2)}` : text;
}
