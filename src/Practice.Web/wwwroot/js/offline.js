// Puts the service worker in place, and has it keep what this page has become since it was loaded: a form that was never
// saved is an answer now, or its text is another.
const rest = 3000;

if ("serviceWorker" in navigator) {
  let timer = null;
  const keep = () => {
    clearTimeout(timer);
    timer = null;
    navigator.serviceWorker.controller?.postMessage({ keep: location.href });
  };
  navigator.serviceWorker.register("/worker.js").catch(() => {
    // Without it the site needs the network, as it always did.
  });
  document.addEventListener("page-changed", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, rest);
  });
  addEventListener("pagehide", () => { if (timer) keep(); });
}
