import { expect } from "vitest";
import { type Scenario } from "../../src/index.js";
import {
  allocateWorld,
  buildModel,
  drawWorld,
  type Model,
  type People,
  type World,
} from "../../src/world/index.js";

const PERSONS = 150;

/** What a case may change of what is drawn; all else must be the same to the bit. */
export interface MayDiffer {
  /** The keys of quantities, or what they begin with. */
  readonly keys?: readonly string[];
  /** National need, and with it the requests of the ordinary quota. */
  readonly need?: boolean;
  readonly tenancies?: boolean;
  /** Those who come from this calendar year on come without temporary protection. */
  readonly protectedUntil?: number;
}

/** Fails with the name of the first draw that is not the same in both scenarios, to the bit. */
export function expectSameWorlds(before: Scenario, after: Scenario, may: MayDiffer, runs = 4): void {
  const [models, worlds] = [before, after].reduce<[Model[], World[]]>(
    ([made, drawn], scenario) => {
      const model = buildModel(scenario);
      return [
        [...made, model],
        [...drawn, allocateWorld(model)],
      ];
    },
    [[], []],
  );
  const [one, other] = models as [Model, Model];
  for (let run = 0; run < runs; run++) {
    models.forEach((model, i) => drawWorld(model, "alike", run, worlds[i] as World));
    const [first, second] = worlds as [World, World];
    const values = (model: Model, { values: drawn }: World) =>
      Object.fromEntries(
        model.parameters.keys
          .map((key, place) => [key, drawn[place]] as const)
          .filter(([key]) => !(may.keys ?? []).some((start) => key.startsWith(start))),
      );
    expect(values(other, second)).toEqual(values(one, first));
    expect([...second.prices]).toEqual([...first.prices]);
    expect([...second.abandonment]).toEqual([...first.abandonment]);
    first.quotas.forEach((own, q) => {
      const same = second.quotas[q] as World["quotas"][number];
      expect([...same.fillNoise]).toEqual([...own.fillNoise]);
      if (q > 0 || may.need !== true) {
        expect(listsOf(same.need)).toEqual(listsOf(own.need));
        expect(listsOf(same.requests)).toEqual(listsOf(own.requests));
      }
      own.people.forEach((people, cohort) => {
        const others = same.people[cohort] as People;
        people.drawUntil(PERSONS, own.laws);
        others.drawUntil(PERSONS, same.laws);
        const year = one.warmUpYear - one.warmUpCohort + cohort;
        const without = year >= (may.protectedUntil ?? Infinity) ? ["return", "reun"] : [];
        const passed = may.tenancies === true ? [...without, "tenant"] : without;
        expect(peopleOf(others, passed)).toEqual(peopleOf(people, passed));
      });
    });
  }
}

function listsOf(arrays: object): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(arrays).map(([name, values]) => [name, [...(values as Float64Array)]]),
  );
}

function peopleOf(people: People, passedOver: readonly string[]): Record<string, readonly number[]> {
  const { count } = people;
  const lists = Object.entries(people).flatMap(([name, values]) =>
    ArrayBuffer.isView(values) && name !== "urn"
      ? [[name, [...(values as unknown as Float64Array)].slice(0, count)] as const]
      : [],
  );
  return Object.fromEntries(
    lists.filter(([name]) => !passedOver.some((part) => name.toLowerCase().includes(part))),
  );
}
