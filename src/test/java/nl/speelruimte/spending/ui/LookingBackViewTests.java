package nl.speelruimte.spending.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.uikit.list.AsOfBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UC-36: the ceilings, their totals and a space as they stood on a day. */
class LookingBackViewTests extends SpaceScreens {

  private static final String BEFORE = "2026-11-22";
  private static final byte[] LETTER = "%PDF-1.7\n".getBytes(UTF_8);

  /** The space that runs over is raised two days after it was opened. */
  @BeforeEach
  void raisedLater() {
    in("2026-11-24", () -> {
      var bureau = people.signInAs(Role.BUREAU_MANAGER);
      spaces.adjust(bureau, over, new AdjustmentDraft(Money.ofEuros(400_000), LocalDate.of(2026, 11, 24),
          "Er is meer nodig", new FileDraft("wijziging.pdf", LETTER), spaces.details(bureau, over).version()));
      people.signOut();
      return true;
    });
  }

  @Test
  void theMonitorShowsWhatItShowedThenAndSaysSo() {
    in("2026-11-25", () -> {
      people.signInAs(Role.BUREAU_MANAGER);
      open("spaces", "year=2026&provider=" + wilg);
      assertThat(amountOf(over)).isEqualTo(Money.ofEuros(401_000));
      assertThat(banner()).isEmpty();
      assertThat(buttons()).contains("Nieuwe ruimte");

      open("spaces", "year=2026&provider=" + wilg + "&asOf=" + BEFORE);

      assertThat(amountOf(over)).isEqualTo(Money.ofEuros(1_000));
      assertThat(banner()).contains("zo stond het aan het eind van 22 november 2026");
      assertThat(pageText()).contains("€ 901.000");
      assertThat(buttons()).doesNotContain("Nieuwe ruimte");
      return true;
    });
  }

  @Test
  void aDayIsChosenOnThePageAndTheFiltersStay() {
    in("2026-11-25", () -> {
      people.signInAs(Role.BUREAU_MANAGER);
      open("spaces", "year=2026&provider=" + wilg + "&signal=OVER");
      assertThat(rows()).isEmpty();

      test($(DatePicker.class).single()).setValue(LocalDate.parse(BEFORE));

      assertThat(address().getQueryParameters().getParameters())
          .containsEntry("asOf", List.of(BEFORE)).containsEntry("signal", List.of("OVER"));
      assertThat(amountOf(over)).isEqualTo(Money.ofEuros(1_000));

      test(button("Terug naar vandaag")).click();

      assertThat(address().getQueryParameters().getParameters()).doesNotContainKey("asOf").containsKey("signal");
      assertThat(rows()).isEmpty();
      return true;
    });
  }

  @Test
  void aDayToComeAndNonsenseAreToday() {
    in("2026-11-25", () -> {
      people.signInAs(Role.BUREAU_MANAGER);
      for (var day : List.of("2026-11-25", "2026-12-01", "gisteren", "")) {
        open("spaces", "year=2026&provider=" + wilg + "&asOf=" + day);
        assertThat(amountOf(over)).as(day).isEqualTo(Money.ofEuros(401_000));
        assertThat(banner()).as(day).isEmpty();
      }
      return true;
    });
  }

  @Test
  void beforeAnySpaceWasOpenedTheListIsEmpty() {
    in("2026-11-25", () -> {
      people.signInAs(Role.BUREAU_MANAGER);

      open("spaces", "year=2026&provider=" + wilg + "&asOf=2026-11-01");

      assertThat(rows()).isEmpty();
      return true;
    });
  }

  @Test
  void totalsAddUpWhatStoodThen() {
    in("2026-11-25", () -> {
      people.signInAs(Role.MUNICIPAL_READER, duin);

      open("spaces/totals", "year=2026&asOf=" + BEFORE);

      assertThat(banner()).contains("22 november 2026");
      assertThat(pageText()).contains("€ 6.000").doesNotContain("€ 406.000");
      return true;
    });
  }

  @Test
  void aSpaceShowsItsFiguresAndEntriesOfThenAndNothingToDo() {
    in("2026-11-25", () -> {
      people.signInAs(Role.BUREAU_MANAGER);
      open("spaces/" + over, "");
      assertThat(pageText()).contains("€ 401.000", "Er is meer nodig");
      assertThat(buttons()).contains("Ruimte bijstellen");

      open("spaces/" + over, "asOf=" + BEFORE);

      assertThat(banner()).contains("22 november 2026");
      assertThat(pageText()).contains("€ 1.000", "Wat hier niet bij staat", "Ruimte vastgesteld")
          .doesNotContain("€ 401.000", "Er is meer nodig");
      assertThat(buttons()).doesNotContain("Ruimte bijstellen");
      assertThat(links()).anyMatch(link -> link.equals("spaces?year=2026&asOf=" + BEFORE));
      return true;
    });
  }

  @Test
  void aSpaceThatWasNotThereYetSaysSo() {
    in("2026-11-25", () -> {
      people.signInAs(Role.PROVIDER_MANAGER, wilg);

      open("spaces/" + over, "asOf=2026-11-01");

      assertThat(pageText()).contains("Op die dag was deze ruimte er nog niet", "Duinwijk");
      return true;
    });
  }

  @Test
  void lookingBackOpensNothingThatIsNotYours() {
    in("2026-11-25", () -> {
      people.signInAs(Role.PROVIDER_MANAGER, linde);

      open("spaces/" + over, "asOf=" + BEFORE);

      assertThat(pageText()).contains("Deze pagina is er niet").doesNotContain("Duinwijk");
      return true;
    });
  }

  @Test
  void aFileOfTheListSaysInEachLineFromWhereItLooksBack() {
    in("2026-11-25", () -> {
      people.signInAs(Role.BUREAU_MANAGER);

      open("spaces", "year=2026&provider=" + wilg + "&asOf=" + BEFORE);
      var file = new ByteArrayOutputStream();
      test($(Anchor.class).all().stream().filter(link -> link.hasClassName("hidden-link")).toList()
          .getLast()).download(file);

      assertThat(file.toString(UTF_8).lines().toList()).hasSize(3)
          .satisfies(lines -> assertThat(lines.getFirst()).endsWith("Zoals het stond op"))
          .satisfies(lines -> assertThat(lines.subList(1, 3)).allMatch(line -> line.endsWith("2026-11-22")));
      return true;
    });
  }

  private static <T> void in(String day, Supplier<T> work) {
    PortalClock.at(Instant.parse(day + "T12:00:00Z"), work);
  }

  private Money amountOf(Object space) {
    return rows().stream().map(SpaceRow.class::cast).filter(row -> row.id().equals(space)).findFirst().orElseThrow()
        .amounts().amount();
  }

  private String banner() {
    return $(AsOfBar.class).single().getElement().getChild(1).getText().replace('\u00a0', ' ');
  }

  private Button button(String text) {
    return $(Button.class).all().stream().filter(each -> text.equals(each.getText())).findFirst().orElseThrow();
  }

  private List<String> buttons() {
    return $(Button.class).all().stream().filter(Component::isVisible).map(Button::getText).toList();
  }

  private List<String> links() {
    return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
  }

  private static Location address() {
    return UI.getCurrent().getActiveViewLocation();
  }
}
