// Somebody has signed out: nothing that pages kept in this browser stays for the next one. Over an encrypted connection the
// server's header has done it; elsewhere browsers pass over that.
const mark = "practice-left=";

if (document.cookie.split("; ").some((cookie) => cookie.startsWith(mark))) {
  document.cookie = `${mark}; Max-Age=0; Path=/; SameSite=Strict`;
  empty();
}

async function empty() {
  try {
    localStorage.clear();
    sessionStorage.clear();
    for (const name of await caches.keys()) if (name.includes(" pages ")) await caches.delete(name);
  } catch {
    // Storage is closed to this site: then nothing was kept.
  }
}
