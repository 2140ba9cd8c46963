import type { Command, CommanderError } from 'commander';
import type { Terminal } from './terminal.js';

const MESSAGES: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'Comando sconosciuto',
  'commander.unknownOption': 'Opzione sconosciuta',
  'commander.missingArgument': 'Manca un argomento',
  'commander.excessArguments': 'Troppi argomenti',
  'commander.optionMissingArgument': "Manca il valore di un'opzione",
  'commander.invalidArgument': 'Valore non valido',
  'commander.missingMandatoryOptionValue': "Manca un'opzione",
};

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Argomenti:',
  'Options:': 'Opzioni:',
  'Commands:': 'Comandi:',
};

/** Why the arguments are invalid, in Italian, and where to find the usage. */
export function usageMessage({ code, message }: CommanderError): string {
  const named = /'([^']+)'/.exec(message)?.[1];
  const detail = code === 'commander.invalidArgument' ? message.replace(/^.* is invalid\. /, '') : named;
  const what = MESSAGES[code] ?? message;
  return `${detail === undefined ? what : `${what}: ${detail}`.replace(/\.$/, '')}. Con --help si vede come si usa.`;
}

/** Makes a command print Italian messages, and leaves its errors to the caller. */
export function inItalian(command: Command, { stdout }: Terminal): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', 'mostra questo aiuto')
    .configureOutput({ writeOut: (text) => void stdout.write(text), writeErr: () => undefined })
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title, showGlobalOptions: false });
}
