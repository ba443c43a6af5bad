// Reads the test runner's report and prints "N passed, N failed" as the last line.
// Fails if a test failed, was skipped or left to do, if a test file could not be loaded, or if no test ran.
import { existsSync, readFileSync } from "node:fs";

const path = process.argv[2] ?? "";
if (!existsSync(path)) {
  console.error("The test runner left no report: it did not run to its end.");
  process.exit(1);
}
const report = JSON.parse(readFileSync(path, "utf8"));

// A file that cannot be loaded fails as a whole and has no test to count.
const unloaded = report.testResults.filter(
  (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
    file.status === "failed" && file.assertionResults.length === 0,
).length;
const passed = report.numPassedTests;
const failed = report.numFailedTests + unloaded;
const skipped = report.numTotalTests - report.numPassedTests - report.numFailedTests;

if (unloaded > 0)
  console.log(`Test files that could not be loaded, each counted as one failure: ${unloaded}`);
if (skipped > 0) console.log(`Tests skipped or left to do, of which there may be none: ${skipped}`);
if (report.numTotalTests === 0) console.log("No test ran.");
console.log(`${passed} passed, ${failed} failed`);

process.exitCode = report.success && failed === 0 && skipped === 0 && passed > 0 ? 0 : 1;
