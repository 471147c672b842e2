import { setLayout } from "../../model/edit-parts.ts";
import type { SheetModel } from "../../model/sheet-model.ts";
import type { RichClass } from "../rich-class.ts";
import { RichApiError } from "../rich-error.ts";

/** Protection without password: what matters to the add-in is that writing is refused. */
export const protectionClass: RichClass<SheetModel> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: (sheet) => sheet.isProtected } },
  methods: {
    Protect: (sheet, [_options, password], { model }) => {
      refusePassword(password);
      if (sheet.isProtected) throw new RichApiError("InvalidOperation", "The worksheet is already protected.");
      setLayout(model, sheet, { isProtected: true });
    },
    Unprotect: (sheet, [password], { model }) => {
      refusePassword(password);
      setLayout(model, sheet, { isProtected: false });
    },
  },
};

function refusePassword(password: unknown): void {
  if (password === undefined || password === null || password === "") return;
  throw new RichApiError("UnsupportedFeature", "The workbench protects sheets without a password only.");
}
