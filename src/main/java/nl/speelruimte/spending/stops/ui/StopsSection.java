package nl.speelruimte.spending.stops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.stops.IntakeStops;
import nl.speelruimte.spending.stops.SpaceStops;
import nl.speelruimte.spending.stops.StopAction;
import nl.speelruimte.spending.stops.StopDesk;
import nl.speelruimte.spending.stops.StopRow;
import nl.speelruimte.spending.ui.SpaceSection;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.list.AsOfBar;
import org.jspecify.annotations.Nullable;

/** UC-80: the intake stops that touch a space, on its page. */
record StopsSection(IntakeStops stops, StopDesk desk, Clock clock) implements SpaceSection {

  private static final int ORDER = 110;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public List<Component> content(Page page) {
    var id = page.details().space().id();
    var ofSpace = stops.ofSpace(page.viewer(), id, page.asOf());
    if (ofSpace.stops().isEmpty() && ofSpace.may().isEmpty() && !ofSpace.withoutMandate()) {
      return List.of();
    }
    var today = page.asOf() == null ? LocalDate.now(clock) : page.asOf().day();
    var card = new Card(StopWords.text("spending.stop.card"));
    if (ofSpace.stops().isEmpty()) {
      var none = Why.paragraph(StopWords.text("spending.stop.none"));
      card.add(none);
    } else {
      var list = new Timeline();
      ofSpace.stops().forEach(stop -> list.event(StopWords.days(stop), line(stop, today, page.asOf())));
      card.add(list);
    }
    if (ofSpace.withoutMandate()) {
      card.add(Why.paragraph(StopWords.text("spending.sides.no-mandate",
          page.details().space().place().municipalityName())));
    }
    var buttons = buttons(page, id, ofSpace);
    if (!buttons.isEmpty()) {
      card.add(Rows.row(buttons.toArray(Component[]::new)));
    }
    return List.of(card);
  }

  private static Component[] line(StopRow stop, LocalDate today, @Nullable AsOf asOf) {
    var badge = new StatusBadge(StopWords.status(stop, today), StopWords.state(stop, today));
    var what = new Anchor(AsOfBar.address("spaces/stops/" + stop.id(), asOf),
        StopWords.text("spending.stop.what", StopWords.ground(stop), StopWords.lot(stop)));
    if (stop.openExceptions() == 0) {
      return new Component[] {badge, what};
    }
    var open = Why.line(StopWords.text("spending.stop.open-exceptions", stop.openExceptions()));
    return new Component[] {badge, what, open};
  }

  private List<Component> buttons(Page page, SpaceId id, SpaceStops ofSpace) {
    var buttons = new ArrayList<Component>();
    if (ofSpace.may().contains(StopAction.REQUEST)) {
      buttons.add(new Button(StopWords.text("spending.stop.request"), click -> StopForms.open("request", ofSpace.lots(),
          LocalDate.now(clock), draft -> desk.request(page.viewer(), id, draft), page.changed())));
    }
    if (ofSpace.may().contains(StopAction.IMPOSE)) {
      buttons.add(new Button(StopWords.text("spending.stop.impose"), click -> StopForms.open("impose", ofSpace.lots(),
          LocalDate.now(clock), draft -> desk.impose(page.viewer(), id, draft), page.changed())));
    }
    return buttons;
  }
}
