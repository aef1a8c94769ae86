// What went wrong is read out and seen first, and goes when what it was about is saved.
const errors = document.getElementById("errors");
errors?.focus();

if (errors) document.addEventListener("page-changed", () => {
  errors.remove();
  for (const part of document.querySelectorAll(".part.wrong")) {
    const told = part.querySelector(".error");
    const box = part.querySelector("[aria-invalid]");
    part.classList.remove("wrong");
    box?.removeAttribute("aria-invalid");
    if (told) box?.setAttribute("aria-describedby", box.getAttribute("aria-describedby").replace(told.id, "").trim());
    told?.remove();
  }
}, { once: true });
