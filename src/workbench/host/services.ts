import { asOneOf } from "./arguments.ts";
import { instance } from "./rich-class.ts";
import type { RichClass, RichObject } from "./rich-class.ts";

/** The client flushes results every 200 instead of 500 ms when feature 2 is on; see the notes on the channel's speed. */
const FAST_RESULTS = 2;

const customFunctionsClass: RichClass<null> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_self, _args, host) => host.customFunctions.markReady(),
    _GetEnabledFeatures: () => [FAST_RESULTS],
    SetInvocationArrayResults: (_self, [results], host) => {
      host.customFunctions.settle(Array.isArray(results) ? results : []);
    },
  },
};

const appRuntimeClass: RichClass<null> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: (_self, [state], host) => {
      host.setPaneVisibility(asOneOf(["Visible", "Background"], state) === "Visible" ? "Visible" : "Hidden");
    },
    GetAppRuntimeState: (_self, _args, host) => (host.pane.visibility === "Visible" ? "Visible" : "Background"),
  },
};

const persistenceClass: RichClass<null> = {
  name: "AppRuntimePersistenceService",
  methods: {
    SetAppRuntimeStartState: (_self, [state], host) => {
      host.pane.startup = asOneOf(["Background", "Inactive"], state);
    },
    GetAppRuntimeStartState: (_self, _args, host) => host.pane.startup,
  },
};

/** Asked at boot; without an answer the pane has an unhandled rejection. */
const internalClass: RichClass<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** The objects that stand by themselves, by the full name that the client asks for. */
export const SERVICES: Readonly<Record<string, () => RichObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": () => instance(customFunctionsClass, null),
  "Microsoft.AppRuntime.AppRuntimeService": () => instance(appRuntimeClass, null),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": () => instance(persistenceClass, null),
  "Microsoft.InternalService.AddinInternalService": () => instance(internalClass, null),
};
