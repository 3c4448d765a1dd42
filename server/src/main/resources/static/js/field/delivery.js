// Asks the server from a device whose network comes and goes.
const MOST_WAIT_MS = 10_000;

const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Returns the answer, or what stopped it: "offline", "login", "busy". A busy server is waited for as long as it asks. */
export const ask = async (path, options = {}) => {
  try {
    const answer = await fetch(path, { headers: { Accept: "application/json" }, cache: "no-store", ...options });
    if (answer.status === 401 || answer.status === 403) return { stopped: "login" };
    if (answer.status === 429 || answer.status >= 500) {
      await pause(Math.min(MOST_WAIT_MS, Number(answer.headers.get("Retry-After") ?? 0) * 1000));
      return { stopped: "busy" };
    }
    return { answer };
  } catch {
    return { stopped: "offline" };
  }
};

/** Returns what the server says as JSON, or what stopped it, or with which status it said no; a session that is over leads to the log-in. */
export const askJson = async (path, options) => {
  const { answer, stopped } = await ask(path, options);
  if (stopped) return { stopped };
  if (!answer.headers.get("Content-Type")?.includes("json")) {
    await answer.text().catch(() => ""); // what is not read would hold its connection
    return { stopped: answer.redirected ? "login" : "gone" };
  }
  if (!answer.ok) return { refused: answer.status };
  try {
    return { json: await answer.json() };
  } catch {
    return { stopped: "offline" }; // the network ended in the middle of the answer
  }
};

/** What is sent under an idempotency key: it counts once however often it is sent. */
export const command = (csrf, fields) => ({ method: "POST", body: new URLSearchParams({ ...fields, _csrf: csrf }) });

/** Returns work that is done under a lock, in one window at a time, or without one in its own; what is asked for meanwhile follows. */
export const inTurn = (store, lock, once) => {
  let running = false;
  let asked = false;
  return async () => {
    asked = true;
    if (running) return;
    running = true;
    try {
      while (asked && store.isOpen) {
        asked = false;
        await (lock ? navigator.locks.request(lock, once) : once());
      }
    } catch (failed) {
      if (store.isOpen) throw failed; // locked meanwhile: nothing is lost, and what waits is sent after the next unlocking
    } finally {
      running = false;
    }
  };
};
