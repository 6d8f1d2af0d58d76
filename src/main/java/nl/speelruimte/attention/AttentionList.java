package nl.speelruimte.attention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.TaskList;
import nl.speelruimte.uikit.list.EmptyState;
import org.springframework.data.domain.PageRequest;

/** The most pressing points: what, whose, who asks and why, until when, and one button each; the rest is one step away. */
public class AttentionList extends Composite<Div> {

  private static final int AT_MOST = 7;

  public AttentionList(AttentionPoints points, Viewer viewer, AttentionFilter filter) {
    var shown = points.rows(viewer, filter, PageRequest.of(0, AT_MOST));
    var total = points.count(viewer, filter);
    var tasks = new TaskList();

    shown.forEach(point -> tasks.task(headline(point), why(point), badge(point), open(point)));

    getContent().add(shown.isEmpty() ? nothing() : tasks);
    if (total > shown.size()) {
      getContent().add(new Anchor("attention", getTranslation("attention.list.all", total)));
    }
  }

  private String headline(PointRow point) {
    var title = PointTexts.title(point, getLocale());
    var whose = PointTexts.whose(point);
    return whose.isEmpty() ? title : getTranslation("attention.list.headline", title, whose);
  }

  private String why(PointRow point) {
    var why = getTranslation("attention.list.why", PointTexts.why(point, getLocale()),
        Amounts.of(this).moment(point.firstSeen()));
    return point.askedBy() == null ? why : getTranslation("attention.list.asked", point.askedBy(), why);
  }

  /** What is left of the time says more than how pressing it is, by which the list is in order already. */
  private Component badge(PointRow point) {
    if (point.due() != null) {
      return new StatusBadge(PointTexts.dueStatus(point), PointTexts.due(point, getLocale()));
    }
    return new StatusBadge(PointTexts.status(point), getTranslation("attention.severity." + point.severity()));
  }

  private Component open(PointRow point) {
    var button = new Button(getTranslation("attention.list.open"),
        click -> getUI().ifPresent(ui -> ui.navigate(point.route())));
    button.setAriaLabel(getTranslation("attention.list.open-what", headline(point)));
    return button;
  }

  private Component nothing() {
    return new EmptyState(getTranslation("attention.list.empty"), getTranslation("attention.list.empty-how"));
  }
}
