const HTTP_STATUS: Readonly<Record<string, number>> = { ItemNotFound: 404, ApiNotFound: 404, AccessDenied: 403 };

/** A request that Excel would refuse, with the code that Excel gives (Excel.ErrorCodes). */
export class RichApiError extends Error {
  readonly code: string;
  /** "Range.values": filled in by the interpreter where it is not given. */
  readonly location: string | undefined;

  constructor(code: string, message: string, location?: string) {
    super(message);
    this.code = code;
    this.location = location;
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

export function itemNotFound(): RichApiError {
  return new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}

/** For the end of an expression: `find(key) ?? missing()`. */
export function missing(): never {
  throw itemNotFound();
}

export function itemAlreadyExists(): RichApiError {
  return new RichApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

export function invalidArgument(): RichApiError {
  return new RichApiError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}

export function invalidReference(): RichApiError {
  return new RichApiError("InvalidReference", "This reference is not valid for the current operation.");
}

export function accessDenied(): RichApiError {
  return new RichApiError("AccessDenied", "You cannot perform the requested operation.");
}

/** What every member that is not built answers, with its name. */
export function apiNotFound(className: string, wireName: string): RichApiError {
  const location = `${className}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
  return new RichApiError("ApiNotFound", `The API ${location} is not built in the workbench.`, location);
}
