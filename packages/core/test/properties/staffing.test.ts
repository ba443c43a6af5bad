import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  runStaffing,
  type Staffing,
  type StaffingRules,
  staffingRules,
} from "../../src/municipality/staffing.js";

const MONTHS = 36;
const share = (most: number) => fc.integer({ min: 0, max: 1_000 }).map((step) => (most * step) / 1_000);
const months = (values: fc.Arbitrary<number>) =>
  fc.array(values, { minLength: MONTHS, maxLength: MONTHS }).map((all) => Float64Array.from(all));

/** Any rules, any demand, and any opinion of what it will be. */
const anyService = fc.record({
  rules: fc
    .record({
      unitCost: share(1_000),
      needPerUnit: share(3),
      hireLag: fc.integer({ min: 0, max: 12 }),
      notice: fc.integer({ min: 0, max: 12 }),
      maxHire: share(1),
      resolve: share(1),
      tolerance: share(0.5),
      monthlyStaying: share(0.1).map((leaving) => 1 - leaving),
      lump: fc.constantFrom(0, 0.5, 1, 5, 15),
      premium: share(2).map((more) => 1 + more),
      severance: share(5_000),
      hiringCost: share(5_000),
    })
    .map((some): StaffingRules => {
      const rules = { ...staffingRules(), ...some };
      rules.stayingToHire = rules.monthlyStaying ** rules.hireLag;
      rules.stayingToNotice = rules.monthlyStaying ** rules.notice;
      return rules;
    }),
  start: share(100),
  demand: months(share(100)),
  expected: months(share(100)),
});

const startAt = (capacity: number): Staffing => ({
  capacity,
  resolved: 0,
  onTheWay: new Float64Array(MONTHS + 13),
  byMonth: new Float64Array(MONTHS + 13),
});
const noCost = () => ({ idle: 0, overflow: 0, transition: 0, letGo: 0 });

describe("a staffed service under any rules, with any demand and whatever its planner expects", () => {
  it("costs c·C + premium·c·max(0, need − C) beside transition, split into needed, idle and overflow", () => {
    fc.assert(
      fc.property(anyService, ({ rules, start, demand, expected }) => {
        const staffing = startAt(start);
        for (let month = 0; month < MONTHS; month++) {
          const cost = noCost();
          runStaffing(rules, staffing, demand, expected, expected, month, month + 1, cost);
          const need = rules.needPerUnit * demand[month];
          const { capacity } = staffing;
          const formula = rules.unitCost * (capacity + rules.premium * Math.max(0, need - capacity));
          const lines = rules.unitCost * need + cost.idle + cost.overflow;
          expect(lines).toBeCloseTo(formula, 6);
          expect(Math.min(cost.idle, cost.overflow)).toBe(0);
        }
      }),
      { numRuns: 100, seed: 51 },
    );
  });

  it("lived through month by month costs what it costs in one go", () => {
    fc.assert(
      fc.property(anyService, ({ rules, start, demand, expected }) => {
        const [whole, parts] = [noCost(), noCost()];
        const [atOnce, monthly] = [startAt(start), startAt(start)];
        runStaffing(rules, atOnce, demand, expected, expected, 0, MONTHS, whole);
        for (let month = 0; month < MONTHS; month++) {
          const cost = noCost();
          runStaffing(rules, monthly, demand, expected, expected, month, month + 1, cost);
          parts.idle += cost.idle;
          parts.overflow += cost.overflow;
          parts.transition += cost.transition;
        }
        expect(monthly.capacity).toBe(atOnce.capacity);
        for (const line of ["idle", "overflow", "transition"] as const) {
          expect(parts[line]).toBeCloseTo(whole[line], 6);
        }
      }),
      { numRuns: 100, seed: 52 },
    );
  });

  it("grows by at most max(lump, maxHire·C) units a month, and in whole lumps", () => {
    fc.assert(
      fc.property(anyService, ({ rules, start, demand, expected }) => {
        const counting = { ...rules, hiringCost: 1, severance: 0 };
        const staffing = startAt(start);
        for (let month = 0; month < MONTHS; month++) {
          const cost = noCost();
          const arriving = staffing.onTheWay[month];
          const before = Math.max(0, staffing.capacity * (month === 0 ? 1 : rules.monthlyStaying) + arriving);
          runStaffing(counting, staffing, demand, expected, expected, month, month + 1, cost);
          const most = Math.max(rules.lump, rules.maxHire * before);
          expect(cost.transition).toBeLessThanOrEqual(most + 1e-9);
          if (rules.lump > 0) {
            const lumps = cost.transition / rules.lump;
            expect(lumps).toBeCloseTo(Math.round(lumps), 9);
          }
        }
      }),
      { numRuns: 100, seed: 53 },
    );
  });

  it("never hires and gives notice in the same month, and never has less than nothing", () => {
    fc.assert(
      fc.property(anyService, ({ rules, start, demand, expected }) => {
        const [staffing, other] = [startAt(start), startAt(start)];
        for (let month = 0; month < MONTHS; month++) {
          const [hiring, notices] = [noCost(), noCost()];
          const hires = { ...rules, hiringCost: 1, severance: 0 };
          const leaves = { ...rules, hiringCost: 0, severance: 1 };
          runStaffing(hires, staffing, demand, expected, expected, month, month + 1, hiring);
          runStaffing(leaves, other, demand, expected, expected, month, month + 1, notices);
          expect(Math.min(hiring.transition, notices.transition)).toBe(0);
          expect(staffing.capacity).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 100, seed: 54 },
    );
  });

  it("shrinks at no cost by turnover alone where nobody is ever given notice", () => {
    fc.assert(
      fc.property(anyService, ({ rules, start, demand, expected }) => {
        const cost = noCost();
        const stubborn = { ...rules, resolve: 0, hiringCost: 0 };
        runStaffing(stubborn, startAt(start), demand, expected, expected, 0, MONTHS, cost);
        expect(cost.transition).toBe(0);
      }),
      { numRuns: 50, seed: 55 },
    );
  });
});
