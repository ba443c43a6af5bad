// Compares in two worker threads that fail as FAULT says, and prints the hash or the error.
import { fileURLToPath } from "node:url";
import { compareWith } from "@glidepath/core";
import { receptionCentre } from "@glidepath/core/examples";
import { withWorkerThreads } from "../../src/executors/in-worker-threads.js";

const worker = fileURLToPath(new URL("./faulty-batch-worker.ts", import.meta.url));
const options = { policies: ["gradual"], runs: 500, seed: "faults" };
try {
  const { hash } = await withWorkerThreads(
    2,
    (executor) => compareWith(executor, receptionCentre, options),
    worker,
  );
  console.log(hash);
} catch (error) {
  console.log(String(error));
}
