// What is sent to those who install Glidepath: built, packed, and installed with npm alone in an empty folder.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { compare, type ComparisonJson } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import type { Browser } from "playwright-core";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { hasBrowser, launchBrowser, NO_BROWSER } from "../../../notebooks/test/browser.js";
import {
  install,
  installedPackages,
  installNode,
  isOnline,
  packAll,
  PACKAGES,
  type Packed,
  type PackageName,
  repository,
  run,
  runWell,
} from "../../scripts/packages/packed.js";
import {
  bundlePage,
  installAll,
  installedSize,
  measureSizes,
  PAGE_SCRIPT,
  sizeBlocks,
  type Sizes,
} from "../../scripts/packages/sizes.js";
import { blocksIn } from "../../scripts/pages/with-blocks.js";
import { NODE_MAJOR } from "../../src/batches/job-digest.js";

const online = isOnline();
if (!online) console.warn("Skipped: npm does not reach its registry, so that packages cannot be installed.");

if (!hasBrowser) console.warn(NO_BROWSER);

// Each starts programs, some of which are large.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 300_000 });

let folder: string;
let packed: Readonly<Record<PackageName, Packed>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-packages-"));
  packed = packAll(join(folder, "packed"));
});

afterAll(() => rm(folder, { recursive: true }));

describe.each(PACKAGES)("@glidepath/%s as it is sent", (name) => {
  const text = (path: string) => packed[name].files.get(path)?.toString("utf8") ?? "";
  const manifest = () => JSON.parse(text("package.json")) as Record<string, Record<string, unknown>>;

  test("publint has nothing to say", async () => {
    const tarball = await readFile(packed[name].tarball);
    const { messages } = await publint({ pack: { tarball: tarball.buffer as ArrayBuffer }, strict: true });
    expect(messages).toEqual([]);
  });

  test("holds what runs, its types, its licence and a page about it, and nothing else", () => {
    const paths = [...packed[name].files.keys()];
    const expected =
      name === "notebooks"
        ? /^(?:dist\/.+(?:\.js|\.d\.ts)|notebooks\/[^/]+\.html|src\/.+\.(?:css|html)|LICENSE|README\.md|package\.json)$/
        : name === "core"
          ? /^(?:dist\/.+(?:\.js|\.d\.ts)|LICENSE|README\.md|package\.json)$/
          : /^(?:dist\/.+\.js|LICENSE|README\.md|package\.json)$/;
    expect(paths.filter((path) => !expected.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    expect(paths.filter((path) => /\.test\.|\/test\//.test(path))).toEqual([]);
    if (name === "cli") return;
    const scripts = paths.filter((path) => path.endsWith(".js"));
    expect(scripts.map((path) => path.replace(/\.js$/, ".d.ts")).filter((path) => text(path) === "")).toEqual(
      [],
    );
  });

  test("names nothing of the workspace: no private condition, no workspace version, no place on this machine", () => {
    expect(text("package.json")).not.toMatch(/@glidepath\/source|workspace:|devDependencies|scripts/);
    const of = Object.entries(manifest().dependencies ?? {}).filter(([other]) =>
      other.startsWith("@glidepath/"),
    );
    for (const [, version] of of) expect(version).toBe(manifest().version);
    const naming = [...packed[name].files].filter(([, content]) => content.includes(repository));
    expect(naming.map(([path]) => path)).toEqual([]);
  });
});

test.each(["core", "notebooks"] as const)(
  "arethetypeswrong finds nothing wrong in @glidepath/%s",
  async (name) => {
    const tarball = await readFile(packed[name].tarball);
    const checked = await checkPackage(createPackageFromTarballData(tarball));
    if (checked.types === false) throw new Error("It has no types.");
    // For modules alone: neither Node 10 nor a CommonJS of their own is promised (`require` loads modules).
    const notPromised = ["node10", "node16-cjs"];
    const wrong = checked.problems.filter(
      (problem) => !("resolutionKind" in problem && notPromised.includes(problem.resolutionKind)),
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(checked.entrypoints).length).toBeGreaterThan(3);
  },
);

describe.skipIf(!online)("installed with npm alone", () => {
  let place: string;
  let alone: string;
  const glidepath = (...words: readonly string[]) => run(place, "npx", "glidepath", ...words);
  const inPlace = async (name: string, text: string) => {
    await writeFile(join(place, name), text);
    return name;
  };

  beforeAll(async () => {
    place = join(folder, "place");
    alone = join(folder, "alone");
    installAll(packed, place, alone);
  });

  test("no package runs a script when it is installed", () => {
    const packages = Object.entries(installedPackages(place));
    // What npm brings for macOS alone is not looked at elsewhere.
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
    expect(packages.length).toBeGreaterThan(50);
  });

  // First, for others use what it leaves.
  test("the blocks of the command line's README run", async () => {
    for (const { language, code } of blocksOf("cli")) {
      expect(language).toBe("sh");
      for (const line of code.trim().split("\n")) {
        if (line === "npm install @glidepath/cli") continue;
        const [command = "", ...words] = line.split(" ");
        const { code: ended, stderr } = run(place, command, ...words);
        expect(ended, `${line}\n${stderr}`).toBe(0);
      }
    }
    expect(await readFile(join(place, "out/report.html"), "utf8")).toContain("<svg");
    expect(await readFile(join(place, "my-municipality.yaml"), "utf8")).toContain("Hamar");
    expect(await readFile(join(place, "pages/our-budget.html"), "utf8")).not.toMatch(/(?:src|href)="https?:/);
  });

  test("the main job gives the results that the sources give", async () => {
    const written = JSON.parse(await readFile(join(place, "out/results.json"), "utf8")) as ComparisonJson;
    expect(written.hash).toBe(compare(drammen2024, { runs: 200, seed: written.seed }).hash);
  });

  test("it knows its version, completes commands, and builds a notebook that it brings", async () => {
    const { version } = JSON.parse(await readFile(join(repository, "packages/cli/package.json"), "utf8"));
    expect(glidepath("--version").stdout.trim()).toBe(version);
    expect(glidepath("completion", "bash").stdout).toContain("complete ");
    const brought = "node_modules/@glidepath/notebooks/notebooks/3-the-income-side.html";
    const built = glidepath("notebook", "build", brought, "--out", "brought");
    expect(built.code, built.stderr).toBe(0);
    const page = await readFile(join(place, "brought/3-the-income-side.html"), "utf8");
    expect(page.length).toBeGreaterThan(500_000);
  });

  describe("in TypeScript", () => {
    const entries = {
      core: ["", "/examples", "/reference", "/templates"],
      notebooks: ["", "/files", "/live", "/server", "/words", "/worker", "/workers"],
    };

    test.each([
      {
        of: "the workspace",
        place: join(repository, "node_modules"),
        module: "nodenext",
        resolution: "nodenext",
      },
      { of: "Notebook Kit", place: "node_modules", module: "esnext", resolution: "bundler" },
    ])(
      "declarations need no skipLibCheck with $resolution and the compiler of $of, and notice a wrong type",
      async (kind) => {
        for (const name of ["core", "notebooks"] as const) {
          const imports = entries[name].map(
            (path, i) => `export * as part${i} from "@glidepath/${name}${path}";`,
          );
          const readme = blocksOf(name).find(({ language }) => language === "ts")?.code;
          expect(readme).toBeDefined();
          await inPlace(`${name}.mts`, `${imports.join("\n")}\n${readme}`);
        }
        const { module, resolution } = kind;
        const environment = { target: "es2023", lib: ["ES2023", "DOM", "DOM.Iterable"], types: [] };
        const strictness = { strict: true, skipLibCheck: false };
        const compilerOptions = {
          noEmit: true,
          ...environment,
          ...strictness,
          module,
          moduleResolution: resolution,
        };
        const wrong = 'import { compare } from "@glidepath/core";\ncompare("Drammen", { runs: "many" });\n';
        const files = ["core.mts", "notebooks.mts", await inPlace("wrong.mts", wrong)];
        await inPlace("tsconfig.json", JSON.stringify({ compilerOptions, files }));
        const compiler = join(kind.place, "typescript/bin/tsc");
        const { stdout } = run(place, process.execPath, compiler, "-p", "tsconfig.json", "--pretty", "false");
        const complaints = stdout.split("\n").filter((line) => /error TS/.test(line));
        // Plot and Notebook Kit name types that they do not bring; Node's are not installed, and a block writes a file.
        const known = /^node_modules\/@observablehq\/|'node:fs\/promises'|^wrong\.mts\(2,/;
        expect(stdout).toMatch(/^wrong\.mts\(2,/m);
        expect(complaints.filter((line) => !known.test(line))).toEqual([]);
      },
    );
  });

  const pair = { policies: ["gradual", "sharp"], runs: 50, seed: "page" };
  const ofSources = compare(drammen2024, pair);
  const { estimate: netOfSources } = ofSources.difference("sharp", "gradual").net.total.mean;

  describe.each(["of this run", "22", "24"])("with Node %s", (major) => {
    let node: string | undefined;
    /** The program; where it cannot be had the test is skipped and says so. */
    const program = (skip: (note: string) => never): string =>
      node ?? skip(`Node ${major} cannot be had from npm for this machine.`);

    beforeAll(() => {
      node = major === "of this run" ? process.execPath : installNode(major, join(folder, `node-${major}`));
    });

    test("modules and CommonJS give one result, and it is that of the sources", async ({ skip }) => {
      const had = program(skip);
      const script = `const result = compare(drammen2024, ${JSON.stringify(pair)});
const { estimate } = result.difference("sharp", "gradual").net.total.mean;
console.log(JSON.stringify({ hash: result.hash, estimate }));`;
      const names = Object.entries({
        "@glidepath/core": "compare",
        "@glidepath/core/examples": "drammen2024",
      });
      const imported = names.map(([of, name]) => `import { ${name} } from "${of}";`);
      const required = names.map(([of, name]) => `const { ${name} } = require("${of}");`);
      await inPlace("run.mjs", [...imported, script].join("\n"));
      await inPlace("run.cjs", [...required, script].join("\n"));

      const printed = runWell(place, had, "run.mjs");
      expect(runWell(place, had, "run.cjs")).toBe(printed);
      const { hash, estimate } = JSON.parse(printed) as { hash: string; estimate: number };
      expect(Math.abs(estimate / netOfSources - 1)).toBeLessThan(1e-9);
      // To the bit within a major version, whose exp and log are the same; for others as docs/stability.md says.
      if (major === "of this run") expect(hash).toBe(ofSources.hash);
      else if (NODE_MAJOR === "20") expect(hash === ofSources.hash).toBe(major === "22");
    });

    test("the blocks of the libraries' READMEs run", async ({ skip }) => {
      const had = program(skip);
      for (const name of ["core", "notebooks"] as const) {
        for (const { language, code } of blocksOf(name)) {
          if (language !== "ts" && language !== "js") continue;
          // As in a file of JavaScript: they have no types of their own.
          const file = await inPlace(code.includes("require(") ? "block.cjs" : "block.mjs", code);
          expect(run(place, had, file), code).toMatchObject({ code: 0, stderr: "" });
        }
      }
      expect(await readFile(join(place, "net.svg"), "utf8")).toMatch(/<svg[^]*<\/svg>/);
    });

    // With that of this run, the blocks of its README have done so.
    if (major === "of this run") return;
    test("the command line runs the main job", ({ skip }) => {
      const words = `node_modules/@glidepath/cli/dist/main.js compare tolga-2024 --runs 20 --out out-${major}`;
      const { code, stderr } = run(place, program(skip), ...words.split(" "));
      expect(code, stderr).toBe(0);
      expect(stderr).toContain(`Written: out-${major}/report.html`);
    });
  });

  describe.skipIf(!hasBrowser)("in a page", () => {
    let server: Server;
    let browser: Browser;
    beforeAll(async () => {
      server = createServer(async (request, response) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript" };
        const content = await readFile(join(place, decodeURIComponent(pathname))).catch(() => undefined);
        response.writeHead(content ? 200 : 404, { "content-type": types[extname(pathname)] ?? "text/plain" });
        response.end(content);
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      browser = await launchBrowser();
    });

    afterAll(async () => {
      await browser?.close();
      server?.close();
    });

    async function shownBy(path: string): Promise<number> {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`);
      await page.waitForFunction(() => /\d/.test(document.body.innerText), undefined, { timeout: 30_000 });
      expect(faults).toEqual([]);
      return Number(await page.innerText("body"));
    }

    test("a new notebook runs, with its worlds in web workers", () => {
      const { code, stdout, stderr } = glidepath("notebook", "run", "notebooks/our-budget.html");
      expect(code, stderr).toBe(0);
      expect(stdout).toMatch(/our-budget\.html: \d+ cells/);
    });

    test("without a bundler, as core's README has it, and bundled by Vite it gives what Node gives", async () => {
      const [html = ""] = blocksOf("core")
        .filter(({ language }) => language === "html")
        .map(({ code }) => code);
      await inPlace("plain.html", html);
      const plain = await shownBy("plain.html");

      await inPlace("page.js", PAGE_SCRIPT);
      await inPlace("index.html", '<!doctype html><body><script type="module" src="./page.js"></script>');
      bundlePage(place);
      const bundled = await shownBy("bundled/index.html");

      expect(bundled).toBe(plain);
      expect(Math.abs(plain / netOfSources - 1)).toBeLessThan(1e-9);
    });
  });

  // The last, for others are installed with them, and the page has been bundled.
  describe("what it takes", () => {
    let sizes: Sizes;
    beforeAll(() => {
      sizes = measureSizes(packed, place, alone);
    });

    test("without its libraries the queue names the command that installs them, and with them it runs", async () => {
      const absent = glidepath("worker", "--redis", "redis://127.0.0.1:1");
      expect(absent.code).toBe(2);
      const [command] = /npm install bullmq@\S+ ioredis@\S+/.exec(absent.stderr) ?? [];
      expect(command).toBeDefined();
      expect(glidepath("worker", "--lang", "nb").stderr).toContain("krever BullMQ og ioredis");
      const asked = glidepath("compare", "drammen-2024", "--runs", "50", "--executor", "bullmq");
      expect(asked.code).toBe(2);
      expect(asked.stderr).toContain(command);

      const [, , ...libraries] = (command as string).split(" ");
      install(place, ...libraries);
      const unreachable = glidepath("worker", "--redis", "redis://127.0.0.1:1");
      expect(unreachable.code).toBe(1);
      expect(unreachable.stderr).toContain("Redis at redis://127.0.0.1:1 cannot be reached");
    });

    test("docs/packages.md says what it takes, to a tenth", async () => {
      const measured = sizeBlocks(sizes, installedSize(place));
      const stored = blocksIn(await readFile(join(repository, "docs/packages.md"), "utf8"));
      const numbers = (text = "") => [...text.matchAll(/(?<=[| ])\d+(?:\.\d+)?(?= |$)/gm)].map(Number);
      const words = (text = "") => text.replaceAll(/\d+(?:\.\d+)?/g, "…");
      // Programs for one machine are larger or smaller for another.
      for (const name of ["packages", "installed"]) {
        expect(words(stored[name]), "run pnpm sizes").toBe(words(measured[name]));
        const [said, found] = [numbers(stored[name]), numbers(measured[name])];
        expect(said.length).toBe(found.length);
        expect(said.length).toBeGreaterThan(7);
        for (const [i, number] of said.entries()) {
          expect(Math.abs(number / (found[i] as number) - 1), `${stored[name]}\nrun pnpm sizes`).toBeLessThan(
            0.1,
          );
        }
      }
      expect(stored.largest).toContain("| `typescript` |");
    });
  });
});

/** The blocks of code of a package's README, as it is sent. */
function blocksOf(name: PackageName): { language: string; code: string }[] {
  const readme = packed[name].files.get("README.md")?.toString("utf8") ?? "";
  return [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = "", code = ""]) => ({
    language,
    code,
  }));
}
