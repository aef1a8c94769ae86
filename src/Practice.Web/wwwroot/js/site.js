import "./word-count.js";
import "./local-time.js";
import "./error-focus.js";
import "./fresh-page.js";
