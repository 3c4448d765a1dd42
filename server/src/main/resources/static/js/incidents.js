// Files dropped on the upload form become its chosen files. While they are sent and read, which takes minutes for paper, it says so.
(() => {
  document.querySelectorAll("[data-drop]").forEach((form) => {
    const input = form.querySelector("input[type=file]");
    const button = form.querySelector("button");
    const status = form.querySelector("[data-reading]");
    const over = (on) => (event) => {
      event.preventDefault();
      form.classList.toggle("over", on);
    };

    form.addEventListener("dragover", over(true));
    form.addEventListener("dragleave", over(false));
    form.addEventListener("drop", (event) => {
      over(false)(event);
      if (event.dataTransfer.files.length === 0) return;
      input.files = event.dataTransfer.files;
      button.focus();
    });

    form.addEventListener("submit", () => {
      button.disabled = true;
      status.replaceChildren(document.createElement("progress"), document.createTextNode(status.dataset.reading));
      status.firstChild.setAttribute("aria-label", status.dataset.reading);
    });
    window.addEventListener("pageshow", () => {
      button.disabled = false;
      status.replaceChildren();
    });
  });
})();

// The slider of days says its day while it moves, and shows it where a pointer lets it go; keys move it without leaving the page.
(() => {
  document.querySelectorAll("form[data-first]").forEach((form) => {
    const slider = form.querySelector("input[type=range]");
    const words = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" });

    slider.addEventListener("input", () => {
      const day = new Date(form.dataset.first);
      day.setUTCDate(day.getUTCDate() + Number(slider.value));
      form.querySelector("output").textContent = words.format(day);
      slider.setAttribute("aria-valuetext", words.format(day));
    });
    slider.addEventListener("pointerup", () => {
      if (slider.value !== slider.defaultValue) form.requestSubmit();
    });
  });
})();
