// Files dropped on the upload form become its chosen files.
(() => {
  document.querySelectorAll("[data-drop]").forEach((form) => {
    const input = form.querySelector("input[type=file]");
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
      form.querySelector("button").focus();
    });
  });
})();

// The slider of days shows the day on which it is let go.
(() => {
  document.querySelectorAll("form[data-days]").forEach((form) => {
    form.querySelector("input[type=range]").addEventListener("change", () => form.requestSubmit());
  });
})();
