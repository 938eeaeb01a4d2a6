/* Saving what has been chosen as a Word file.
 *
 * In: a pack, a function that tells the reader. Out: the file, under a name that tells
 * what it is; or one sentence. What makes the file is loaded when it is first asked for.
 */
(function (app) {
  "use strict";

  const UNABLE = "这个浏览器不能保存文件，请换用较新的浏览器，或用各页的“下载 Word”。";
  const SOURCE = document.currentScript.getAttribute("data-word");
  const FORBIDDEN = /[\\/:*?"<>|]/g;

  function load(done, failed) {
    if (app.wordFile) return done();
    const script = document.createElement("script");
    script.src = SOURCE;
    script.onload = done;
    script.onerror = failed;
    document.head.appendChild(script);
  }

  /* The page's name for its files, and what it is of the page where it is not the whole. */
  function nameOf(pack) {
    if (pack.title !== undefined) return pack.title + ".docx";
    const [briefing] = pack.briefings;
    const variant = (briefing.variants || []).find((one) => {
      return one.key === pack.chosen.variant;
    });
    const part = variant ? variant.name : pack.chosen.off.length ? "节选" : "";
    return (pack.name || briefing.title) + (part ? "（" + part + "）" : "") + ".docx";
  }

  function save(pack, say) {
    const link = document.createElement("a");
    if (!("download" in link)) return say(UNABLE);
    link.href = URL.createObjectURL(app.wordFile(pack));
    link.download = nameOf(pack).replace(FORBIDDEN, " ");
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    window.setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60000);
    return say("已保存：" + link.download);
  }

  app.saveWord = function (pack, say) {
    load(
      () => {
        save(pack, say);
      },
      () => {
        say(UNABLE);
      }
    );
  };
})((window.briefingApp = window.briefingApp || {}));
