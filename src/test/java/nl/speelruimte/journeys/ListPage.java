package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A page with one list and its filters. */
record ListPage(Visit visit) {

  /** Shows only what is of this one. */
  ListPage only(String filter, String choice) {
    find(visit.page().locator(".filter-bar"), filter, choice);
    visit.settle();
    return this;
  }

  /** Types the first letters of a choice in a field of this part of the page, and takes it. */
  void find(Locator part, String label, String choice) {
    var box = part.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
    box.fill(choice);
    assertThat(visit.page().locator("vaadin-combo-box-item:visible")).hasText(choice);
    box.press("Enter");
    assertThat(box).hasValue(choice);
  }

  void hasRows(String count) {
    assertThat(visit.page().locator(".grid-count")).hasText(count);
    visit.settle();
  }

  /** Waits until it stands somewhere in the list. */
  void says(String text) {
    assertThat(visit.page().locator("vaadin-grid")).containsText(text);
    visit.settle();
  }

  /** Opens the row by the words of its link. */
  void open(String link, String heading) {
    visit.page().locator("vaadin-grid").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first()
        .click();
    assertThat(visit.page().locator("main h1")).containsText(heading);
    visit.settle();
  }

  /** What stands under the column of this name in the rows that are shown, the first row first. */
  List<String> column(String name) {
    var texts = (List<?>) visit.page().locator("vaadin-grid").evaluate("""
        (grid, name) => {
          const words = row => [...row.children].map(cell => cell.querySelector('slot').assignedNodes()
              .map(node => node.textContent).join(' ').trim());
          const at = words(grid.shadowRoot.querySelector('#header tr:last-child')).indexOf(name);
          return [...grid.shadowRoot.querySelectorAll('#items tr:not([hidden])')].sort((a, b) => a.index - b.index)
              .map(row => words(row)[at]);
        }""", name);
    return texts.stream().map(text -> String.valueOf(text).replace('\u00a0', ' ').strip()).toList();
  }
}
