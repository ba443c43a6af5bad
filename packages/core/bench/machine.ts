import { cpus } from "node:os";

/** The machine in words, without its name: times mean nothing without it. */
export function machine(): string {
  const all = cpus();
  return `${all[0]?.model.trim() ?? "unknown processor"}, ${all.length} cores; Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}
