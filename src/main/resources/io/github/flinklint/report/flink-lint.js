(function () {
  "use strict";

  // A button to copy, only where the browser lets a page do so.
  document.querySelectorAll("code.copy").forEach(function (field) {
    if (!navigator.clipboard) {
      return;
    }
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(field.textContent).then(function () {
        button.textContent = "Copied";
        setTimeout(function () {
          button.textContent = "Copy";
        }, 1500);
      });
    });
    field.after(button);
  });

  // Paper cannot be opened: what is closed is opened for it, and closed again.
  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (details) {
      details.open = true;
    });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (details) {
      details.open = false;
    });
  });

  // A link to something closed opens it.
  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var details = target ? target.querySelector(":scope > details") : null;
    if (details) {
      details.open = true;
    }
  }
  window.addEventListener("hashchange", reveal);
  reveal();
})();
