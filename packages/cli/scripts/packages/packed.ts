import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The packages that are published, a package after those that it needs. */
export const PACKAGES = ["core", "notebooks", "cli"] as const;
export type PackageName = (typeof PACKAGES)[number];

export const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** What a program left. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a folder as its user would: without what a test runner leaves in the environment. */
export function run(folder: string, command: string, ...words: readonly string[]): Ran {
  const { NODE_ENV: _mode, NODE_OPTIONS: _options, VITEST: _runner, ...env } = process.env;
  const result = spawnSync(command, words, {
    cwd: folder,
    encoding: "utf8",
    env: { ...env, GLIDEPATH_LANG: "en", NO_COLOR: "1" },
    maxBuffer: 1e8,
    shell: process.platform === "win32",
  });
  if (result.error) throw result.error;
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}

/** As `run`, and gives what it prints. @throws Error with what was said, unless the program ends with 0 */
export function runWell(folder: string, command: string, ...words: readonly string[]): string {
  const { code, stdout, stderr } = run(folder, command, ...words);
  if (code !== 0) throw new Error(`${command} ${words.join(" ")} ended with ${code}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** A package as it is sent. */
export interface Packed {
  /** The archive. */
  readonly tarball: string;
  /** Its files by their path. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Builds the packages and packs them into a folder. */
export function packAll(folder: string): Readonly<Record<PackageName, Packed>> {
  const pnpm = ["--yes", "pnpm@10.34.9"];
  runWell(repository, "npx", ...pnpm, "build");
  const filters = PACKAGES.flatMap((name) => ["--filter", `@glidepath/${name}`]);
  runWell(repository, "npx", ...pnpm, ...filters, "pack", "--pack-destination", folder);
  const unpacked = (name: PackageName): Packed => {
    const [file = ""] = readdirSync(folder).filter((entry) => entry.startsWith(`glidepath-${name}-`));
    mkdirSync(join(folder, name));
    runWell(folder, "tar", "-xzf", file, "-C", name);
    return { tarball: join(folder, file), files: filesIn(join(folder, name, "package")) };
  };
  return { core: unpacked("core"), notebooks: unpacked("notebooks"), cli: unpacked("cli") };
}

function filesIn(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll(sep, "/"), readFileSync(path)];
    }),
  );
}

/** Installs packages with npm alone, in a new folder that has nothing but an empty `package.json`. */
export function install(folder: string, ...specifiers: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, "package.json"))) writeFileSync(join(folder, "package.json"), "{}");
  runWell(folder, "npm", "install", "--no-audit", "--no-fund", "--no-update-notifier", ...specifiers);
}

/**
 * Installs a major version of Node.js, of those that npm has for this machine, in a new folder.
 *
 * @returns the program; undefined where there is none
 */
export function installNode(major: string, folder: string): string | undefined {
  const isWindows = process.platform === "win32";
  const name = `node-${isWindows ? "win" : process.platform}-${process.arch}`;
  const program = join(folder, "node_modules", name, isWindows ? "bin/node.exe" : "bin/node");
  try {
    install(folder, `${name}@${major}`);
    return runWell(folder, program, "--version").startsWith(`v${major}.`) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** The packages that npm has installed in a folder, by their places. */
export function installedPackages(folder: string): Readonly<Record<string, { hasInstallScript?: boolean }>> {
  const lock = readFileSync(join(folder, "node_modules", ".package-lock.json"), "utf8");
  return (JSON.parse(lock) as { packages: Record<string, object> }).packages;
}

/** Whether npm reaches its registry. */
export function isOnline(): boolean {
  return run(repository, "npm", "ping", "--fetch-retries=0", "--fetch-timeout=15000").code === 0;
}
