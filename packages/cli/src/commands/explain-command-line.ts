import { basename } from "node:path";
import { shellWord } from "./shell-word.js";

/** What to show again: one world by its number. */
export interface ExplainedWorld {
  readonly policy: string;
  readonly against: string | undefined;
  readonly run: number;
  readonly seed: string;
}

/**
 * The command that shows a world again by its number, to be pasted into a shell. Of a file it keeps
 * the name: the folder is the reader's own.
 *
 * @example explainCommandLine("drammen-2024", { policy: "sharp", against: undefined, run: 7, seed: "x" })
 * // "glidepath explain drammen-2024 --policy sharp --run 7 --seed x"
 */
export function explainCommandLine(argument: string, { policy, against, run, seed }: ExplainedWorld): string {
  const words = ["glidepath", "explain", basename(argument), "--policy", policy];
  if (against !== undefined) words.push("--against", against);
  words.push("--run", String(run), "--seed", seed);
  return words.map(shellWord).join(" ");
}
