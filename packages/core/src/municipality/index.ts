export type { Decisions } from "./decisions.js";
export { evolve } from "./evolve.js";
export { type Ledger, LINES_BESIDE_SERVICES, lineOf } from "./ledger.js";
export { allocatePath, type Path } from "./path.js";
export { enterWorld } from "./enter-world.js";
export { allocateWorkspace, type Workspace } from "./workspace.js";
