// What a page's commands and code are run by: one process that has the program loaded already, and that can stand in
// the reader's folder. Started by test/pages/reader.ts; `glidepath` and `npx` of its folder hand their words over.
import { createServer } from "node:http";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { createProgram } from "../../src/program.js";
import { runProgram } from "../../src/run-program.js";
import { textsIn } from "../../src/language/texts.js";
import { disagreement } from "../pages/shown-values.js";

/** Fewest worlds that tell something; most commands take any number. */
const FEWEST: Readonly<Record<string, number>> = { discover: 500, sensitivity: 100, worth: 100 };
const FEW = 20;
const [SMALL_NOTEBOOK = ""] = process.argv.slice(2);

const silent = { stdout: new PassThrough(), stderr: new PassThrough(), env: {} };
const program = createProgram({ ...silent, texts: textsIn("en") });

interface Request {
  readonly folder: string;
  /** Words of the command line. */
  readonly words?: readonly string[];
  /** With all its worlds, where what it prints is compared. */
  readonly isWhole?: boolean;
  /** A file of code. */
  readonly file?: string;
}

async function answer({ folder, words, isWhole, file }: Request): Promise<object> {
  process.chdir(folder);
  if (words !== undefined) return run(isWhole ? words : lessened(words));
  const wrong: string[] = [];
  Object.assign(globalThis, {
    shown: (value: unknown, remark: string) => {
      const complaint = disagreement(value, remark);
      if (complaint !== undefined) wrong.push(complaint);
    },
  });
  try {
    await import(pathToFileURL(file ?? "").href);
  } catch (error) {
    wrong.push(String(error));
  }
  return { wrong };
}

async function run(words: readonly string[]): Promise<object> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = [text(stdout), text(stderr)];
  const code = await runProgram(words, {
    stdout,
    stderr,
    env: { ...process.env, GLIDEPATH_LANG: "en" },
  });
  stdout.end();
  stderr.end();
  const [out, err] = await Promise.all(texts);
  return { code, out, err };
}

/** The same command with as few worlds as it takes, on one thread; of notebooks only a small one. */
function lessened(words: readonly string[]): readonly string[] {
  const [name = "", second] = words;
  if (name === "notebook" && (second === "run" || second === "build")) {
    return words.some((word) => word.endsWith(".html")) ? words : [...words, SMALL_NOTEBOOK];
  }
  const options = program.commands.find((command) => command.name() === name)?.options ?? [];
  const takes = (option: string) => options.some(({ long }) => long === option);
  if (words.includes("--precision")) return [...words, "--max-runs", "1000", "--workers", "1"];
  const few = FEWEST[name] ?? FEW;
  const asked = words.includes("--runs") ? Number(words[words.indexOf("--runs") + 1]) : Infinity;
  return [
    ...words,
    ...(takes("--runs") && asked > few ? ["--runs", String(few)] : []),
    ...(takes("--workers") ? ["--workers", "1"] : []),
  ];
}

// One after the other: a process stands in one folder.
let last: Promise<unknown> = Promise.resolve();
const server = createServer((request, response) => {
  last = last.then(async () => {
    const answered = await answer(JSON.parse(await text(request)) as Request);
    response.end(JSON.stringify(answered));
  });
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
