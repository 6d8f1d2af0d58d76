package nl.speelruimte.plans.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.VersionRow;
import nl.speelruimte.plans.course.VersionState;
import nl.speelruimte.uikit.Amounts;

/** Which version of a plan one reads, and the others that one may read. */
final class VersionBar {

  private VersionBar() {}

  static Component of(PlanPage page, PlanContent shown, List<VersionRow> versions) {
    var bar = new Div();
    bar.addClassName("version-bar");
    if (versions.size() > 1) {
      bar.add(choice(page, shown, versions));
    }
    bar.add(new Span(said(page, shown)));
    return bar;
  }

  private static Component choice(PlanPage page, PlanContent shown, List<VersionRow> versions) {
    var choice = new Select<VersionRow>();
    choice.setLabel(text("plans.page.version"));
    choice.setItems(versions);
    choice.setItemLabelGenerator(VersionBar::name);
    versions.stream().filter(each -> each.number() == shown.number()).findFirst().ifPresent(choice::setValue);
    choice.addValueChangeListener(change -> {
      if (change.isFromClient() && change.getValue() != null) {
        UI.getCurrent().navigate(page.address("plan") + "?version=" + change.getValue().number());
      }
    });
    return choice;
  }

  private static String name(VersionRow version) {
    return text("plans.page.version-name", Integer.toString(version.number()),
        text("plans.version-state." + version.state()));
  }

  private static String said(PlanPage page, PlanContent shown) {
    var amounts = Amounts.of(UI.getCurrent().getLocale());
    if (shown.submittedAt() == null) {
      return text(shown.state() == VersionState.WRITING ? "plans.page.version-writing" : "plans.page.version-dropped",
          Integer.toString(shown.number()));
    }
    var sentence = text("plans.page.version-submitted", Integer.toString(shown.number()),
        amounts.moment(shown.submittedAt()));
    var pending = page.plan().pending();
    if (pending != null && pending != shown.number()) {
      return sentence + " " + text("plans.page.version-pending", Integer.toString(pending));
    }
    var current = page.plan().current();
    return current == null || current == shown.number() ? sentence
        : sentence + " " + text("plans.page.version-older", Integer.toString(current));
  }
}
