import { checkScenario, policyFromSpec, type ScenarioInput } from "../src/index.js";
import { drammen2024 } from "../src/examples/index.js";
import type { SimulationPlan } from "../src/simulation/index.js";
import { buildModel } from "../src/world/index.js";

/** How many times the services, policies and plan years of Drammen 2024 there are. */
export interface Times {
  readonly services?: number;
  readonly policies?: number;
  readonly planYears?: number;
}

/** Drammen 2024, made larger: services and policies are repeated under other names, the plan goes on. */
export function drammenTimes({ services = 1, policies = 1, planYears = 1 }: Times = {}): SimulationPlan {
  const scenario = checkScenario({
    ...drammen2024,
    plan: { ...drammen2024.plan, years: planYears * (drammen2024.plan.years ?? 4) },
    services: repeated(drammen2024.services, services),
  } satisfies ScenarioInput);
  const specs = repeated(scenario.policies, policies);
  return {
    model: buildModel(scenario),
    policies: new Map(Object.entries(specs).map(([name, spec]) => [name, policyFromSpec(spec)])),
    seed: "bench",
    chanceShift: 0,
  };
}

function repeated<Item>(items: Readonly<Record<string, Item>>, times: number): Record<string, Item> {
  return Object.fromEntries(
    Array.from({ length: times }, (_, i) =>
      Object.entries(items).map(([name, item]) => [i === 0 ? name : `${name}${i + 1}`, item]),
    ).flat(),
  );
}
