import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { root } from "./rooms.js";

export { root };

/** What the add-in's bundle and the workbench's have in common: rules and resolution. */
export const common = {
  mode: "production",
  target: ["web", "es2022"],
  context: root,
  devtool: "source-map",
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    // TypeScript writes our "./a.ts" as "./a.js" (rewriteRelativeImportExtensions): webpack must find the source again.
    extensionAlias: { ".js": [".js", ".ts", ".tsx"] },
  },
  module: {
    rules: [
      // Types are checked by `npm run typecheck`: here it would cost half a minute a build.
      // File by file TypeScript 6 cannot guess the root folder, and says so with an error (TS5011).
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { rootDir: root } },
        exclude: /node_modules/,
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  performance: { hints: false },
  stats: "minimal",
};

/** A cache on disk, one for each bundle, thrown away when the build itself changes. */
export function cacheNamed(name) {
  return {
    type: "filesystem",
    name,
    cacheDirectory: `${root}.cache/webpack`,
    buildDependencies: {
      config: [`${root}webpack.config.js`, `${root}.config/`, `${root}package-lock.json`, `${root}tsconfig.json`],
    },
  };
}
