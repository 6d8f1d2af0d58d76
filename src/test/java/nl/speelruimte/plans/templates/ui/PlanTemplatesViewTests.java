package nl.speelruimte.plans.templates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.Test;

/** UC-109: the bureau writes a template on the screen, changes it and retires it. */
class PlanTemplatesViewTests extends ScreenTest {

  private final String title = "Sjabloon " + UUID.randomUUID().toString().replaceAll("[0-9]", "x");

  @Test
  void fromHeadingsToATemplateThatIsRetired() {
    people.signInAs(Role.BUREAU_ADMIN);
    navigate("plan-templates", PlanTemplatesView.class);

    test(button("Sjabloon toevoegen")).click();
    assertThat(area("Inleiding").getValue()).as("the headings of the region").contains("Past bij actielijn", "Monitoring");
    test(button("Opslaan")).click();
    assertThat(field("Titel").isInvalid()).isTrue();
    field("Titel").setValue(title);
    test(button("Maatregel toevoegen")).click();
    test(button("Opslaan")).click();
    assertThat($(MeasuresField.class).single().isInvalid()).as("a measure without a title").isTrue();
    assertThat(field("Titel").getValue()).as("what was typed stays").isEqualTo(title);
    field("Titel van de maatregel").setValue("Kortere behandelduur");
    area("Toelichting").setValue("Leg uit welke richtlijn u volgt.");
    test(button("Opslaan")).click();

    assertThat($(H1.class).single().getText()).isEqualTo(title);
    assertThat(pageText()).contains("Kortere behandelduur", "Leg uit welke richtlijn u volgt.", "in gebruik",
        "Sjabloon toegevoegd");
    test(button("Buiten gebruik stellen")).click();
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(pageText()).contains("buiten gebruik");
    test(button("Weer in gebruik nemen")).click();
    assertThat(pageText()).contains("in gebruik");
  }

  @Test
  void whoOnlyReadsFindsNothingToChange() {
    people.signInAs(Role.AUDITOR);
    navigate("plan-templates", PlanTemplatesView.class);

    assertThat($(Button.class).withText("Sjabloon toevoegen").exists()).isFalse();
  }

  private Button button(String text) {
    return $(Button.class).withText(text).all().getLast();
  }

  private TextField field(String caption) {
    return $(TextField.class).withCaption(caption).single();
  }

  private TextArea area(String caption) {
    return $(TextArea.class).withCaption(caption).single();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
