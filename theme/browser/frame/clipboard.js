/* A text into the clipboard, on old kernels and on pages opened by double-click, too.
 * In: siteClipboard.copy(text, what). Out: the text is copied, or stands selected for the
 * reader to copy; either is said, to those who cannot see it as well. */
(function () {
  "use strict";

  const SHOWN = 6000;
  const SHORT = 24;
  let said = null;
  let hiding = 0;

  function begin() {
    said = Object.assign(document.createElement("p"), { className: "site-said", hidden: true });
    const live = Object.assign(document.createElement("div"), { className: "site-said__live" });
    live.setAttribute("role", "status");
    live.append(said);
    document.body.append(live);
  }

  function say(...children) {
    said.textContent = "";
    said.append(...children);
    said.hidden = false;
    clearTimeout(hiding);
    hiding = setTimeout(() => {
      if (!said.contains(document.activeElement)) said.hidden = true;
    }, SHOWN);
  }

  function field(text) {
    const made = Object.assign(document.createElement("textarea"), { value: text, readOnly: true, rows: 3 });
    made.setAttribute("aria-label", "要复制的文字");
    return made;
  }

  /* By a selection first: the newer way is refused to pages that are not on https. */
  function bySelection(text) {
    const area = field(text);
    const last = document.activeElement;
    document.body.append(area);
    area.select();
    let isCopied = false;
    try {
      isCopied = document.execCommand("copy");
    } catch {
      isCopied = false;
    }
    area.remove();
    if (last) last.focus({ preventScroll: true });
    return isCopied;
  }

  function byAsking(text) {
    if (!navigator.clipboard) return Promise.resolve(false);
    return navigator.clipboard.writeText(text).then(() => true, () => false);
  }

  function copy(text, what) {
    if (bySelection(text)) return tell(text, what);
    return byAsking(text).then((isCopied) => (isCopied ? tell(text, what) : refuse(text)));
  }

  function tell(text, what) {
    say(`已复制${what}：${text.length > SHORT ? `${text.slice(0, SHORT)}…` : text}`);
  }

  /* What may not be copied for the reader is laid out for him. */
  function refuse(text) {
    const area = field(text);
    say("这个浏览器不让网页复制。文字已经选中，请按Ctrl+C：", area);
    area.focus();
    area.select();
  }

  self.siteClipboard = { copy };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
