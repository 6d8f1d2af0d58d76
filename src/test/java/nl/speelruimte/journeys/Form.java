package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The form in the dialog that is open, and what somebody fills in there. */
record Form(Visit visit) {

  static final FilePayload LETTER = new FilePayload("brief.pdf", "application/pdf",
      "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

  Form fill(String label, String text) {
    field(label).fill(text);
    return this;
  }

  /** A reason for a step that comes late is asked only when it does; the calendar goes on while the portal is tested. */
  Form fillIfAsked(String label, String text) {
    assertThat(button("Annuleren")).isVisible();
    if (field(label).isVisible()) {
      fill(label, text);
    }
    return this;
  }

  Form tick(String choice) {
    dialog().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(choice).setExact(true)).check();
    return this;
  }

  /** One of a long list that is searched by typing. */
  Form find(String label, String choice) {
    new ListPage(visit).find(dialog(), label, choice);
    return this;
  }

  /** One of a short list that opens. */
  Form pick(String label, String choice) {
    dialog().locator("vaadin-select").filter(new Locator.FilterOptions().setHasText(label))
        .locator("vaadin-select-value-button").click();
    visit.page().locator("vaadin-select-item:visible")
        .filter(new Locator.FilterOptions().setHasText(choice)).click();
    return this;
  }

  Form attach() {
    dialog().locator("vaadin-upload input[type=file]").setInputFiles(LETTER);
    assertThat(dialog().locator("vaadin-upload-file[complete]")).isVisible();
    return this;
  }

  /** For a form of which the page itself shows what became of it. */
  void save(String button) {
    press(button);
    gone();
  }

  /** Presses the button and waits until the form is gone and this is said. */
  void save(String button, String said) {
    press(button);
    assertThat(visit.page().locator(".notice").filter(new Locator.FilterOptions().setHasText(said))).isVisible();
    gone();
  }

  /** Leaves without what was filled in. */
  void throwAway() {
    press("Annuleren");
    visit.page().locator("vaadin-confirm-dialog").getByRole(AriaRole.BUTTON,
        new Locator.GetByRoleOptions().setName("Weggooien")).click();
    gone();
  }

  Locator dialog() {
    return visit.page().locator("vaadin-dialog[opened]");
  }

  private void press(String button) {
    button(button).click();
  }

  private Locator button(String name) {
    return dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private void gone() {
    assertThat(dialog()).hasCount(0);
    visit.settle();
  }

  private Locator field(String label) {
    return dialog().getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
  }
}
