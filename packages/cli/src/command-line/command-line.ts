import { basename } from "node:path";
import { shellWord } from "./shell-word.js";

/** Options by the word that names them; undefined and false ones are left out, true ones stand without a value. */
export type CommandWords = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[] | undefined>
>;

/**
 * The command that gives the same again, to be pasted into a shell. Of a scenario's file it keeps the name: the
 * folder is the reader's own.
 *
 * @param argument the scenario, where the command takes one
 * @param options of which a list stands as several of the same
 * @example commandLine("solve", "drammen-2024", { "--limit": 0.1, "--seed": "x" })
 * // "glidepath solve drammen-2024 --limit 0.1 --seed x"
 */
export function commandLine(command: string, argument: string | undefined, options: CommandWords): string {
  const words = Object.entries(options).flatMap(([word, value]) => {
    if (value === undefined || value === false) return [];
    if (value === true) return [word];
    return (Array.isArray(value) ? value : [value]).flatMap((one) => [word, String(one)]);
  });
  return ["glidepath", command, ...(argument === undefined ? [] : [basename(argument)]), ...words]
    .map(shellWord)
    .join(" ");
}
