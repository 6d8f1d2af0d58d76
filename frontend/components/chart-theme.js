/** The tokens of the page as plain colours for a drawing, and a call whenever they change. */
const TOKENS = ['ink', 'soft', 'line', 'card', 'solid', 'mid', 'band', 'band-edge', 'over'];

/** Reads the tokens as they hold inside a root; on paper always the light ones. */
export function tokens(probe, onPaper = false) {
  probe.style.colorScheme = onPaper ? 'light' : '';
  const colours = {};
  for (const token of TOKENS) {
    probe.style.color = `var(--${token})`;
    colours[token] = getComputedStyle(probe).color;
  }
  return colours;
}

/** Calls back when the page turns light or dark, or its colours are forced; returns what ends that. */
export function onThemeChange(callback) {
  const questions = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  questions.forEach((question) => question.addEventListener('change', callback));
  const watcher = new MutationObserver(callback);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mode', 'class', 'style', 'theme'] });
  return () => {
    questions.forEach((question) => question.removeEventListener('change', callback));
    watcher.disconnect();
  };
}
