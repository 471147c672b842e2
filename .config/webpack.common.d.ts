import type { Configuration, FileCacheOptions } from "webpack";

export declare const root: string;
export declare const common: Configuration;
export declare function cacheNamed(name: string): FileCacheOptions;
