package nl.speelruimte.spending.changes.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.changes.ShiftTarget;
import nl.speelruimte.spending.ui.SpaceWords;
import nl.speelruimte.uikit.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * A space that one can choose in a shift.
 *
 * @param target by name
 * @param row with its figures; null when the viewer does not see it
 */
public record ShiftSide(ShiftTarget target, @Nullable SpaceRow row) {

  SpaceId id() {
    return target.id();
  }

  boolean isSeen() {
    return row != null;
  }

  /** @throws NullPointerException for a space that is not seen */
  Money amount() {
    return Objects.requireNonNull(row).amounts().amount();
  }

  String label(Amounts amounts) {
    return row == null
        ? I18NProvider.translate("spending.changes.space-named", target.municipality(), target.lot() == null
            ? I18NProvider.translate("spending.lot.whole") : target.lot())
        : I18NProvider.translate("spending.changes.space-item", SpaceWords.title(row.place()),
            amounts.euros(amount()));
  }

  void show(WhatIfPanel whatIf, Money by) {
    if (row != null) {
      whatIf.show(row, by);
    }
  }
}
