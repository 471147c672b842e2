import type { RichHost } from "./rich-host.ts";

/** A property without members of its own. Wire names are PascalCase: a class file lists them as they travel. */
export interface Property<Self> {
  readonly get: (self: Self, host: RichHost) => unknown;
  readonly set?: (self: Self, value: unknown, host: RichHost) => void;
}

/** Returns a plain value, nothing, an object, or null for the null object. */
export type Method<Self> = (self: Self, args: readonly unknown[], host: RichHost) => unknown;

export interface Collection<Self> {
  readonly items: (self: Self, host: RichHost) => readonly RichObject[];
  /** The item of a key or id; throws ItemNotFound. */
  readonly item: (self: Self, key: unknown, host: RichHost) => RichObject;
}

/** One class of the Rich API: everything that is not listed answers ApiNotFound with its name. */
export interface RichClass<Self> {
  /** As the client knows it: "Range". */
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  /** Properties that are objects; null is the null object. */
  readonly navigation?: Readonly<Record<string, (self: Self, host: RichHost) => RichObject | null>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  readonly collection?: Collection<Self>;
  /** What identifies an object in later requests: "Id" or "_Id" by class. */
  readonly identity?: (self: Self, host: RichHost) => { readonly Id: string } | { readonly _Id: string };
}

/** An object of the Rich API: a class and what it is about. */
export class RichObject<Self = unknown> {
  readonly type: RichClass<Self>;
  readonly self: Self;
  /** Given out by _KeepReference, so that the object outlives its request. */
  referenceId: string | undefined;

  constructor(type: RichClass<Self>, self: Self) {
    this.type = type;
    this.self = self;
  }

  is<Other>(type: RichClass<Other>): this is RichObject<Other> {
    return (this.type as unknown) === type;
  }
}

/** An object of a class; the class of an object is checked again where it comes back as an argument. */
export function instance<Self>(type: RichClass<Self>, self: Self): RichObject {
  return new RichObject(type, self) as RichObject;
}
