package nl.speelruimte.uikit.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DateField;
import org.jspecify.annotations.Nullable;

/**
 * From where a page looks back: a day to choose, and while it looks back a banner that says so, with a way back to
 * today. What is chosen stands in the address as {@code ?asOf=2026-03-01}, beside the filters. A page calls
 * {@link #read(Location)} whenever somebody enters it, before it shows anything.
 */
public final class AsOfBar extends Div {

  private static final String NAME = "asOf";
  private final Clock clock;
  private final DatePicker day = new DatePicker(getTranslation("uikit.as-of.label"));
  private final Span banner = new Span();
  private final Button back = new Button(getTranslation("uikit.as-of.back"), click -> choose(null));
  private @Nullable AsOf asOf;

  public AsOfBar(Clock clock) {
    this.clock = clock;
    DateField.speak(day);
    day.setMax(LocalDate.now(clock));
    day.setI18n(day.getI18n().setMaxErrorMessage(getTranslation("uikit.as-of.too-late")));
    day.setPlaceholder(getTranslation("uikit.as-of.today"));
    day.setClearButtonVisible(true);
    banner.addClassName("as-of-banner");
    banner.getElement().setAttribute("role", "status");

    day.addValueChangeListener(change -> {
      if (change.isFromClient() && !day.isInvalid()) {
        choose(change.getValue());
      }
    });

    addClassName("as-of-bar");
    add(day, banner, back);
    show(null);
  }

  /** Looks back from the day that the address names; from today when it names none, today or a day to come. */
  public Optional<AsOf> read(Location address) {
    ListState.of(UI.getCurrent()).read(address);
    show(address.getQueryParameters().getSingleParameter(NAME).flatMap(AsOf::parse)
        .filter(wanted -> wanted.day().isBefore(LocalDate.now(clock))).orElse(null));
    return Optional.ofNullable(asOf);
  }

  /** From where the page looks back; null for today. */
  public @Nullable AsOf asOf() {
    return asOf;
  }

  /** An address of the portal that looks back from the same day, for a link on a page that looks back. */
  public static String address(String href, @Nullable AsOf asOf) {
    return asOf == null ? href : href + (href.contains("?") ? "&" : "?") + NAME + "=" + asOf.day();
  }

  private void show(@Nullable AsOf wanted) {
    asOf = wanted;
    day.setValue(wanted == null ? null : wanted.day());
    banner.setText(wanted == null ? "" : getTranslation("uikit.as-of.banner", Amounts.of(this).date(wanted.day())));
    back.setVisible(wanted != null);
    setClassName("looking-back", wanted != null);
  }

  private void choose(@Nullable LocalDate wanted) {
    getUI().ifPresent(ui -> {
      var there = ListState.of(ui).with(NAME, wanted == null ? null : wanted.toString());
      ui.navigate(there.getPath(), there.getQueryParameters());
    });
  }
}
