import loadHighs from "highs";
import type { LinearSystem, Term } from "../../src/core/network/joint/linear-system.ts";
import { toNumber } from "../../src/core/interval/exact.ts";

/** The solver is given a box: without one it may branch for ever. No small system has all its solutions outside it. */
const BOX = 1000;

const sumText = (terms: readonly Term[]): string =>
  terms
    .map(({ variable, coefficient }) => `+ ${String(toNumber(coefficient))} x${String(variable)}`)
    .join(" ")
    .replaceAll("+ -", "- ");

/** A system in the format of CPLEX, that MIP solvers read. */
function lpText({ variables, constraints }: LinearSystem): string {
  const rows = constraints.flatMap(({ terms, low, high }) => [
    ...(low === undefined ? [] : [`${sumText(terms)} >= ${String(toNumber(low))}`]),
    ...(high === undefined ? [] : [`${sumText(terms)} <= ${String(toNumber(high))}`]),
  ]);
  const bounds = variables.map(
    ({ low, high }, place) =>
      `${String(toNumber(low ?? -BOX))} <= x${String(place)} <= ${String(toNumber(high ?? BOX))}`,
  );
  const whole = variables.flatMap(({ integer }, place) => (integer ? [`x${String(place)}`] : []));
  return [
    ...["Minimize", "obj: 0 x0", "Subject To", `x0 >= ${String(-BOX)}`, ...rows],
    ...["Bounds", ...bounds, "General", ...whole, "End", ""],
  ].join("\n");
}

/** HiGHS, a solver of the University of Edinburgh in WebAssembly: whether a system has a solution. */
export async function mipSolver(): Promise<(system: LinearSystem) => "feasible" | "infeasible"> {
  const highs = await loadHighs();
  return (system) => {
    const status: string = highs.solve(lpText(system)).Status;
    if (status === "Optimal") return "feasible";
    if (status === "Infeasible") return "infeasible";
    throw new Error(`HiGHS gave up: ${status}\n${lpText(system)}`);
  };
}
