// Looks at a report as a browser shows it and leaves what it finds in attributes of the body.
addEventListener("load", async () => {
  const leave = (name, value) => document.body.setAttribute("data-found-" + name, encodeURIComponent(value));
  const marks = [...document.querySelectorAll(".text .f, .text .k")].filter(mark => !mark.closest("details:not([open])"));
  const empty = marks.filter(mark => {
    const box = mark.getBoundingClientRect();
    return box.width < 2 || box.height < 5;
  });
  leave("text", document.querySelector(".text").textContent);
  leave("marks", marks.length);
  leave("empty", empty.length);
  leave("wide", document.documentElement.scrollWidth > innerWidth);
  const result = await axe.run();
  leave("violations", result.violations
    .filter(found => found.impact === "serious" || found.impact === "critical")
    .map(found => found.id + " at " + found.nodes[0].target)
    .join("; "));
});
