package nl.speelruimte.plans.frameworks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.plans.frameworks.CriterionScale;
import nl.speelruimte.plans.frameworks.FrameworkFilter;
import nl.speelruimte.plans.frameworks.FrameworkRow;
import nl.speelruimte.plans.frameworks.FrameworkState;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.DateField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-100, UC-101: a framework is made in a form, filled, ordered and adopted; others read it, and change nothing. */
class FrameworkViewTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private Frameworks frameworks;
  private final String name = "Kader " + UUID.randomUUID().toString().replaceAll("[0-9]", "x");
  private Viewer bureau;

  @BeforeEach
  void signIn() {
    bureau = people.signInAs(Role.BUREAU_MANAGER);
  }

  @Test
  void fromTheStandardSetToAnAdoptedFramework() {
    make(true);
    assertThat($(H1.class).single().getText()).isEqualTo(name + ", versie 1");
    assertThat(pageText()).contains("Onderbouwd met cijfers", "knock-out", "Alleen het servicebureau ziet dit concept");

    test(button("Vaststellen")).click();
    test(button("Vaststellen")).click();
    assertThat($(TextArea.class).withCaption("Reden of besluit").single().isInvalid()).isTrue();
    $(TextArea.class).withCaption("Reden of besluit").single().setValue("Directieoverleg");
    test(button("Vaststellen")).click();

    assertThat(only().version().state()).isEqualTo(FrameworkState.ADOPTED);
    assertThat(pageText()).contains("vastgesteld", "Directieoverleg", "Afwegingskader vastgesteld");
    assertThat($(Button.class).withText("Criterium toevoegen").exists()).isFalse();
    assertThat($(Button.class).withText("Wijzigen").exists()).isFalse();
  }

  @Test
  void aCriterionIsAddedWithEachNoAtItsFieldAndMovedWithTheFocusOnIt() {
    make(false);
    assertThat(pageText()).contains("Er zijn nog geen criteria");
    test(button("Criterium toevoegen")).click();
    assertThat($(Checkbox.class).withCaption("knock-out").exists()).as("only an answer knocks out").isFalse();
    field("Code").setValue("M1");
    field("Criterium").setValue("Haalbaar in het jaar");
    weight().setValue(BigDecimal.ZERO);
    test(button("Opslaan")).click();
    assertThat(weight().isInvalid()).isTrue();
    assertThat(field("Criterium").getValue()).as("what was typed stays").isEqualTo("Haalbaar in het jaar");
    weight().setValue(new BigDecimal("2.5"));
    test(button("Opslaan")).click();
    assertThat(pageText()).contains("M1 Haalbaar in het jaar", "2,5");

    test(button("Criterium toevoegen")).click();
    field("Code").setValue("K1");
    field("Criterium").setValue("Kwaliteit blijft geborgd");
    scale(CriterionScale.YES_NO);
    assertThat($(BigDecimalField.class).withCaption("Gewicht").exists()).isFalse();
    $(Checkbox.class).withCaption("knock-out").single().setValue(true);
    test(button("Opslaan")).click();
    assertThat(mover("Criterium M1 hoger zetten").isEnabled()).as("it is the first").isFalse();

    test(mover("Criterium K1 hoger zetten")).click();

    var page = pageText();
    assertThat(page.indexOf("K1 Kwaliteit")).isLessThan(page.indexOf("M1 Haalbaar"));
    assertThat(mover("Criterium K1 hoger zetten").isEnabled()).isFalse();
    assertThat(page).as("the history says which").contains("Criterium: K1 Kwaliteit blijft geborgd");
    test(mover("Criterium M1 weghalen")).click();
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(pageText()).doesNotContain("M1 Haalbaar in het jaar\n").contains("Criterium weggehaald");
    assertThat(frameworks.version(bureau, only().version().id()).criteria()).hasSize(1);
  }

  @Test
  void aNewVersionSaysWhatChangedSinceTheOneBefore() {
    make(true);
    adopt();
    test(button("Nieuwe versie")).click();
    assertThat($(H1.class).single().getText()).isEqualTo(name + ", versie 2");
    assertThat(pageText()).contains("Wat veranderde sinds versie 1", "Er is niets veranderd.", "versie 2 (deze)");

    test(mover("Criterium M1 wijzigen")).click();
    weight().setValue(new BigDecimal("4"));
    test(button("Opslaan")).click();
    test(mover("Criterium P2 weghalen")).click();
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(pageText()).contains("M1 Haalbaar in het jaar: het gewicht van 3 naar 4",
        "Weggehaald: P2 Draagvlak bij verwijzers en professionals");

    adopt();
    assertThat(frameworks.versions(bureau, only().version().framework())).extracting(version -> version.state())
        .containsExactly(FrameworkState.ADOPTED, FrameworkState.RETIRED);
    test(button("Intrekken")).click();
    $(TextArea.class).all().getLast().setValue("Vervangen");
    test(button("Intrekken")).click();
    assertThat(pageText()).contains("ingetrokken", "Vervangen");
  }

  @Test
  void othersReadItAndChangeNothing() {
    make(true);
    adopt();
    var id = only().version().id();
    test(button("Nieuwe versie")).click();
    var concept = frameworks.versions(bureau, only().version().framework()).getFirst().id();
    var parties = new PartyFixtures(beans);
    for (var who : List.of(Role.PROVIDER_DATA, Role.MUNICIPAL_READER, Role.AUDITOR, Role.BUREAU_ANALYST)) {
      UI.getCurrent().navigate("assessment-frameworks");
      signInAs(who, parties);
      UI.getCurrent().navigate("assessment-frameworks/" + id);
      assertThat(pageText()).as(who.name()).contains("Onderbouwd met cijfers", "vastgesteld").doesNotContain("versie 2");
      for (var button : List.of("Intrekken", "Nieuwe versie", "Kopiëren", "Wijzigen", "Vaststellen")) {
        assertThat($(Button.class).withText(button).exists()).as("%s for %s", button, who).isFalse();
      }
      UI.getCurrent().navigate("assessment-frameworks");
      assertThat($(H1.class).single().getText()).isEqualTo("Afwegingskaders");
      assertThat($(Button.class).withText("Nieuw afwegingskader").exists()).isFalse();
      UI.getCurrent().navigate("assessment-frameworks/" + concept);
      assertThat(pageText()).as("a concept is not there for %s", who).doesNotContain("Onderbouwd met cijfers");
    }
  }

  private void signInAs(Role role, PartyFixtures parties) {
    switch (role) {
      case PROVIDER_DATA -> people.signInAs(role, parties.provider("Zonnehof"));
      case MUNICIPAL_READER -> people.signInAs(role, parties.municipality("Rozendorp"));
      default -> people.signInAs(role);
    }
  }

  private void make(boolean standard) {
    UI.getCurrent().navigate("assessment-frameworks");
    test(button("Nieuw afwegingskader")).click();
    field("Naam").setValue(name);
    $(Checkbox.class).withCaption("Beginnen met de standaardset criteria").single().setValue(standard);
    test(button("Concept maken")).click();
  }

  private void adopt() {
    test(button("Vaststellen")).click();
    assertThat($(DateField.class).withCaption("Vastgesteld").single().getValue()).isNotNull();
    $(TextArea.class).withCaption("Reden of besluit").single().setValue("Directieoverleg");
    test(button("Vaststellen")).click();
  }

  private FrameworkRow only() {
    return frameworks.rows(bureau, new FrameworkFilter(name, null, null), Pageable.unpaged()).getFirst();
  }

  @SuppressWarnings("unchecked")
  private void scale(CriterionScale scale) {
    $(Select.class).withCaption("Antwoord").single().setValue(scale);
  }

  private TextField field(String caption) {
    return $(TextField.class).withCaption(caption).single();
  }

  private BigDecimalField weight() {
    return $(BigDecimalField.class).withCaption("Gewicht").single();
  }

  private Button mover(String label) {
    return $(Button.class).all().stream().filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
        .findFirst().orElseThrow();
  }

  private Button button(String text) {
    return $(Button.class).withText(text).all().getLast();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
