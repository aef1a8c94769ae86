// Posts the STAR form as the browser would, and asks for a short answer. Null when there was none.
const patience = 30_000;

// What a page that is going away may still send.
const mostWhenLeaving = 60_000;

export async function post(address, form) {
  const body = new URLSearchParams(new FormData(form)).toString();
  try {
    const response = await fetch(address, {
      method: "POST",
      body,
      headers: { "Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded" },
      keepalive: body.length < mostWhenLeaving,
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 413) return { refusal: "unfit", errors: ["that is more than can be sent at once. Shorten it, then save again."] };
    return response.headers.get("Content-Type")?.startsWith("application/json") ? await response.json() : null;
  } catch {
    return null;
  }
}
