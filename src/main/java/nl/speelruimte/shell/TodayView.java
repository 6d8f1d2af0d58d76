package nl.speelruimte.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.StartCard;
import nl.speelruimte.uikit.list.EmptyState;

/** UC-41: the start page: what waits for the viewer first, then what is new. */
@Route("")
@PermitAll
class TodayView extends Div implements HasDynamicTitle {

  TodayView(CurrentViewer current, List<StartCard> cards, Clock clock) {
    var viewer = current.get();
    var shown = cards.stream()
        .filter(card -> card.appliesTo(viewer))
        .sorted(Comparator.comparingInt(StartCard::order))
        .map(card -> card.build(viewer))
        .toList();
    var header = new PageHeader(getTranslation("shell.today.greeting." + greeting(LocalTime.now(clock))));
    if (!viewer.organisation().isEmpty()) {
      header.sub(viewer.organisation());
    }
    header.sub(LocalDate.now(clock).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(getLocale())));

    add(header, shown.isEmpty()
        ? new EmptyState(getTranslation("shell.today.empty.title"), getTranslation("shell.today.empty.text"))
        : Rows.stack(shown.toArray(Component[]::new)));
  }

  private static String greeting(LocalTime now) {
    if (now.getHour() < 6) {
      return "night";
    }
    if (now.getHour() < 12) {
      return "morning";
    }
    return now.getHour() < 18 ? "afternoon" : "evening";
  }

  @Override
  public String getPageTitle() {
    return getTranslation("shell.today.title");
  }
}
