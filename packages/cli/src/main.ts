#!/usr/bin/env node
import { runProgram } from "./run-program.js";

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// The code is set, not exited with, so that what was written still reaches a pipe.
process.exitCode = await runProgram(process.argv.slice(2), process);
