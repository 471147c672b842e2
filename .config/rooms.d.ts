type Rooms = readonly string[] | "any";

export declare const root: string;
export declare const rooms: Readonly<Record<string, { readonly rooms: Rooms; readonly packages: Rooms }>>;
export declare const shipped: readonly string[];
export declare function roomOf(path: string): string | undefined;
export declare function packageOf(specifier: string): string;
export declare function importFault(from: string, specifier: string, target: string | undefined): string | undefined;
