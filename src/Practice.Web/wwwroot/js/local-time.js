// Times come in the server's zone; here they are rewritten in the reader's.
export function localTimesIn(place) {
  for (const time of place.querySelectorAll("time[datetime]")) {
    const when = new Date(time.dateTime);
    const clock = { hour: "2-digit", minute: "2-digit", hour12: false };
    const isToday = when.toDateString() === new Date().toDateString();
    time.textContent = isToday
      ? when.toLocaleTimeString("en-GB", clock)
      : when.toLocaleString("en-GB", { day: "numeric", month: "short", year: "numeric", ...clock });
  }
}

localTimesIn(document);
