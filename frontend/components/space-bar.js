/**
 * The space bar: use and forecast of a spending space on a scale of 0 to 120 percent of it. The server gives the parts
 * in percents of the space (approved, pending, backlog, low, high, elapsed), the sentence (aria-label) and the amounts
 * (tip: a line per part, name and amount set apart by a tab).
 */
import { hideTip, showTip } from './space-bar-tip.js';

const SCALE = 120;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host {
    display: block;
    box-sizing: border-box;
    position: relative;
    min-width: 84px;
    height: 16px;
    margin-block: 7px 5px;
    margin-inline-end: 9px;
    cursor: help;
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  :host([size="big"]) { height: 30px; margin-block: 8px 4px; }
  :host([hidden]) { display: none; }
  :host(:focus-visible) { outline: var(--focus, 2px solid currentColor); outline-offset: 6px; border-radius: 4px; }
  .track { position: absolute; inset: 0; overflow: hidden; border-radius: 4px; background: var(--track); }
  :host([nothing]) .track { background: none; border: 1px dashed var(--edge); }
  i { position: absolute; inset-block: 0; display: block; box-sizing: border-box; }
  .approved { background: var(--solid); }
  .pending { background: var(--mid); }
  .backlog { background: repeating-linear-gradient(135deg, var(--hatch) 0 2px, transparent 2px 5px); }
  .expected { background: var(--band); opacity: 0.6; }
  .range { background: var(--band); border: 1px solid var(--band-edge); }
  .pending, .backlog { border-inline-start: 1px solid var(--card); }
  .space {
    inset-block: -4px;
    width: 4px;
    margin-inline-start: -2px;
    border-inline: 1px solid var(--card);
    background: var(--ink);
  }
  .year {
    inset-block: -7px auto;
    width: 0;
    margin-inline-start: -5px;
    border-inline: 5px solid transparent;
    border-block-start: 6px solid var(--ink);
  }
  .beyond {
    inset-block: 0;
    inset-inline: auto -9px;
    width: 9px;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .beyond.range { border: 0; background: var(--band-edge); }
  [hidden] { display: none; }
  @media (forced-colors: active) { .track { border: 1px solid CanvasText; } }
`);

const template = document.createElement('template');
template.innerHTML = `
  <div class="track">
    <i class="approved" part="approved"></i><i class="pending" part="pending"></i><i class="backlog" part="backlog"></i>
    <i class="expected" part="expected"></i><i class="range" part="range"></i>
  </div>
  <i class="beyond" part="beyond"></i><i class="space" part="space"></i><i class="year" part="year"></i>`;

class SpaceBar extends HTMLElement {
  static observedAttributes = ['approved', 'pending', 'backlog', 'low', 'high', 'elapsed', 'nothing', 'tip'];

  #parts = {};
  #drawing = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    root.querySelectorAll('i').forEach((part) => (this.#parts[part.className] = part));
    this.addEventListener('pointerenter', () => showTip(this, this.getAttribute('tip')));
    this.addEventListener('pointerleave', () => hideTip(this));
    this.addEventListener('focus', () => this.matches(':focus-visible') && showTip(this, this.getAttribute('tip')));
    this.addEventListener('blur', () => hideTip(this, true));
    this.addEventListener('keydown', (event) => event.key === 'Escape' && hideTip(this, true));
  }

  connectedCallback() {
    this.#draw();
  }

  disconnectedCallback() {
    hideTip(this, true);
  }

  attributeChangedCallback() {
    if (!this.isConnected || this.#drawing) {
      return;
    }
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      this.#draw();
    });
  }

  #number(name) {
    const text = this.getAttribute(name);
    const number = Number.parseFloat(text);
    return text === null || text === '' || Number.isNaN(number) ? null : number;
  }

  #draw() {
    const nothing = this.hasAttribute('nothing');
    const approved = this.#number('approved') ?? 0;
    const pending = approved + (this.#number('pending') ?? 0);
    const backlog = pending + (this.#number('backlog') ?? 0);
    const low = this.#number('low');
    const high = this.#number('high');
    const hasRange = low !== null && high !== null && high > backlog;
    const start = hasRange ? Math.max(backlog, low) : backlog;
    this.#stretch('approved', 0, nothing ? 0 : approved);
    this.#stretch('pending', approved, nothing ? approved : pending);
    this.#stretch('backlog', pending, nothing ? pending : backlog);
    this.#stretch('expected', backlog, hasRange && !nothing ? start : backlog);
    this.#stretch('range', start, hasRange && !nothing ? high : start);
    this.#point('space', nothing ? null : 100);
    this.#point('year', nothing ? null : this.#number('elapsed'));
    this.#beyond(nothing ? 0 : Math.max(backlog, hasRange ? high : 0), { approved, pending, backlog });
    const tip = this.getAttribute('tip');
    if (tip) {
      this.setAttribute('aria-description', tip.replaceAll('\t', ' ').replaceAll('\n', ', '));
    }
  }

  #stretch(name, from, to) {
    const left = Math.min(Math.max(from, 0), SCALE);
    const right = Math.min(Math.max(to, 0), SCALE);
    const part = this.#parts[name];
    part.hidden = right <= left;
    part.style.insetInlineStart = `${(left / SCALE) * 100}%`;
    part.style.width = `${((right - left) / SCALE) * 100}%`;
  }

  #point(name, at) {
    const part = this.#parts[name];
    part.hidden = at === null;
    part.style.insetInlineStart = `${(Math.min(Math.max(at ?? 0, 0), SCALE) / SCALE) * 100}%`;
  }

  /** The arrow takes the look of what runs off the scale first. */
  #beyond(end, ends) {
    const part = this.#parts.beyond;
    part.hidden = end <= SCALE;
    const first = ['approved', 'pending', 'backlog'].find((name) => ends[name] > SCALE) ?? 'range';
    part.className = `beyond ${first === 'backlog' ? 'pending' : first}`;
  }
}

customElements.define('space-bar', SpaceBar);
