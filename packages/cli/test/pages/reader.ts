import { type ChildProcess, fork, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./pages.js";
import { tellingValues } from "./shown-values.js";

const server = fileURLToPath(new URL("../programs/reader-server.ts", import.meta.url));

// What `pnpm start` gives to the program.
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { scripts: { start: string } };
const started = scripts.start.split("main.ts ")[1]?.split(" ") ?? [];

// `npx --yes pnpm@10.34.9 [--silent] glidepath …`, `… start …` and `glidepath …`; nothing else of pnpm is run here.
const CLIENT = `#!${process.execPath}
const { basename } = require("node:path");
const words = process.argv.slice(2);
if (basename(process.argv[1]) === "npx") {
  const [yes, pnpm, ...rest] = words;
  if (rest[0] === "--silent") rest.shift();
  const script = { glidepath: [], start: ${JSON.stringify(started)} }[rest.shift()];
  if (yes !== "--yes" || pnpm !== "pnpm@10.34.9" || script === undefined) {
    console.error("npx " + words.join(" ") + ": not run here; name the block in elsewhere.ts");
    process.exit(97);
  }
  words.splice(0, Infinity, ...script, ...rest);
}
const body = JSON.stringify({ folder: process.cwd(), words, isWhole: process.env.READER_WHOLE === "1" });
fetch(process.env.READER_SERVER, { method: "POST", body }).then((answer) => answer.json()).then(({ code, out, err }) => {
  process.stderr.write(err);
  process.stdout.write(out);
  process.exitCode = code;
});
`;

/** What commands of a block left. */
export interface ShellRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Somebody who does what a page says, each page in a folder of its own. */
export class Reader {
  readonly #home: string;
  readonly #child: ChildProcess;
  readonly #address: string;

  private constructor(home: string, child: ChildProcess, address: string) {
    [this.#home, this.#child, this.#address] = [home, child, address];
  }

  static async start(): Promise<Reader> {
    const home = await mkdtemp(join(tmpdir(), "glidepath-reader-"));
    await mkdir(join(home, "bin"));
    for (const name of ["glidepath", "npx"])
      await writeFile(join(home, "bin", name), CLIENT, { mode: 0o755 });
    // Where code finds the packages.
    await symlink(join(root, "packages/cli/node_modules"), join(home, "node_modules"));
    const child = fork(server, [join(root, "packages/notebooks/test/fixtures/small.html")], {
      execArgv: ["--conditions=@glidepath/source", "--import", import.meta.resolve("tsx")],
    });
    const { port } = await new Promise<{ port: number }>((resolve, reject) => {
      child.once("message", (address) => resolve(address as { port: number }));
      child.once("exit", (code) => reject(new Error(`The reader's program ended with ${code}.`)));
    });
    return new Reader(home, child, `http://127.0.0.1:${port}/`);
  }

  /** A folder for a page, empty. */
  folder(): Promise<string> {
    return mkdtemp(join(this.#home, "page-"));
  }

  /** Runs commands in a folder, stopping at the first that fails. */
  sh(language: string, commands: string, folder: string, isWhole: boolean): Promise<ShellRun> {
    const child = spawn(language === "bash" ? "bash" : "sh", ["-euc", commands], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        PATH: `${join(this.#home, "bin")}:${process.env.PATH}`,
        READER_SERVER: this.#address,
        READER_WHOLE: isWhole ? "1" : "",
      },
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, stdout, stderr }));
    });
  }

  /** Runs code with at most 100 worlds. @returns what is wrong: an error, or a value unlike the remark beside it */
  async code(text: string, folder: string, name: string): Promise<readonly string[]> {
    const file = join(folder, `${name}.mts`);
    const few = text.replaceAll(/\bruns: ([\d_]+)/g, (runs, number: string) =>
      Number(number.replaceAll("_", "")) > 100 ? "runs: 100" : runs,
    );
    await writeFile(file, tellingValues(few));
    const answer = await fetch(this.#address, { method: "POST", body: JSON.stringify({ folder, file }) });
    const { wrong } = (await answer.json()) as { wrong: string[] };
    return wrong;
  }

  read(folder: string, name: string): Promise<string> {
    return readFile(join(folder, name), "utf8");
  }

  async close(): Promise<void> {
    this.#child.kill();
    await rm(this.#home, { recursive: true });
  }
}
