/**
 * What a list does in the browser: columns that leave on a phone, and rows that can be followed with Enter or by a
 * click anywhere on them. The link itself is a real one in the row.
 */
const PHONE = matchMedia('(max-width: 700px)');
const OWN_BUSINESS = 'a, button, input, select, textarea, label, [role="button"], vaadin-button, vaadin-checkbox, vaadin-menu-bar';

const SHARE_ON_PHONE = '72px';

class PortalGrid extends HTMLElement {
  #columns = new MutationObserver(() => this.#fit());
  #fits = () => this.#fit();

  connectedCallback() {
    PHONE.addEventListener('change', this.#fits);
    this.#columns.observe(this, { childList: true, subtree: true, attributeFilter: ['desk-only'] });
    this.addEventListener('keydown', this.#followWithEnter, true);
    this.addEventListener('click', this.#followWithClick);
    this.#fit();
  }

  disconnectedCallback() {
    PHONE.removeEventListener('change', this.#fits);
    this.#columns.disconnect();
    this.removeEventListener('keydown', this.#followWithEnter, true);
    this.removeEventListener('click', this.#followWithClick);
  }

  #fit() {
    const columns = [...this.querySelectorAll('vaadin-grid-column')];
    for (const column of columns) {
      if (column.hasAttribute('desk-only')) {
        column.hidden = PHONE.matches;
      } else if (PHONE.matches) {
        squeeze(column);
      } else {
        release(column);
      }
    }
  }

  #followWithEnter = (event) => {
    if (event.key !== 'Enter' || event.defaultPrevented) {
      return;
    }
    const cell = event.composedPath().find((part) => part.localName === 'td');
    const own = cell && contentOf(cell)?.querySelector(OWN_BUSINESS);
    const link = cell === event.composedPath()[0] && linkOf(cell.parentElement);
    if (link && (!own || own === link)) {
      event.preventDefault();
      event.stopPropagation();
      link.click();
    }
  };

  #followWithClick = (event) => {
    if (event.target.closest(OWN_BUSINESS) || String(getSelection())) {
      return;
    }
    const slot = event.composedPath().find((part) => part.localName === 'td');
    const link = slot && linkOf(slot.parentElement);
    if (link && event.button === 0 && !event.ctrlKey && !event.metaKey) {
      link.click();
    }
  };
}

/** On a phone the columns share the room there is, so that nothing scrolls sideways. */
function squeeze(column) {
  if (!column.deskSize) {
    column.deskSize = { width: column.width, flexGrow: column.flexGrow, autoWidth: column.autoWidth };
  }
  column.autoWidth = false;
  column.width = SHARE_ON_PHONE;
  column.flexGrow = Math.max(1, column.deskSize.flexGrow);
}

function release(column) {
  if (column.deskSize) {
    Object.assign(column, column.deskSize);
    delete column.deskSize;
    column.closest('vaadin-grid').recalculateColumnWidths();
  }
}

function contentOf(cell) {
  return cell.querySelector('slot')?.assignedElements()[0];
}

function linkOf(row) {
  for (const cell of row?.children ?? []) {
    const link = contentOf(cell)?.querySelector('a.row-link');
    if (link) {
      return link;
    }
  }
  return null;
}

customElements.define('portal-grid', PortalGrid);
