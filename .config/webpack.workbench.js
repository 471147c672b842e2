import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { cacheNamed, common, root } from "./webpack.common.js";

/**
 * The workbench: development only, never part of the add-in.
 * @type {import("webpack").Configuration}
 */
export const workbench = {
  ...common,
  name: "workbench",
  cache: cacheNamed("workbench"),
  // Six megabytes of Univer: minifying them would take most of a minute, for a page that never leaves this machine.
  optimization: { minimize: false },
  devtool: false,
  entry: { workbench: "./src/workbench/page/main.ts" },
  output: {
    path: `${root}dist-workbench`,
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
    // Every build leaves its mark, also when nothing comes out different: see build-if-stale.ts.
    compareBeforeEmit: false,
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlPlugin({
      template: "src/workbench/page/page.html",
      filename: "page.html",
      scriptLoading: "defer",
      minify: false,
    }),
  ],
};
