import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const PUBLISHED = ["core", "notebooks", "cli"] as const;

/** Our own packages, and what users of the queue install beside them. */
export type Reason = (typeof PUBLISHED)[number] | "queue";

/** A package that comes to users with one of ours. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, as the package's own package.json has it. */
  readonly licence: string;
  /** What brings it. */
  readonly reasons: readonly Reason[];
  /** The packages that it needs, by `name@version`. */
  readonly needs: readonly string[];
  /** As in the lockfile: the algorithm and the digest in base64. */
  readonly integrity: string;
  /** Made for some machines only: its licence is that of the package that brings it. */
  readonly isForSomeMachines: boolean;
}

interface Importer {
  readonly dependencies?: Record<string, { version: string }>;
  readonly devDependencies?: Record<string, { version: string }>;
}

interface Lockfile {
  readonly importers: Record<string, Importer>;
  readonly packages: Record<string, { resolution: { integrity: string }; os?: string[]; cpu?: string[] }>;
  readonly snapshots: Record<
    string,
    { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }
  >;
}

/**
 * Every package that an installation of ours may bring, as the lockfile has it: those for other machines
 * and the optional peers among them.
 *
 * @throws Error for a package that is not installed here or names no licence
 */
export function shippedPackages(): ShippedPackage[] {
  const lockfile = parse(readFileSync(join(repository, "pnpm-lock.yaml"), "utf8")) as Lockfile;
  const reasons = new Map<string, Set<Reason>>();
  const bringers = new Map<string, string>();
  const visit = (key: string, reason: Reason, bringer: string) => {
    const known = reasons.get(key) ?? new Set();
    if (known.has(reason)) return;
    reasons.set(key, known.add(reason));
    if (!bringers.has(key)) bringers.set(key, bringer);
    for (const needed of neededBy(lockfile, key)) visit(needed, reason, key);
  };
  for (const [reason, roots] of rootsOf(lockfile)) for (const root of roots) visit(root, reason, root);

  const made = [...reasons].map(([key, why]): ShippedPackage => {
    const { name, version } = nameAndVersion(key);
    const locked = lockfile.packages[`${name}@${version}`];
    if (locked === undefined) throw new Error(`The lockfile does not describe ${name}@${version}.`);
    const isForSomeMachines = locked.os !== undefined || locked.cpu !== undefined;
    const owner = isForSomeMachines ? nameAndVersion(bringers.get(key) as string) : { name, version };
    return {
      name,
      version,
      licence: licenceOf(owner.name, owner.version),
      reasons: [...PUBLISHED, "queue" as const].filter((reason) => why.has(reason)),
      needs: neededBy(lockfile, key)
        .map((needed) => nameAndVersion(needed))
        .map((needed) => `${needed.name}@${needed.version}`),
      integrity: locked.resolution.integrity,
      isForSomeMachines,
    };
  });
  return oncePerVersion(made).toSorted((one, other) =>
    `${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1,
  );
}

/** What our packages name themselves, without one another. */
function rootsOf({ importers }: Lockfile): [Reason, string[]][] {
  const keys = (named: Importer["dependencies"] = {}) =>
    Object.entries(named)
      .filter(([, { version }]) => !version.startsWith("link:"))
      .map(([name, { version }]) => `${name}@${version}`);
  const published = PUBLISHED.map((name): [Reason, string[]] => [
    name,
    keys(importers[`packages/${name}`]?.dependencies),
  ]);
  const manifest = readFileSync(join(repository, "packages/cli/package.json"), "utf8");
  const peers = Object.keys((JSON.parse(manifest) as { peerDependencies: object }).peerDependencies);
  const developed = Object.entries(importers["packages/cli"]?.devDependencies ?? {});
  return [
    ...published,
    ["queue", keys(Object.fromEntries(developed.filter(([name]) => peers.includes(name))))],
  ];
}

function neededBy({ snapshots }: Lockfile, key: string): string[] {
  const { dependencies = {}, optionalDependencies = {} } = snapshots[key] ?? {};
  return Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, version]) =>
    // An alias stands there with the name that it stands for.
    /^(?:@[^/]+\/)?[^@]+@/.test(version) && !/^\d/.test(version) ? version : `${name}@${version}`,
  );
}

/** Of `@scope/name@1.2.3(peer@4.5.6)`. */
function nameAndVersion(key: string): { name: string; version: string } {
  const [, name = "", version = ""] = /^(@?[^@]+)@([^(]+)/.exec(key) ?? [];
  return { name, version };
}

/** One package may stand in the lockfile several times, with several peers. */
function oncePerVersion(packages: readonly ShippedPackage[]): ShippedPackage[] {
  const once = new Map<string, ShippedPackage>();
  for (const found of packages) {
    const key = `${found.name}@${found.version}`;
    const known = once.get(key);
    const reasons = new Set([...(known?.reasons ?? []), ...found.reasons]);
    const needs = new Set([...(known?.needs ?? []), ...found.needs]);
    once.set(key, { ...found, reasons: [...reasons], needs: [...needs] });
  }
  return [...once.values()];
}

/** What packages for some machines need and no machine of ours installs, with the licence that npm shows for it. */
const NOT_INSTALLED_HERE: Readonly<Record<string, string>> = {
  "@emnapi/core": "MIT",
  "@emnapi/wasi-threads": "MIT",
  "@emnapi/runtime": "MIT",
  "@napi-rs/wasm-runtime": "MIT",
  "@tybys/wasm-util": "MIT",
};

function licenceOf(name: string, version: string): string {
  const store = join(repository, "node_modules/.pnpm");
  const folder = `${name.replaceAll("/", "+")}@${version}`;
  const found = readdirSync(store).find((entry) => entry === folder || entry.startsWith(`${folder}_`));
  const elsewhere = NOT_INSTALLED_HERE[name];
  if (found === undefined && elsewhere !== undefined) return elsewhere;
  if (found === undefined) throw new Error(`${name}@${version} is not installed: run pnpm install.`);
  const manifest = readFileSync(join(store, found, "node_modules", name, "package.json"), "utf8");
  const { license } = JSON.parse(manifest) as { license?: unknown };
  if (typeof license !== "string")
    throw new Error(`${name}@${version} names no licence in its package.json.`);
  return license;
}
