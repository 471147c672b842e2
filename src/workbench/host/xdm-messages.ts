import { CULTURE } from "./culture.ts";

/** The messages between Office.js and a host page, as JSON texts through postMessage. */

export const MessageType = { request: 0, response: 1 } as const;
export const RequestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { answer: 0, event: 1 } as const;
export const ErrorCode = { none: 0, handling: -2 } as const;

/** What the pane asks with "executeMethod". */
export const DispatchId = { settingsRefresh: 75, settingsSave: 76, richApi: 93, commandCompleted: 94 } as const;

/** What the pane lets the host know: keys that leave the pane, among others. */
export const Notice = { escape: 15, tabOut: 13, shiftTabOut: 14 } as const;

export interface PaneMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _correlationId: number | string;
  readonly _data: unknown;
}

/** `_data` of "executeMethod". */
export interface ExecuteMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Rich API: custom data, method, path, headers, body as JSON text, permission, flags, … */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [name: string, json: string])[] };
  readonly [position: number]: unknown;
}

/** Places in the array of a rich API request. */
export const RichApiPlace = { body: 4, flags: 6 } as const;

/** Events that the pane registers for, by the name it uses. */
export const EventName = {
  richApi: "richApiMessage",
  selection: "documentSelectionChanged",
  command: "appCommandInvoked",
} as const;

/** The answer to a method that is not built: Office.js makes "De bewerking wordt niet ondersteund." of it. */
export const NOT_SUPPORTED = { Error: 5000, Version: 1 } as const;

/** What the pane must be told about its host before Office.onReady; with a member missing it never comes. */
export interface AppContextOptions {
  readonly addInId: string;
  readonly documentUrl: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly paneVisible: boolean;
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const DISPLAY_MODE = { hidden: 1, taskpane: 2 } as const;

export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: options.addInId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appUILocale: CULTURE.name,
    _dataLocale: CULTURE.name,
    _docUrl: options.documentUrl,
    _clientMode: READ_WRITE,
    _settings: [...options.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: options.addInId,
    _hostFullVersion: "16.0.18000.40000",
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: options.paneVisible ? DISPLAY_MODE.taskpane : DISPLAY_MODE.hidden,
  };
}
