/* Unpacks the kernels that their npm packages carry: node install.cjs
 * In: node_modules beside the working folder's package.json. Out: kernels/VERSION/chromium
 * with the libraries it needs beside it.
 */
"use strict";

const { execFileSync } = require("child_process");
const fs = require("fs");
const path = require("path");
const zlib = require("zlib");

function unpack(name) {
  const packed = path.join("node_modules", name, "bin");
  const folder = path.join("kernels", name.replace("chromium-", ""));
  fs.mkdirSync(folder, { recursive: true });
  for (const file of ["chromium.br", "swiftshader.tar.br"]) {
    const data = zlib.brotliDecompressSync(fs.readFileSync(path.join(packed, file)));
    if (file.endsWith(".tar.br")) execFileSync("tar", ["-xC", folder], { input: data });
    else fs.writeFileSync(path.join(folder, "chromium"), data, { mode: 0o755 });
  }
}

const wanted = Object.keys(require(path.resolve("package.json")).dependencies);
wanted.filter((name) => name.startsWith("chromium-")).forEach(unpack);
