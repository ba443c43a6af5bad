import { fileURLToPath } from "node:url";

const here = import.meta.url;

/** Whether this runs from the sources of the workspace, and not as an installed package. */
export const fromSource = here.endsWith(".ts");

/** The condition under which the packages of the workspace give their sources. */
export const SOURCE_CONDITION = "@glidepath/source";

/** A file of this folder that is not compiled, such as the template: it is shipped with the sources. */
export function sourceFile(name: string): string {
  return fileURLToPath(new URL(`../../src/kit/${name}`, here));
}

/** A compiled file of this folder, by its name without extension. */
export function scriptFile(name: string): string {
  return fileURLToPath(new URL(`${name}${fromSource ? ".ts" : ".js"}`, here));
}
