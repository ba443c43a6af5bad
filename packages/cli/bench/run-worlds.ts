// Compares two policies of Drammen 2024 in so many worlds on so many threads, in a process of its own, and
// prints as JSON what that took: seconds once the threads are warm, and the most memory of the process.
import { compareWith } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { withWorkerThreads } from "../src/executors/in-worker-threads.js";

const [threads, runs] = process.argv.slice(2).map(Number) as [number, number];
const policies = ["gradual", "sharp"];

const { seconds, hash } = await withWorkerThreads(threads, async (executor) => {
  await compareWith(executor, drammen2024, { policies, runs: 500 * threads, seed: "warm" });
  const start = performance.now();
  const result = await compareWith(executor, drammen2024, { policies, runs, seed: "bench" });
  return { seconds: (performance.now() - start) / 1000, hash: result.hash };
});
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024, hash }));
