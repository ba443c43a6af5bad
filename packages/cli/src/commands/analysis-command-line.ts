import { basename } from "node:path";
import { shellWord } from "./shell-word.js";

/**
 * The command that gives an analysis again, to be pasted into a shell. Of a scenario's file it keeps the name: the
 * folder is the reader's own.
 *
 * @param options by the word that names them; undefined ones are left out, true ones stand without a value
 * @example analysisCommandLine("solve", "drammen-2024", { "--limit": 0.1, "--seed": "x" })
 * // "glidepath solve drammen-2024 --limit 0.1 --seed x"
 */
export function analysisCommandLine(
  command: string,
  argument: string,
  options: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  const words = Object.entries(options).flatMap(([word, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [word] : [word, String(value)];
  });
  return ["glidepath", command, basename(argument), ...words].map(shellWord).join(" ");
}
