/// <reference types="custom-functions-runtime" />

/**
 * All findings of one table as a block with a header row, for SD.CONTROLE. The engine is a chunk of its own,
 * loaded with the first call: what registers the functions must stay small. Rejects with a CustomFunctions.Error.
 */
export async function checkTable(
  table: unknown,
  title: unknown,
  invocation: CustomFunctions.Invocation | undefined,
): Promise<(string | number)[][]> {
  const engine = await import(/* webpackChunkName: "controle" */ "./table-findings.ts").catch(() => {
    // What failed is not kept: the next calculation tries again.
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.notAvailable,
      "De controle kon niet worden geladen. Kijk of er verbinding is en bereken de cel opnieuw.",
    );
  });
  return engine.tableFindings(table, title, invocation?.parameterAddresses?.[0]);
}
