import { readFileSync } from "node:fs";

/** One of the packages that are published. */
export interface OwnPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** `name@version` of what comes with it. */
  readonly needs: readonly string[];
  /** `name@version` of what its users may install beside it, as it is tested here. */
  readonly mayNeed: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

/** The packages that are published, a package after those that it needs. */
export function ownPackages(): OwnPackage[] {
  return ["core", "notebooks", "cli"].map((folder) => {
    const file = new URL(`../../../${folder}/package.json`, import.meta.url);
    const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
    const { name, version, license, dependencies, devDependencies, peerDependencies = {} } = manifest;
    return {
      name,
      version,
      licence: license,
      // The packages of the workspace have one version.
      needs: Object.entries(dependencies).map(
        ([needed, wanted]) => `${needed}@${wanted === "workspace:*" ? version : wanted}`,
      ),
      mayNeed: Object.keys(peerDependencies).map((peer) => `${peer}@${devDependencies[peer]}`),
    };
  });
}
