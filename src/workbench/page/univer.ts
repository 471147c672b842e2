import { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import type { IExecutionOptions, Injector, IWorkbookData, Workbook } from "@univerjs/core";
import {
  CalculationMode,
  IActiveDirtyManagerService,
  IFunctionService,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverNetworkPlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from "@univerjs/preset-sheets-core";
import type { BaseFunction } from "@univerjs/preset-sheets-core";
import texts from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";

/** Univer as we use it: a drawn grid and a calculation engine, without any bar, menu or editor of its own. */
export interface UniverHandle {
  /** Univer's own copy of the workbook: what it calculates with and how wide it draws. */
  readonly workbook: Workbook;
  readonly injector: Injector;
  /** Runs one of Univer's commands or mutations at once. */
  run(id: string, params: object, options?: IExecutionOptions): void;
  dispose(): void;
}

/** Univer's options for what belongs to Univer alone: `onlyLocal` keeps its own controllers from reacting to it. */
export const LOCAL: IExecutionOptions = { onlyLocal: true };

/**
 * Shows a workbook in the container. The functions must be known before the workbook, or its formulas are #NAME?.
 * Nothing is calculated until the calculation (calculation.ts) says so.
 */
export function startUniver(
  container: HTMLElement,
  workbook: IWorkbookData,
  functions: readonly BaseFunction[],
): UniverHandle {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: texts },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverNetworkPlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  const noBars = { header: false, toolbar: false, footer: false, contextMenu: false };
  univer.registerPlugin(UniverUIPlugin, { container, ...noBars, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    // Its editor knows English formulas only: ours (cell-editor.ts) takes its place.
    disableEdit: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });

  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(...functions);
  const unit = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, workbook);

  // Univer starts a calculation at every change and stops the one that runs, which can lose changes: we start them.
  const dirtiness = injector.get(IActiveDirtyManagerService);
  for (const command of [...dirtiness.getDirtyConversionMap().keys()]) dirtiness.remove(command);

  const commands = injector.get(ICommandService);
  return {
    workbook: unit,
    injector,
    run: (id, params, options) => void commands.syncExecuteCommand(id, params, options),
    dispose: () => univer.dispose(),
  };
}
