/* Loading: the search's script and the index, once, when the reader first touches search.
 * In: this script's element, which names the scripts that come later. Out:
 * siteSearch.ready(), a promise of {library, engine, nearest, answers}; siteSearch.loadBundle(name)
 * for a script that the element names; siteSearch.loadRows(locality) for an index in parts;
 * siteSearch.link(path). Everything is loaded by script elements, because a page opened by
 * double-click may not fetch files. */
(function (search) {
  "use strict";

  const own = document.currentScript;
  const root = new URL("../../", own.src);
  const bundles = Object.keys(own.dataset).reduce(
    (found, name) => ({ ...found, [name]: new URL(own.dataset[name], document.baseURI) }),
    {}
  );
  let loading = null;
  const loadingRows = new Map();

  function loadScript(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address.href;
      script.async = false;
      script.onload = resolve;
      script.onerror = () => {
        script.remove();
        reject(new Error(address.href));
      };
      document.head.append(script);
    });
  }

  function loadBundle(name) {
    return loadScript(bundles[name]);
  }

  function loadIndex(name) {
    return loadScript(new URL(`assets/search-index/${name}.js`, root));
  }

  function ready() {
    if (loading === null) {
      loading = Promise.all([loadIndex("main"), loadBundle("search")]).then(start);
      loading.catch(() => {
        loading = null;
      });
    }
    return loading;
  }

  function start() {
    const library = search.createLibrary(self.siteSearchParts.main);
    const engine = search.createEngine(library);
    return {
      library,
      engine,
      nearest: search.createNearest(engine, library.store),
      answers: search.createAnswers(library, engine),
    };
  }

  /* Adds one locality's rows to the library; resolves at once if they are there. */
  function loadRows(library, locality) {
    if (!loadingRows.has(locality)) {
      const [id] = library.main.localities[locality];
      const rows = library.localitiesRead.has(locality)
        ? Promise.resolve()
        : loadIndex(id).then(() => {
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

  Object.assign(search, { ready, loadBundle, loadRows, link });
})((self.siteSearch = self.siteSearch || {}));
