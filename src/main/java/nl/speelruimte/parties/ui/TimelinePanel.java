package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.audit.AuditEvent;
import nl.speelruimte.audit.SubjectEvent;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderItems.Item;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.list.EmptyState;

/** What happened around a provider, latest first and more on demand: only about what this viewer may see. */
final class TimelinePanel extends Composite<Div> {

  private final ProviderServices ask;
  private final Viewer viewer;
  private final ProviderId provider;
  private final Map<String, Item> items = new HashMap<>();
  private final Timeline timeline = new Timeline();
  private final Button more = new Button();
  private final int atOnce;
  private long upTo = Long.MAX_VALUE;

  /** @param more whether one can go on to what happened before */
  TimelinePanel(ProviderServices ask, Viewer viewer, ProviderId provider, int atOnce, boolean more) {
    this.ask = ask;
    this.viewer = viewer;
    this.provider = provider;
    this.atOnce = atOnce;
    ask.items().stream().flatMap(each -> each.of(viewer, provider).stream())
        .forEach(item -> items.put(key(item.subject().kind(), item.subject().id()), item));

    this.more.setText(getTranslation("parties.timeline.more"));
    this.more.addClassName("quiet");
    this.more.addClickListener(click -> showNext());

    getContent().addClassName("history");
    getContent().add(timeline);
    if (more) {
      getContent().add(this.more);
    }
    showNext();
  }

  private void showNext() {
    var subjects = items.values().stream().map(Item::subject).toList();
    var events = ask.events().latest(viewer, provider, subjects, upTo, atOnce + 1);
    events.stream().limit(atOnce).forEach(this::show);
    if (!events.isEmpty()) {
      upTo = events.get(Math.min(events.size(), atOnce) - 1).event().id() - 1;
    }
    more.setVisible(events.size() > atOnce);
    if (timeline.getComponentCount() == 0) {
      getContent().replace(timeline, new EmptyState(getTranslation("parties.timeline.empty"),
          getTranslation("parties.timeline.empty-how")));
    }
  }

  private void show(SubjectEvent told) {
    var event = told.event();
    var action = getTranslation(event.action());
    timeline.event(event.result() == AuditEvent.Result.DONE ? action : getTranslation("parties.timeline.refused", action),
        lines(event, items.get(key(told.kind(), told.subject()))));
  }

  private Component[] lines(AuditEvent event, Item item) {
    List<Component> lines = new ArrayList<>();
    lines.add(new Div(new Anchor(item.route(), item.label())));
    var moment = Amounts.of(this).moment(event.recordedAt());
    var who = Why.line(event.actorOrganisation().isBlank() || event.actorOrganisation().equals(event.actorName())
        ? getTranslation("parties.timeline.by-one", event.actorName(), moment)
        : getTranslation("parties.timeline.by", event.actorName(), event.actorOrganisation(), moment));
    lines.add(who);
    if (event.reason() != null) {
      lines.add(new Paragraph(event.reason()));
    }
    return lines.toArray(Component[]::new);
  }

  private static String key(String kind, String id) {
    return kind + "|" + id;
  }
}
