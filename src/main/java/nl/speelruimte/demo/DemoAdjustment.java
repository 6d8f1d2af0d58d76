package nl.speelruimte.demo;

import java.time.LocalDate;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpendingSpaces;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Raises one space half-way the year, the way the service bureau would. */
@Component
class DemoAdjustment {

  private static final Money RAISE = Money.ofCents(4_000_000);
  private final SpendingSpaces spaces;
  private final PartyDirectory parties;

  DemoAdjustment(SpendingSpaces spaces, PartyDirectory parties) {
    this.spaces = spaces;
    this.parties = parties;
  }

  /** Once: a space that was adjusted before stays as it is. */
  void adjust(int year, LocalDate day, String agb) {
    var manager = new Viewer(null, "Marit Zandstra", "Servicebureau", Role.BUREAU_MANAGER,
        new AccessScope.WholeRegion(), "demo");
    var codes = parties.of(manager);
    var filter = SpaceFilter.ofYear(year).of(codes.provider(agb).orElseThrow())
        .at(codes.municipality(Roster.ADJUSTED_AT).orElseThrow());
    var space = spaces.details(manager, spaces.rows(manager, filter, PageRequest.of(0, 1)).getFirst().id());
    if (space.version() > 0) {
      return;
    }
    var draft = new AdjustmentDraft(RAISE, day,
        "Overname van cliënten na de sluiting van een locatie van een andere aanbieder; in het gesprek van het "
            + "tweede kwartaal afgesproken en door beide partijen schriftelijk bevestigd.",
        new FileDraft("addendum-bestedingsruimte.pdf", DemoLetter.saying("Addendum bij de bestedingsruimte (demo)")),
        space.version());
    AsViewer.run(manager, () -> spaces.adjust(manager, space.space().id(), draft));
  }
}
