import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Workspace packages are read from their source, not from dist.
const conditions = ["@glidepath/source"];

// The automatic check counts from this report; see .ci/run.
const report = process.env.GLIDEPATH_TEST_REPORT;

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  resolve: { conditions: [...conditions, "module", "node", "development|production"] },
  ssr: { resolve: { conditions: [...conditions, "module", "node", "development|production"] } },
  test: {
    include: ["docs/test/**/*.test.ts", "packages/*/test/**/*.test.ts", "packages/*/src/**/*.test.ts"],
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "threads",
    maxWorkers: 2,
  },
});
