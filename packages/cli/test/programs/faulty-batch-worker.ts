// A worker thread that fails at the second batch, as FAULT says: "exit" or "throw", "once" or "always".
import { existsSync, writeFileSync } from "node:fs";
import type { BatchAnswer } from "@glidepath/core";
import runBatch, { type BatchTask } from "../../src/executors/batch-worker.js";

const [fault, times, marker] = (process.env.FAULT ?? "").split(" ") as [string, string, string];

export default function faulty(task: BatchTask): BatchAnswer {
  const isFirst = !existsSync(marker);
  if (task.batch.firstRun === 250 && (times === "always" || isFirst)) {
    writeFileSync(marker, "has failed");
    if (fault === "exit") process.exit(1);
    throw new Error("a fault on purpose");
  }
  return runBatch(task);
}
