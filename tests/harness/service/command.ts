import { commandLine } from '@traguardo/server/cli/command-line';

/** What one call of `traguardo` printed, and its exit code. */
export interface CommandOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls `traguardo` inside this process, with settings and a working folder of its own. */
export async function runCommand(
  args: readonly string[],
  { folder, env }: { readonly folder: string; readonly env: Readonly<Record<string, string>> },
): Promise<CommandOutcome> {
  const printed = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text;
    },
  });
  const terminal = { env, stdout: stream('stdout'), stderr: stream('stderr'), cwd: () => folder };
  return { code: await commandLine(args, terminal), ...printed };
}
