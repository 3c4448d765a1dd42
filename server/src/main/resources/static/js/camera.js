// Reads the code of a token with the camera where the browser can. A picture stays in this page's memory and goes nowhere.
(() => {
  const AGAIN_MS = 200;
  const button = document.querySelector("[data-camera]");
  const form = document.querySelector("form[data-find]");
  if (!button || !form || !("BarcodeDetector" in window) || !navigator.mediaDevices?.getUserMedia) return;
  const finder = document.querySelector("[data-viewfinder]");
  const film = finder.querySelector("video");
  const told = finder.querySelector("[role=status]");
  let stream = null;

  /** Ten letters or digits, with or without the line between them; the server knows whether they are a token. */
  const token = (text) => (/^[0-9A-Z]{5}-?[0-9A-Z]{5}$/i.test(text.trim()) ? text.trim() : null);

  const stop = () => {
    stream?.getTracks().forEach((track) => track.stop());
    stream = null;
    film.srcObject = null;
    finder.hidden = true;
    button.setAttribute("aria-expanded", "false");
  };

  const look = async (detector) => {
    while (stream) {
      const seen = film.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await detector.detect(film) : [];
      const code = seen.map((each) => token(each.rawValue)).find(Boolean);
      if (code && stream) {
        stop();
        form.elements.find.value = code;
        form.submit();
        return;
      }
      if (seen.length) told.textContent = told.dataset.other;
      await new Promise((resolve) => { setTimeout(resolve, AGAIN_MS); });
    }
  };

  const start = async () => {
    finder.hidden = false;
    button.setAttribute("aria-expanded", "true");
    told.textContent = told.dataset.aim;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: "environment" } });
      film.srcObject = stream;
      await film.play();
      await look(new BarcodeDetector({ formats: ["qr_code"] }));
    } catch {
      stop();
      finder.hidden = false;
      told.textContent = told.dataset.failed;
    }
  };

  button.addEventListener("click", () => { if (stream) stop(); else start(); });
  document.addEventListener("visibilitychange", () => { if (document.hidden) stop(); });
  window.addEventListener("pagehide", stop);
  BarcodeDetector.getSupportedFormats().then((formats) => { button.hidden = !formats.includes("qr_code"); });
})();
