package nl.speelruimte.demo;

import static nl.speelruimte.demo.DemoPeople.MANAGER;

import java.time.LocalDate;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.SpendingSpaces;
import org.springframework.stereotype.Component;

/** Raises one space half-way the year, the way the service bureau would. */
@Component
class DemoAdjustment implements DemoScene {

  private static final Money RAISE = Money.ofCents(4_000_000);
  private final SpendingSpaces spaces;
  private final DemoSpaces adjusted;

  DemoAdjustment(SpendingSpaces spaces, DemoSpaces adjusted) {
    this.spaces = spaces;
    this.adjusted = adjusted;
  }

  /** Once: a space that was adjusted before stays as it is. */
  @Override
  public void play(int mainYear, LocalDate day) {
    var space = spaces.details(MANAGER, adjusted.of(mainYear, Roster.ADJUSTED, Roster.ADJUSTED_AT).orElseThrow());
    if (space.version() > 0) {
      return;
    }
    var draft = new AdjustmentDraft(RAISE, day,
        "Overname van cliënten na de sluiting van een locatie van een andere aanbieder; in het gesprek van het "
            + "tweede kwartaal afgesproken en door beide partijen schriftelijk bevestigd.",
        DemoLetter.file("Addendum bij de bestedingsruimte"), space.version());
    AsViewer.run(MANAGER, () -> spaces.adjust(MANAGER, space.space().id(), draft));
  }
}
