package nl.speelruimte.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The history of one item: who, when, what, before and after, and why; latest first, more on demand. */
public class HistoryPanel extends Composite<Div> {

  private static final int AT_ONCE = 10;
  private final AuditTrail trail;
  private final Viewer viewer;
  private final Subject subject;
  private final @Nullable AsOf asOf;
  private final Timeline timeline = new Timeline();
  private final Button more = new Button();
  private int pages;

  /** The caller has checked that the viewer may see the item. */
  public HistoryPanel(AuditTrail trail, Viewer viewer, Subject subject) {
    this(trail, viewer, subject, null);
  }

  /** The same as far as it was recorded then. */
  public HistoryPanel(AuditTrail trail, Viewer viewer, Subject subject, @Nullable AsOf asOf) {
    this.trail = trail;
    this.viewer = viewer;
    this.subject = subject;
    this.asOf = asOf;

    more.setText(getTranslation("audit.history.more"));
    more.addClassName("quiet");

    more.addClickListener(click -> showNextPage());

    getContent().addClassName("history");
    getContent().add(timeline, more);
    showNextPage();
  }

  /** The panel on a sheet with its heading. */
  public static Card card(AuditTrail trail, Viewer viewer, Subject subject) {
    return card(trail, viewer, subject, null);
  }

  /** The same as far as it was recorded then. */
  public static Card card(AuditTrail trail, Viewer viewer, Subject subject, @Nullable AsOf asOf) {
    return new Card(I18NProvider.translate("audit.history.title"), new HistoryPanel(trail, viewer, subject, asOf));
  }

  private void showNextPage() {
    var events = trail.history(viewer, subject, asOf, PageRequest.of(pages, AT_ONCE));
    pages++;
    events.forEach(event -> timeline.event(TrailWords.action(event), details(event)));
    more.setVisible((long) pages * AT_ONCE < trail.count(viewer, subject, asOf));
    if (timeline.getComponentCount() == 0) {
      getContent().replace(timeline, new Paragraph(getTranslation("audit.history.empty")));
    }
  }

  private Component[] details(AuditEvent event) {
    var moment = Amounts.of(this).moment(event.recordedAt());
    var who = Why.line(event.actorOrganisation().isBlank() || event.actorOrganisation().equals(event.actorName())
        ? getTranslation("audit.history.by-one", event.actorName(), moment)
        : getTranslation("audit.history.by", event.actorName(), event.actorOrganisation(), moment));
    var details = new ArrayList<Component>();
    details.add(who);
    if (!event.changes().isEmpty()) {
      details.add(changes(event));
    }
    if (event.reason() != null) {
      details.add(new Paragraph(getTranslation("audit.history.reason", event.reason())));
    }
    return details.toArray(Component[]::new);
  }

  private Component changes(AuditEvent event) {
    var changes = new UnorderedList();
    changes.addClassName("history-changes");
    for (var change : event.changes()) {
      changes.add(new ListItem(sentence(TrailWords.field(event, change), change)));
    }
    return changes;
  }

  private String sentence(String field, Change change) {
    if (change.before() == null) {
      return getTranslation("audit.history.set", field, TrailWords.shown(change.after()));
    }
    if (change.after() == null) {
      return getTranslation("audit.history.cleared", field, TrailWords.shown(change.before()));
    }
    return getTranslation("audit.history.changed", field, TrailWords.shown(change.before()), TrailWords.shown(change.after()));
  }
}
