import { type BatchAnswer, batchOf, checkScenario, inThisThread } from "@glidepath/core";
import { answerInWorker, type WorkerScope } from "@glidepath/notebooks/workers";
import { expect, test } from "vitest";
import { scenario } from "./scenario.js";

const checked = checkScenario(scenario);
const job = {
  scenario: checked,
  policies: checked.policies,
  scaling: {},
  seed: "seed",
  chanceShift: 0,
  parameterPoints: "random" as const,
};

/** A worker's scope that keeps what is posted, cloned and transferred as between threads. */
function scopeOf() {
  let send: (data: unknown) => void = () => {};
  const posted: { answer: BatchAnswer; sent: BatchAnswer }[] = [];
  const scope: WorkerScope = {
    addEventListener: (type, listener) => {
      if (type === "message") send = (data) => listener({ data } as MessageEvent);
    },
    postMessage: (message, options) => {
      posted.push({ answer: structuredClone(message, options) as BatchAnswer, sent: message as BatchAnswer });
    },
  };
  answerInWorker(scope);
  return { send, posted };
}

test("a batch comes whole, its matrices handed over and not copied", async () => {
  const { send, posted } = scopeOf();
  send({ job, batch: { firstRun: 3, runs: 2 } });
  const [first] = posted;
  if (first === undefined) throw new Error("The batch was answered.");
  await inThisThread.simulate(job, [{ firstRun: 3, runs: 2 }], (batch) =>
    expect(batchOf(first.answer)).toEqual(batch),
  );
  const left = [...batchOf(first.sent).policies.values()].flatMap((measures) => Object.values(measures));
  expect(left.length).toBeGreaterThan(0);
  expect(left.every(({ byteLength }) => byteLength === 0)).toBe(true);
});

test("a batch that comes without a job, before any, is an error", () => {
  const { send } = scopeOf();
  expect(() => send({ batch: { firstRun: 0, runs: 1 } })).toThrow("must come with its job");
});
