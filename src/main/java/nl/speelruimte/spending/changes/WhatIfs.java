package nl.speelruimte.spending.changes;

import java.util.Optional;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceForecasts;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.figures.SpendingSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a change would do to a space, before it is booked. */
@Service
@Transactional(readOnly = true)
public class WhatIfs {

  private final SpendingSpaces spaces;
  private final SpaceForecasts forecasts;
  private final SpendingSettings settings;

  WhatIfs(SpendingSpaces spaces, SpaceForecasts forecasts, SpendingSettings settings) {
    this.spaces = spaces;
    this.forecasts = forecasts;
    this.settings = settings;
  }

  /**
   * A space as it is, and as it would be.
   *
   * @throws NotHere when there is no such space for this viewer
   */
  public Compared of(Viewer viewer, SpaceId id, Money by) {
    var details = spaces.details(viewer, id);
    var amount = details.space().amounts().amount().plus(by);
    return new Compared(WhatIf.now(details), amount.isNegative() ? Optional.empty()
        : Optional.of(WhatIf.of(details, forecasts.months(viewer, id), amount, settings.signals(details.signalPct()))));
  }

  /**
   * Before and after.
   *
   * @param then empty when the space would fall below nothing
   */
  public record Compared(WhatIf now, Optional<WhatIf> then) {}
}
