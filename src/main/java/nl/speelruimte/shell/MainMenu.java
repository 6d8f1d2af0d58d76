package nl.speelruimte.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.stereotype.Service;

/** The main menu: the lines the modules bring, those of the viewer's role, with what waits behind them. */
@Service
class MainMenu {

  private static final String NOWHERE = "?";
  private final List<NavigationEntry> entries;

  MainMenu(List<NavigationEntry> entries) {
    this.entries = entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
  }

  /**
   * The menu of this viewer.
   *
   * @param here the path of the page that is open
   */
  Component build(Viewer viewer, String here) {
    var nav = new Nav();
    nav.addClassName("main-menu");
    nav.setAriaLabel(I18NProvider.translate("shell.menu.label"));
    var mine = entries.stream().filter(entry -> entry.appliesTo(viewer)).toList();
    var current = current(mine, here);
    Arrays.stream(NavigationGroup.values()).forEach(group -> {
      var lines = mine.stream().filter(entry -> entry.group() == group).toList();
      if (!lines.isEmpty()) {
        nav.add(part(group, lines, viewer, current));
      }
    });
    return nav;
  }

  /** The path of the line nearest to the open page: a page below one may have a line of its own. */
  private static String current(List<NavigationEntry> lines, String here) {
    return lines.stream().map(entry -> new RouterLink(entry.view()).getHref()).filter(line -> leadsTo(line, here))
        .max(Comparator.comparingInt(String::length)).orElse(NOWHERE);
  }

  private static Div part(NavigationGroup group, List<NavigationEntry> lines, Viewer viewer, String current) {
    var list = new UnorderedList();
    lines.forEach(entry -> list.add(new ListItem(line(entry, viewer, current))));
    var part = new Div();
    if (group != NavigationGroup.MAIN) {
      var heading = new Div(new Text(I18NProvider.translate(group.textKey())));
      heading.addClassName("nav-heading");
      heading.setId("nav-" + group.cssName());
      list.getElement().setAttribute("aria-labelledby", "nav-" + group.cssName());
      part.add(heading);
    }
    part.add(list);
    return part;
  }

  private static RouterLink line(NavigationEntry entry, Viewer viewer, String current) {
    var link = new RouterLink(entry.view());
    link.add(new Span(I18NProvider.translate(entry.textKey())));
    link.addClassName("nav-link");
    if (current.equals(link.getHref())) {
      link.getElement().setAttribute("aria-current", "page");
    }
    var waiting = entry.countFor(viewer);
    if (waiting > 0) {
      link.add(count(waiting));
    }
    return link;
  }

  private static boolean leadsTo(String line, String here) {
    return here.equals(line) || !line.isEmpty() && here.startsWith(line + "/");
  }

  static Span count(long waiting) {
    var spoken = new Span(I18NProvider.translate("shell.menu.waiting"));
    spoken.addClassName("visually-hidden");
    var count = new Span(new Text(Amounts.of(spoken).count(waiting)), spoken);
    count.addClassName("count");
    return count;
  }
}
