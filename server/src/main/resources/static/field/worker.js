// Keeps the pages of field work that hold nobody's data, so that they open without a network. Nothing else is kept.
const KEPT = "pulang-field-3";
const PAGE = "/field/offline";
const PARTS = [
  PAGE, "/field/registration", "/field/manifest.webmanifest", "/favicon.svg", "/css/tokens.css", "/css/pulang.css", "/css/kit.css",
  "/css/repatriation.css", "/css/registration.css", "/css/tabler.css",
  "/js/trusted.js", "/js/field/sealed-store.js", "/js/field/field-page.js", "/js/field/delivery.js", "/js/field/outbox.js",
  "/js/field/boarding.js", "/js/field/registration.js", "/js/field/registration-list.js", "/js/field/registrations.js",
  "/js/field/device.js", "/js/field/alike.js", "/js/field/name-keys.js", "/js/field/passphrase.js", "/js/field/device-time.js",
  "/js/field/common-passwords.txt",
];
const PATIENCE_MS = 3000;
const PATIENCE_WITH_A_LIST_MS = 10_000;

/** An answer of a proxy whose server is away, or of a server that is too busy, is none. */
const served = (answer) => { if (answer.status >= 500 || answer.status === 429) throw answer; return answer; };

const late = (ms) => new Promise((_, reject) => { setTimeout(reject, ms); });

const fetched = async (request) => {
  const answer = served(await fetch(request, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE_MS) }));
  if (answer.ok && !answer.redirected) await (await caches.open(KEPT)).put(new URL(request.url).pathname, answer.clone());
  return answer;
};

const kept = async (path) => (await caches.open(KEPT)).match(path);

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll(PARTS)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const others = caches.keys().then((names) => names.filter((name) => name !== KEPT).map((name) => caches.delete(name)));
  event.waitUntil(others.then((gone) => Promise.all(gone)).then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (PARTS.includes(url.pathname)) {
    event.respondWith(fetched(request).catch(async () => (await kept(url.pathname)) ?? Response.error()));
    return;
  }
  // A page with names is never kept; without a network the one that opens the sealed list stands for it.
  const boarding = url.pathname.match(/^\/field\/boarding\/([0-9a-f-]{36})$/);
  if (request.mode === "navigate" && boarding) {
    event.respondWith(Promise.race([fetch(request).then(served), late(PATIENCE_WITH_A_LIST_MS)])
      .catch(() => Response.redirect(`${PAGE}#${boarding[1]}`)));
  }
});

// The part of a device's key that the server gave, in memory only: a page that is opened again asks for it. It ends with this worker.
// Its time ends by the latest moment that was seen, since a clock can be set back.
let given = null;
let seen = 0;
const began = Date.now() - performance.now();

self.addEventListener("message", ({ data, ports }) => {
  if (data.given) given = data.given;
  seen = Math.max(seen, Date.now(), began + performance.now(), data.given?.seen ?? 0);
  if (given) given = { ...given, seen };
  if (data.forget || (given && given.until <= seen)) given = null;
  ports[0]?.postMessage(given);
});
