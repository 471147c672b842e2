import fc from "fast-check";

// A property is tried on the same cases each time, so that what fails does so again; another SEED tries others.
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 2017) });
