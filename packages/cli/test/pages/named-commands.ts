import { PassThrough } from "node:stream";
import { examplesByName } from "@glidepath/core/examples";
import type { Command } from "commander";
import { textsIn } from "../../src/language/texts.js";
import { createProgram } from "../../src/program.js";
import type { InlineCode } from "./fenced-blocks.js";

const silent = { stdout: new PassThrough(), stderr: new PassThrough(), env: {} };
const program = createProgram({ ...silent, texts: textsIn("en") });

/** Options of other programs, and of scripts of this project, that pages name too. */
const OTHERS = new Set([
  "--yes",
  "--base",
  "--silent",
  "--write",
  "--million",
  "--squiggle",
  "--help",
  "--version",
  "--cli-input-json",
  "--for",
]);

/** What is wrong with a command line that a sentence names, `…` standing for what it leaves out. */
export function faultsOfCommand({ page, line, text }: InlineCode): string[] {
  const faults = (what: string) => [`${page}:${line}: \`${text}\`: ${what}`];
  const words = text.split(" ").slice(1);
  let command: Command = program;
  for (let next = find(command, words[0]); next !== undefined; next = find(command, words[0])) {
    command = next;
    words.shift();
  }
  if (command === program && !/^(?:-|…|$)/.test(words[0] ?? "")) return faults("there is no such command");
  const unknown = words.filter((word) => word.startsWith("-") && !takes(command, word));
  if (unknown.length > 0) return faults(`there is no option ${unknown.join(", ")}`);
  // What stands for something else has no value that could be right or wrong.
  if (words.some((word) => word.includes("<"))) return [];
  // An option at the end that is only named has no value.
  const [last = ""] = words.slice(-1);
  const isNamedOnly = command.options.some(({ long, required }) => long === last && required);
  const [scenario = "…"] = command.parseOptions(isNamedOnly ? words.slice(0, -1) : words).operands;
  const isScenario = command.registeredArguments[0]?.name() === "scenario" && !/^…$|\./.test(scenario);
  return isScenario && !(scenario in examplesByName) ? faults(`there is no scenario "${scenario}"`) : [];
}

/** The long options that inline code names and no command has. */
export function faultsOfOptions({ page, line, text }: InlineCode): string[] {
  const everywhere = [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)];
  return (text.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? [])
    .filter((option) => !OTHERS.has(option) && !everywhere.some((command) => takes(command, option)))
    .map((option) => `${page}:${line}: \`${text}\`: no command has the option ${option}`);
}

function find(command: Command, name: string | undefined): Command | undefined {
  return command.commands.find((known) => known.name() === name);
}

function takes(command: Command, word: string): boolean {
  const [name = ""] = word.split("=");
  return name === "--help" || command.options.some(({ long, short }) => name === long || name === short);
}
