// Keeps the look of the pages and one page that says that there is no connection; never a page with somebody's text.
// Shows that there is news when a push says so: what it says is only that, and how much.
const CACHE = "consilium-version:";
const KEPT = ["asset:app.css", "asset:app.js", "asset:newsreader.woff2", "asset:favicon.svg", "asset:icon-192.png"];
const OFFLINE = "/offline";

self.addEventListener("install", event => event.waitUntil((async () => {
  const cache = await caches.open(CACHE);
  await cache.addAll([...KEPT, new Request(OFFLINE, { credentials: "omit" })]);
  await self.skipWaiting();
})()));

self.addEventListener("activate", event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
  await self.clients.claim();
})()));

self.addEventListener("fetch", event => {
  const { request } = event;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => caches.match(OFFLINE)));
  else if (KEPT.includes(new URL(request.url).pathname)) event.respondWith(caches.match(request).then(kept => kept ?? fetch(request)));
});

self.addEventListener("push", event => {
  const news = event.data?.json() ?? {};
  event.waitUntil(self.registration.showNotification(news.title ?? "Consilium", { body: news.body, tag: "news", icon: "asset:icon-192.png" }));
});

self.addEventListener("notificationclick", event => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow("/notices"));
});
