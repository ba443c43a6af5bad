import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

interface Squiggle {
  run(code: string, options: object): Promise<{ result: { ok: boolean; value: unknown } }>;
}

const WORLDS = 200;
const ROUNDS = 5;

/**
 * Microseconds per world of the reduced kernel in Squiggle, and the mean that it finds; undefined
 * when Squiggle cannot be found from the folder. It is no dependency of Glidepath: who wants the
 * comparison installs it elsewhere.
 */
export async function timeSquiggle(
  folder: string,
): Promise<{ microseconds: number; mean: string } | undefined> {
  let squiggle: Squiggle;
  try {
    const from = createRequire(pathToFileURL(join(resolve(folder), "package.json")));
    squiggle = await import(pathToFileURL(from.resolve("@quri/squiggle-lang")).href);
  } catch {
    return undefined;
  }
  const code = await readFile(new URL("./reduced-kernel.squiggle", import.meta.url), "utf8");
  const times: number[] = [];
  let mean = "";
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const { result } = await squiggle.run(code, {
      environment: { sampleCount: WORLDS, xyPointLength: 1000, seed: `bench ${round}` },
    });
    times.push((1000 * (performance.now() - start)) / WORLDS);
    if (!result.ok) throw new Error(`Squiggle could not run the reduced kernel: ${String(result.value)}`);
    mean = String((result.value as { result: unknown }).result);
  }
  return { microseconds: Math.min(...times), mean };
}
