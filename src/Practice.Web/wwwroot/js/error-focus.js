// What went wrong is read out and seen first.
document.getElementById("errors")?.focus();
