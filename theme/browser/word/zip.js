/* A ZIP file of texts, stored as they are: every kernel can make it without a library.
 *
 * In: names and texts. Out: a Blob, the same bytes every time. Must not know what they are.
 */
(function (app) {
  "use strict";

  const FIRST_OF_1980 = 0x21;
  const UTF_8 = 0x800;
  const VERSION = 20;

  const TABLE = Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) {
      value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    }
    return value >>> 0;
  });

  function checksum(bytes) {
    let value = 0xffffffff;
    bytes.forEach((byte) => {
      value = TABLE[(value ^ byte) & 0xff] ^ (value >>> 8);
    });
    return (value ^ 0xffffffff) >>> 0;
  }

  /* Little-endian numbers of two or four bytes each. */
  function numbers(pairs) {
    const bytes = [];
    pairs.forEach((pair) => {
      for (let place = 0; place < pair[1]; place += 1) {
        bytes.push((pair[0] >>> (8 * place)) & 0xff);
      }
    });
    return new Uint8Array(bytes);
  }

  /* What the entry and its line in the directory have in common. */
  function about(name, content) {
    return [
      [VERSION, 2],
      [UTF_8, 2],
      [0, 2],
      [0, 2],
      [FIRST_OF_1980, 2],
      [checksum(content), 4],
      [content.length, 4],
      [content.length, 4],
      [name.length, 2],
      [0, 2],
    ];
  }

  app.zip = function (texts, type) {
    const encoder = new TextEncoder();
    const pieces = [];
    const directory = [];
    let offset = 0;
    Object.keys(texts).forEach((key) => {
      const name = encoder.encode(key);
      const content = encoder.encode(texts[key]);
      const shared = about(name, content);
      const head = numbers([[0x04034b50, 4]].concat(shared));
      const line = [[0x02014b50, 4], [VERSION, 2]].concat(shared, [
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ]);
      directory.push(numbers(line), name);
      pieces.push(head, name, content);
      offset += head.length + name.length + content.length;
    });
    const size = directory.reduce((sum, bytes) => {
      return sum + bytes.length;
    }, 0);
    const count = directory.length / 2;
    const end = [[0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]];
    return new Blob(pieces.concat(directory, numbers(end)), { type });
  };
})((window.briefingApp = window.briefingApp || {}));
