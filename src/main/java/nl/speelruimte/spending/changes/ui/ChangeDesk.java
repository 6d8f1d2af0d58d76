package nl.speelruimte.spending.changes.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.changes.ChangeDraft;
import nl.speelruimte.spending.changes.ShiftTarget;
import nl.speelruimte.spending.changes.SpaceChanges;
import nl.speelruimte.spending.changes.WhatIfs;
import nl.speelruimte.uikit.Notices;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What the forms about changes ask and command. */
@Component
class ChangeDesk {

  private final SpendingSpaces spaces;
  private final SpaceChanges changes;
  private final WhatIfs whatIfs;

  ChangeDesk(SpendingSpaces spaces, SpaceChanges changes, WhatIfs whatIfs) {
    this.spaces = spaces;
    this.changes = changes;
    this.whatIfs = whatIfs;
  }

  SpaceDetails details(Viewer viewer, SpaceId space) {
    return spaces.details(viewer, space);
  }

  /** The spaces of the same provider in the same year, itself among them: those this viewer sees, and others by name. */
  List<ShiftSide> sides(Viewer viewer, SpaceDetails details) {
    var place = details.space().place();
    var seen = spaces.rows(viewer, SpaceFilter.ofYear(place.year()).of(place.provider()), Pageable.unpaged()).stream()
        .collect(Collectors.toMap(SpaceRow::id, row -> row));
    var self = new ShiftTarget(details.space().id(), place.municipalityName(), place.lotName());
    return Stream.concat(Stream.of(self), changes.targets(viewer, self.id()).stream())
        .map(target -> new ShiftSide(target, seen.get(target.id()))).toList();
  }

  WhatIfPanel whatIf(Viewer viewer) {
    return new WhatIfPanel(whatIfs, viewer);
  }

  void adjust(Viewer viewer, SpaceId space, AdjustmentDraft draft) {
    spaces.adjust(viewer, space, draft);
  }

  void propose(Viewer viewer, ChangeDraft draft) {
    Notices.done(I18NProvider.translate(
        changes.propose(viewer, draft) ? "spending.changes.booked" : "spending.changes.proposed"));
  }
}
