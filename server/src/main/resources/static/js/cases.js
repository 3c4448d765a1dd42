// Says how many cases are chosen before they are given to an officer.
(() => {
  const count = document.querySelector("#bulk [data-count]");
  if (!count) return;
  document.addEventListener("change", (event) => {
    if (event.target.name === "ids") {
      count.textContent = document.querySelectorAll('input[name="ids"]:checked').length;
    }
  });
})();
