// Which of the texts that this browser kept belong into a form that was opened:
//   back   goes into the boxes: nothing was saved since it was typed, other than what was typed before it
//   aside  was typed from an older version than the one that is saved now: somebody has to look at both
//   done   the server has it, or somebody has decided about it
import { isSame, markOf } from "./star-form.js";

const belongs = (kept, page) => (kept.answer === page.answer && !kept.lost)
  || (page.boxes === "new" && kept.card === page.card && (kept.lost || kept.ticket !== "") && (kept.person === "" || kept.person === page.person || page.person === ""));

const isDone = (kept, page) => isSame(kept.text, page.text) || (kept.settles !== undefined && page.revision > kept.settles);

const isLater = (kept, page) => page.boxes === "new" || kept.revision === page.revision || kept.sent.includes(markOf(page.text));

export function findKept(all, page) {
  const done = all.filter(({ kept }) => (belongs(kept, page) || page.boxes === "refused") && isDone(kept, page));
  const open = page.boxes === "refused" ? [] : all.filter((entry) => belongs(entry.kept, page) && !done.includes(entry));
  const back = open.find(({ kept }) => isLater(kept, page));
  return { back, aside: open.find((entry) => entry !== back), done };
}
