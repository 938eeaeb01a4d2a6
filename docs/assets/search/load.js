/* Loading: the modules and the index, once, when the reader first touches search.
 * In: the place of this script. Out: siteSearch.ready(), a promise of {library, engine,
 * nearest}; siteSearch.loadRows(locality) for an index in parts; siteSearch.link(path).
 * Everything is loaded by script elements, because a page opened by double-click may not
 * fetch files. */
(function (search) {
  "use strict";

  const MODULES = [
    "fold", "store", "facets", "library", "pinyin", "numbers", "names", "term", "duties", "combine", "engine", "units",
    "nearest", "snippet", "session", "address", "results", "returning", "words", "choices", "box", "page",
  ];
  const here = document.currentScript.src;
  const root = new URL("../../", here);
  const version = new URL(here).search;
  let loading = null;
  const loadingRows = new Map();

  function loadScript(path) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(path + version, root).href;
      script.async = false;
      script.onload = resolve;
      script.onerror = () => {
        script.remove();
        reject(new Error(path));
      };
      document.head.append(script);
    });
  }

  function loadModule(name) {
    return loadScript(`assets/search/${name}.js`);
  }

  function ready() {
    if (loading === null) {
      const modules = MODULES.map(loadModule);
      loading = Promise.all([loadScript("assets/search-index/main.js"), ...modules]).then(start);
      loading.catch(() => {
        loading = null;
      });
    }
    return loading;
  }

  function start() {
    const library = search.createLibrary(self.siteSearchParts.main);
    const engine = search.createEngine(library);
    return { library, engine, nearest: search.createNearest(engine, library.store) };
  }

  /* Adds one locality's rows to the library; resolves at once if they are there. */
  function loadRows(library, locality) {
    if (!loadingRows.has(locality)) {
      const [id] = library.main.localities[locality];
      const rows = library.localitiesRead.has(locality)
        ? Promise.resolve()
        : loadScript(`assets/search-index/${id}.js`).then(() => {
            library.addRows(locality, self.siteSearchParts[id]);
            delete self.siteSearchParts[id];
          });
      rows.catch(() => loadingRows.delete(locality));
      loadingRows.set(locality, rows);
    }
    return loadingRows.get(locality);
  }

  /* The address of a page of the site; index.html is named for pages opened from disk. */
  function link(path) {
    const [page, anchor] = path.split("#");
    const file = page === "" || page.endsWith("/") ? `${page}index.html` : page;
    return new URL(file, root).href + (anchor ? `#${anchor}` : "");
  }

  Object.assign(search, { ready, loadModule, loadRows, link });
})((self.siteSearch = self.siteSearch || {}));
