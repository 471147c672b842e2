import type { WorkbookModel } from "../../model/workbook-model.ts";
import { asBoolean, asOneOf } from "../arguments.ts";
import { CULTURE } from "../culture.ts";
import { instance } from "../rich-class.ts";
import type { RichClass } from "../rich-class.ts";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const numberFormatClass: RichClass<typeof CULTURE> = {
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: (culture) => culture.decimal },
    NumberGroupSeparator: { get: (culture) => culture.group },
  },
};

const dateFormatClass: RichClass<typeof CULTURE> = {
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: { get: (culture) => culture.dateSeparator },
    ShortDatePattern: { get: (culture) => culture.shortDate },
    LongDatePattern: { get: (culture) => culture.longDate },
    ShortTimePattern: { get: (culture) => culture.shortTime },
    LongTimePattern: { get: (culture) => culture.longTime },
    TimeSeparator: { get: (culture) => culture.timeSeparator },
  },
};

const cultureClass: RichClass<typeof CULTURE> = {
  name: "CultureInfo",
  properties: { Name: { get: (culture) => culture.name } },
  navigation: {
    NumberFormat: (culture) => instance(numberFormatClass, culture),
    DatetimeFormat: (culture) => instance(dateFormatClass, culture),
  },
};

export const applicationClass: RichClass<WorkbookModel> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (model) => model.calculationMode,
      set: (model, value) => void (model.calculationMode = asOneOf(MODES, value)),
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => CULTURE.decimal },
    ThousandsSeparator: { get: () => CULTURE.group },
    UseSystemSeparators: { get: () => true },
  },
  navigation: { CultureInfo: () => instance(cultureClass, CULTURE) },
  methods: {
    Calculate: (model) => model.calculator?.recalculateAll(),
    // One request is one change event and one redraw here anyway: there is nothing to suspend.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

export const runtimeClass: RichClass<WorkbookModel> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_model, host) => host.events.enabled,
      set: (_model, value, host) => void (host.events.enabled = asBoolean(value)),
    },
  },
};
