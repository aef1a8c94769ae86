// The service worker: what was opened before stays usable without a network. `version` and `files` are written above this
// by the server, from the files of the build.
//
// Pages come from the network as long as there is one; what was kept of them is shown only when it fails. They are kept for
// one person at a time, by the marker that the server sends with each, and for nobody ("") where nobody is known: whoever
// comes next, or signs out, gets none of them. Files with a fingerprint in their name never change; the others are
// looked for in the network first, so that a new build's pages get a new build's files.
const kept = "practice";
const fileCache = `${kept} files ${version}`;
const pageCache = (person) => `${kept} pages ${version} ${person}`;

const pagesToKeep = /^\/($|scenarios(\/|$)|answers$|answers\/[0-9a-f-]{36}$|skills(\/|$)|guide(\/|$)|keyboard$)/;
const mostPages = 60;
const fingerprinted = /\.[a-z0-9]{10}\.(css|js|svg)$/;
const offlinePage = "/offline";

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => event.waitUntil(keepPage(event.data?.keep)));

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, url, event));
  else if (/^\/(css|js)\/|^\/icon/.test(url.pathname)) event.respondWith(file(request, url));
});

async function install() {
  const cache = await caches.open(fileCache);
  await cache.addAll(files.map((name) => new Request(name, { cache: "no-cache" })));
  await cache.add(new Request(offlinePage, { credentials: "omit", cache: "no-cache" }));
  await skipWaiting();
}

async function activate() {
  for (const name of await caches.keys())
    if (name.startsWith(kept) && !name.includes(` ${version}`)) await caches.delete(name);
  await clients.claim();
  // What is open now was loaded before this worker was here.
  for (const client of await clients.matchAll({ type: "window" })) await keepPage(client.url);
}

async function file(request, url) {
  const cache = await caches.open(fileCache);
  const mine = await cache.match(request, { ignoreVary: true });
  if (mine && fingerprinted.test(url.pathname)) return mine;
  try {
    return await fetch(request);
  } catch (error) {
    if (mine) return mine;
    throw error;
  }
}

async function page(request, url, event) {
  try {
    const response = await fetch(request);
    event.waitUntil(keep(url, response.clone()));
    return response;
  } catch {
    return (await find(url)) ?? (await caches.match(offlinePage)) ?? Response.error();
  }
}

async function keepPage(address) {
  if (!address || new URL(address).origin !== location.origin) return;
  try {
    await keep(new URL(address), await fetch(address, { headers: { Accept: "text/html" } }));
  } catch {
    // There is no network: there is nothing to keep.
  }
}

async function keep(url, response) {
  const person = response.headers.get("Practice-Person");
  if (person === null) return;
  await forgetOthersThan(person);
  const isPage = response.headers.get("Content-Type")?.startsWith("text/html");
  if (!isPage || !pagesToKeep.test(url.pathname) || response.redirected) return;
  const cache = await caches.open(pageCache(person));
  if (!response.ok) return cache.delete(url.href);
  await cache.put(url.href, response);
  const addresses = await cache.keys();
  for (const old of addresses.slice(0, Math.max(0, addresses.length - mostPages))) await cache.delete(old);
}

async function find(url) {
  const person = await whoIsHere();
  await forgetOthersThan(person);
  for (const cache of new Set([pageCache(person), pageCache("")]))
    if (await caches.has(cache)) {
      const found = await (await caches.open(cache)).match(url.href, { ignoreVary: true });
      if (found) return found;
    }
}

// Where script may not read cookies, nobody can be told from somebody: then what is somebody's is shown to nobody.
async function whoIsHere() {
  return (await self.cookieStore?.get("practice-person"))?.value ?? "";
}

async function forgetOthersThan(person) {
  for (const name of await caches.keys())
    if (name.startsWith(`${kept} pages`) && name !== pageCache(person) && name !== pageCache("")) await caches.delete(name);
}
