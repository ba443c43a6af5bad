import { CONTEXT_FILE, contextNames, docExamples } from "../scripts/doc-examples.js";
import { entryPoints, publicNames, readProgram } from "../scripts/public-names.js";
import { contradiction, runExample } from "../scripts/run-example.js";
import { appendFileSync } from "node:fs";
const log = (t: string) => appendFileSync("/tmp/o/api-times.txt", t + "\n");
const entries = entryPoints();
const program = readProgram(entries.map(({ file }) => file));
const examples = docExamples(program, publicNames(program, entries), contextNames(CONTEXT_FILE));
const NOT_HERE = /\/(?:live|tools|workers?)$/u;
const exported = new Map<string, any>();
for (const { specifier, file } of entries) if (!NOT_HERE.test(specifier)) exported.set(specifier, await import(file));
const context: any = await import("./example-context.js");
Object.assign(globalThis, { document: exported.get("@glidepath/notebooks/server").serverDocument() });
const SKIP = new Set((process.env.SKIP ?? "").split(","));
for (const e of examples) {
  if (NOT_HERE.test(e.entry.specifier) || SKIP.has(e.name)) continue;
  const values: any = {}; let ok = true;
  for (const [from, wanted] of e.imports) { const m = exported.get(from) ?? context; for (const n of wanted) if (n in m) values[n] = m[n]; else if (m === context) ok = false; }
  if (!ok) continue;
  log(`start ${e.name}`);
  const t = performance.now();
  try { const c = contradiction(await runExample(e, values)); if (c) log(`DIFF ${e.name}: ${c.slice(0,300)}`); } catch (x: any) { log(`THROW ${e.name} ${String(x).slice(0,200)}`); }
  const ms = performance.now() - t; if (ms > 700) log(`SLOW ${e.name} ${ms.toFixed(0)}`);
}
log("END");
