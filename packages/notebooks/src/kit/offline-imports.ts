import type { Plugin } from "vite";
import { scriptFile } from "./package-paths.js";

/** An address at the network from which Notebook Kit would load a package: its name, and a file in it. */
const PACKAGE_ADDRESS =
  /^https:\/\/cdn\.jsdelivr\.net\/npm\/((?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(?:\/\+esm|(\/[^+]*))?$/;
const STYLE_IMPORT = /@import\s+url\(\s*(["'])(https?:[^"')]+)\1\s*\)\s*;/g;
const ABSENT = "\0glidepath-absent:";

/**
 * Lets no import lead to the network: what Notebook Kit or a cell imports is taken from the packages beside
 * the notebook, else from those of this package. What is in neither becomes a module that throws where it is
 * imported, so that it breaks the cell that imports it and no other.
 *
 * In a preview it belongs among the plugins of the dependency optimiser too.
 *
 * @param onAbsent told of each import of a notebook that leads nowhere, as it is written there
 */
export function offlineImports(onAbsent: (specifier: string) => void = () => {}): Plugin {
  return {
    name: "glidepath:offline-imports",
    enforce: "pre",
    resolveId: {
      // A package's name or an address; not a path, nor what other plugins have made up.
      filter: { id: /^(?:@?[a-z0-9][\w.-]*(?:\/|$)|https?:)/i },
      async handler(source, importer, options) {
        if (importer === undefined || source.startsWith("data:")) return null;
        const [, name, path = ""] = PACKAGE_ADDRESS.exec(source) ?? [];
        const isAddress = /^https?:/.test(source);
        const specifier = isAddress ? (name === undefined ? undefined : `${name}${path}`) : source;
        if (specifier !== undefined) {
          const own = { ...options, skipSelf: true };
          // From the notebook's own folder first; the kit's own code is asked as this package is.
          const found =
            (isAddress && isOfAPackage(importer) ? null : await this.resolve(specifier, importer, own)) ??
            (await this.resolve(specifier, scriptFile("./offline-imports"), own));
          if (found !== null && !found.external) return found;
        }
        // What packages import of what they can do without is left to the bundler.
        if (isOfAPackage(importer) && !isAddress) return null;
        if (!isOfAPackage(importer)) onAbsent(source);
        return `${ABSENT}${source}`;
      },
    },
    load: {
      filter: { id: new RegExp(`^${ABSENT}`) },
      handler(id) {
        // A bundle's other modules import names of it; a preview's page is served it as it is.
        const isServed = this.environment?.mode === "dev";
        return { code: absentModule(id.slice(ABSENT.length), isServed), moduleType: "js" };
      },
    },
    transform: {
      // The kit's style sheet for inputs.
      filter: { id: /\.css(?:$|\?)/, code: /@import\s+url\(\s*["']https?:/ },
      async handler(code) {
        const addresses = [...code.matchAll(STYLE_IMPORT)].map(([whole, , address = ""]) => ({
          whole,
          address,
        }));
        let result = code;
        for (const { whole, address } of addresses) {
          const [, name, path = ""] = PACKAGE_ADDRESS.exec(address) ?? [];
          const found =
            name === undefined
              ? null
              : await this.resolve(`${name}${path}`, scriptFile("./offline-imports"), { skipSelf: true });
          result = result.replace(whole, found === null ? "" : `@import url(${JSON.stringify(found.id)});`);
        }
        return result;
      },
    },
  };
}

function isOfAPackage(importer: string): boolean {
  return importer.includes("/node_modules/") || importer.includes("\\node_modules\\");
}

// As CommonJS, whose exports nobody expects to know before it runs.
function absentModule(specifier: string, isServed: boolean): string {
  const why =
    `"${specifier}" cannot be imported: it is not installed, and nothing is loaded from the network. ` +
    "Install the package beside the notebook and import it by its name.";
  return `${isServed ? "" : "module.exports = {};\n"}throw new Error(${JSON.stringify(why)});\n`;
}
