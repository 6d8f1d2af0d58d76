package nl.speelruimte.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.speelruimte.attention.PointTexts;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.notices.MyNotices;
import nl.speelruimte.notices.NoticeFilter;
import nl.speelruimte.notices.NoticeRow;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;
import org.jspecify.annotations.Nullable;

/** UC-60, UC-61: everything I was told, what of it is new, and how often I want to be told. */
@Route("my-notices")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class MyNoticesView extends Div implements HasDynamicTitle {

  private final MyNotices notices;
  private final Viewer viewer;
  private final Span how = new Span();
  private final FilterBar filters = new FilterBar();
  private final PortalGrid<NoticeRow> grid;

  MyNoticesView(MyNotices notices, CurrentViewer current) {
    this.notices = notices;
    this.viewer = current.get();
    filters.choice("state", getTranslation("notices.mine.state"),
        List.of(new Option("new", getTranslation("notices.mine.new-only"))));
    filters.search("q", getTranslation("notices.mine.search"));
    grid = grid();

    addClassName("view");
    add(new PageHeader(getPageTitle()).sub(how).actions(
        new Button(getTranslation("notices.mine.read-all"), click -> readAll()),
        new Button(getTranslation("notices.frequency.open"), click -> choose())), filters, grid);
    showHow();
  }

  private PortalGrid<NoticeRow> grid() {
    var list = new PortalGrid<NoticeRow>("notices", getPageTitle());
    list.column("read", getTranslation("notices.mine.state"))
        .badge(row -> row.read() == null ? Status.WATCH : Status.NONE,
            row -> getTranslation(row.read() == null ? "notices.mine.new" : "notices.mine.read"))
        .sorted("read").width("7rem").phone();
    list.column("title", getTranslation("notices.mine.what")).text(NoticeRow::title)
        .link(row -> "notices/" + row.id()).sorted("title").width("9rem").grow(1)
        .underOnPhone(NoticeRow::whose);
    list.column("why", getTranslation("notices.mine.why")).text(NoticeRow::why).under(this::asker)
        .width("14rem").grow(3);
    list.column("due", getTranslation("notices.mine.due")).badge(row -> PointTexts.dueStatus(row.due()),
        row -> PointTexts.due(row.due(), getLocale())).sorted("due").width("8rem");
    list.column("asked-by", getTranslation("notices.mine.asked-by")).text(NoticeRow::askedBy).sorted("askedBy")
        .extra();
    list.column("whose", getTranslation("notices.mine.whose")).text(NoticeRow::whose).sorted("whose").width("8rem")
        .grow(1);
    list.column("severity", getTranslation("notices.mine.severity"))
        .text(row -> getTranslation("attention.severity." + row.severity())).sorted("severity").extra();
    list.column("told", getTranslation("notices.mine.told")).moment(NoticeRow::told).sorted("told").width("7.5rem");
    list.column("mark", getTranslation("notices.mine.mark")).component(this::mark).width("7rem");
    return list.filteredBy(filters).identifiedBy(NoticeRow::id)
        .whenEmpty(new EmptyState(getTranslation("notices.mine.empty"), getTranslation("notices.mine.empty-how")))
        .rows(page -> notices.rows(viewer, filter(), page), () -> notices.count(viewer, filter()));
  }

  private @Nullable String asker(NoticeRow row) {
    return row.askedBy() == null ? null : getTranslation("attention.list.asked-by", row.askedBy());
  }

  private NoticeFilter filter() {
    return new NoticeFilter(filters.value("state").isPresent(), filters.value("q").orElse(""));
  }

  /** For what needs no opening to be known. */
  private Component mark(NoticeRow row) {
    if (row.read() != null) {
      return new Span();
    }
    var button = new Button(getTranslation("notices.mine.mark"), click -> {
      if (Notices.attempt(() -> notices.read(viewer, row.id()))) {
        grid.refresh();
      }
    });
    button.setAriaLabel(getTranslation("notices.mine.mark-what", row.title()));
    return button;
  }

  private void readAll() {
    if (Notices.attempt(() -> notices.readAll(viewer))) {
      grid.refresh();
    }
  }

  private void choose() {
    new FrequencyDialog(notices.setting(viewer),
        (frequency, version) -> notices.choose(viewer, frequency, version), this::showHow).open();
  }

  private void showHow() {
    var setting = notices.setting(viewer);
    var says = getTranslation("notices.frequency.says." + setting.frequency(), setting.email());
    how.setText(setting.mailIsSent() ? says : says + " " + getTranslation("notices.mail.no-server"));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("notices.mine.title");
  }
}
