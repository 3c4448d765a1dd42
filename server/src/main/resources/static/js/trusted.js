// Trusted Types: a text becomes part of a page only if it is the answer of our own server that htmx has just fetched, and
// the one script that a page may start beside its own is the worker of field pages.
(() => {
  const PARSERS = ["Document parseHTMLUnsafe", "DOMParser parseFromString"];
  const HEAD = /<head(\s[^>]*)?>[\s\S]*?<\/head>/i;
  let answer = null;

  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr, serverResponse } = event.detail;
    answer = new URL(xhr.responseURL).origin === location.origin ? serverResponse : null;
  });

  // Once it is on the page, or was not wanted, nothing more is trusted; what is not put anywhere ends with its request.
  for (const over of ["htmx:afterSwap", "htmx:swapError", "htmx:afterRequest"]) {
    document.addEventListener(over, () => {
      answer = null;
    });
  }

  window.trustedTypes?.createPolicy("default", {
    createHTML: (text, type, sink) => {
      if (!answer || !PARSERS.includes(sink)) return null;
      return text === answer || text.includes(answer.replace(HEAD, "")) ? text : null;
    },
    createScriptURL: (address) => (address === "/field/worker.js" ? address : null),
  });
})();
