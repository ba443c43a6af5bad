import { type Complain, checkName, checkPerGrantYear, list, object } from "./complaint.js";
import { say } from "./said.js";

/** What is wrong between services, the reception centre, levers and the policies that use them. */
export function checkLevers(input: Record<string, unknown>, grantYears: number, complain: Complain): void {
  const services = Object.keys(object(input.services));
  const checkServices = (path: (string | number)[], record: unknown) => {
    for (const name of Object.keys(object(record))) {
      checkName([...path, name], name, services, say("noSuchService"), complain);
    }
  };
  checkServices(["receptionCentre", "demand"], object(input.receptionCentre).demand);
  const levers = object(input.levers);
  for (const [name, lever] of Object.entries(levers)) {
    const { from, until } = object(lever);
    if (typeof from === "number" && typeof until === "number" && until < from) {
      complain(["levers", name, "until"], say("lastYearBeforeFirst"), until, say("atLeast", { limit: from }));
    }
    const path = ["levers", name, "services"];
    checkServices(path, object(lever).services);
    for (const [service, change] of Object.entries(object(object(lever).services))) {
      const { byResidenceYear } = object(change);
      checkPerGrantYear([...path, service, "byResidenceYear"], byResidenceYear, grantYears, complain);
    }
  }
  for (const [name, policy] of Object.entries(object(input.policies))) {
    const used = list(object(policy).levers);
    const touched = new Map<string, unknown>();
    used.forEach((lever, i) => {
      const path = ["policies", name, "levers", i];
      if (typeof lever !== "string") return;
      if (!Object.hasOwn(levers, lever)) {
        const known = Object.keys(levers);
        if (known.length === 0) complain(path, say("noLevers"), lever);
        else checkName(path, lever, known, say("noSuchLever"), complain);
        return;
      }
      if (used.indexOf(lever) < i) {
        complain(path, say("leverTwice"), lever);
        return;
      }
      for (const service of Object.keys(object(object(levers[lever]).services))) {
        const other = touched.get(service);
        if (other !== undefined) {
          complain(path, say("serviceChangedTwice", { lever: String(other), service }), lever);
        }
        touched.set(service, lever);
      }
    });
  }
}
