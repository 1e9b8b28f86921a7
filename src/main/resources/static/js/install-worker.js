// The worker behind the pages: a plain page without a connection, and word of news where its reader wished it.
if ("serviceWorker" in navigator) addEventListener("load", () => navigator.serviceWorker.register("/service-worker.js"));
