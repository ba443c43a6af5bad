import { type Complain, checkName, checkPerGrantYear, list, object } from "./complaint.js";

/** What is wrong between services, the reception centre, levers and the policies that use them. */
export function checkLevers(input: Record<string, unknown>, grantYears: number, complain: Complain): void {
  const services = Object.keys(object(input.services));
  const checkServices = (path: (string | number)[], record: unknown) => {
    for (const name of Object.keys(object(record))) {
      checkName([...path, name], name, services, "There is no such service.", complain);
    }
  };
  checkServices(["receptionCentre", "demand"], object(input.receptionCentre).demand);
  const levers = object(input.levers);
  for (const [name, lever] of Object.entries(levers)) {
    const { from, until } = object(lever);
    if (typeof from === "number" && typeof until === "number" && until < from) {
      complain(["levers", name, "until"], "The last year comes before the first.", until, `at least ${from}`);
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
        if (known.length === 0)
          complain(path, "The scenario has no levers. Add the section, or remove this.", lever);
        else checkName(path, lever, known, "There is no such lever.", complain);
        return;
      }
      if (used.indexOf(lever) < i) {
        complain(path, "This lever is named twice. Remove one of them.", lever);
        return;
      }
      for (const service of Object.keys(object(object(levers[lever]).services))) {
        const other = touched.get(service);
        if (other !== undefined) {
          const message = `"${String(other)}" changes the service ${service} too. Join the two into one lever.`;
          complain(path, message, lever);
        }
        touched.set(service, lever);
      }
    });
  }
}
