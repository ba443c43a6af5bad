import type { Model, World } from "../world/index.js";
import { fillConditions } from "./conditions.js";
import { startExpectations } from "./expectations.js";
import { fillDemand } from "./needs.js";
import { advanceResidents } from "./residents.js";
import type { Workspace } from "./workspace.js";

/**
 * Works out what a world means here before any policy acts: history, the warm-up year's demand, forecasts.
 *
 * @example
 * const model = buildModel(scenario);
 * const world = allocateWorld(model);
 * drawWorld(model, "budget-2024", 17, world);
 * const workspace = allocateWorkspace(model);
 * enterWorld(model, world, workspace);
 */
export function enterWorld(model: Model, world: World, workspace: Workspace): void {
  const { conditions } = workspace;
  fillConditions(model, world, conditions);
  startExpectations(model, world, workspace.expected);
  advanceResidents(model, conditions.history, 0);
  fillDemand(model, workspace, conditions.history, 0);
}
