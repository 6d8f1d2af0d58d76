/** The one tooltip of all space bars on a page: stays while it is pointed at, goes with Escape. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 10px 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--card);
    color: var(--ink);
    font: 13px/1.5 var(--type, system-ui);
    font-variant-numeric: tabular-nums;
  }
  dl { display: grid; grid-template-columns: auto auto; gap: 2px 18px; margin: 0; }
  dt { color: var(--soft); }
  dd { margin: 0; text-align: end; white-space: nowrap; }
`);

class SpaceBarTip extends HTMLElement {
  #list = document.createElement('dl');

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#list);
    this.addEventListener('pointerenter', () => clearTimeout(leaving));
    this.addEventListener('pointerleave', () => hideTip(owner));
  }

  show(lines) {
    this.#list.replaceChildren(
      ...lines.flatMap((line) => {
        const [name, amount = ''] = line.split('\t');
        const term = document.createElement('dt');
        const value = document.createElement('dd');
        term.textContent = name;
        value.textContent = amount;
        return [term, value];
      })
    );
  }
}

customElements.define('space-bar-tip', SpaceBarTip);

let tip;
let owner;
let leaving;

export function showTip(bar, text) {
  if (!text) {
    return;
  }
  clearTimeout(leaving);
  owner = bar;
  tip ??= make();
  tip.show(text.split('\n'));
  tip.showPopover();
  const place = bar.getBoundingClientRect();
  const size = tip.getBoundingClientRect();
  const left = Math.min(Math.max(8, place.left), innerWidth - size.width - 8);
  const below = place.bottom + 8;
  tip.style.left = `${left}px`;
  tip.style.top = `${below + size.height > innerHeight ? place.top - size.height - 10 : below}px`;
}

export function hideTip(bar, atOnce = false) {
  if (bar !== owner || !tip) {
    return;
  }
  clearTimeout(leaving);
  leaving = setTimeout(() => tip.matches(':popover-open') && tip.hidePopover(), atOnce ? 0 : 200);
}

function make() {
  const made = document.createElement('space-bar-tip');
  made.setAttribute('popover', 'manual');
  made.setAttribute('aria-hidden', 'true');
  document.body.append(made);
  addEventListener('scroll', () => hideTip(owner, true), { capture: true, passive: true });
  addEventListener('keydown', (event) => event.key === 'Escape' && hideTip(owner, true));
  return made;
}
