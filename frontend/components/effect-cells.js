/** A table of fields that is walked through with the arrows too: up and down in a column, left and right at the end of a text. */
class EffectCells extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.#walk);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.#walk);
  }

  #walk = (event) => {
    const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
    const step = steps[event.key];
    const input = event.composedPath()[0];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !('selectionStart' in input)) {
      return;
    }
    const atEdge = step[1] < 0 ? input.selectionEnd === 0 : input.selectionStart === input.value.length;
    if (step[1] !== 0 && !atEdge) {
      return;
    }
    const next = this.#beside(input, step);
    if (next) {
      event.preventDefault();
      next.focus();
      next.querySelector('input')?.select();
    }
  };

  #beside(input, [down, right]) {
    const rows = [...this.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('vaadin-text-field')]);
    const row = rows.findIndex((fields) => fields.some((field) => field.contains(input)));
    const column = row < 0 ? -1 : rows[row].findIndex((field) => field.contains(input));
    return row < 0 ? null : rows[row + down]?.[column + right];
  }
}

customElements.define('effect-cells', EffectCells);
