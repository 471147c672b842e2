import { existsSync } from "node:fs";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { tsImport } from "tsx/esm/api";
import { root } from "./.config/rooms.js";
import { cacheNamed, common } from "./.config/webpack.common.js";

const { META_POLICY, OFFICE_JS_URL, headersFile } = await tsImport("./src/tools/security-headers.ts", import.meta.url);
const { atAddress } = await tsImport("./src/tools/manifest-address.ts", import.meta.url);

/** Excel reads whole addresses: `ADDIN_URL=https://… npm run build` puts in that of the server. */
const addressed = (file) => atAddress(file.toString(), process.env.ADDIN_URL);

/** @type {import("webpack").Configuration} */
const addIn = {
  ...common,
  name: "add-in",
  cache: cacheNamed("add-in"),
  entry: {
    // Excel calculates as soon as a workbook opens: the functions must be registered before anything else loads.
    functions: "./src/functions/register.ts",
    taskpane: { import: "./src/taskpane/main.ts", dependOn: "functions" },
  },
  output: {
    path: `${root}dist`,
    // The manifest names functions.js, so only the other chunks can carry a hash.
    filename: ({ chunk }) => (chunk?.name === "functions" ? "functions.js" : "[name].[contenthash:10].js"),
    chunkFilename: "[name].[contenthash:10].js",
    clean: true,
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:10].css" }),
    new HtmlPlugin({
      template: "src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "blocking",
      inject: "body",
      templateParameters: { policy: META_POLICY, officeJs: OFFICE_JS_URL },
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/functions.json", to: "functions.json", transform: addressed },
        { from: "assets/icons/*.png" },
        { from: "assets/help", to: "assets/help", noErrorOnMissing: true },
        { from: "manifest.xml", transform: addressed },
        // Its content comes from the module that gives the page its meta tag: the two cannot drift apart.
        { from: "src/tools/security-headers.ts", to: "_headers", toType: "file", transform: () => headersFile() },
      ],
    }),
  ],
};

// The workbench is for development: a checkout without it builds the add-in all the same.
const workbench = new URL(".config/webpack.workbench.js", import.meta.url);
export default existsSync(workbench) ? [addIn, (await import(workbench)).workbench] : [addIn];
