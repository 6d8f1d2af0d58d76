package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelruimte.imports.FileFormats;
import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.MendingDesk;
import nl.speelruimte.imports.Worklist;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.imports.WorklistRow;
import nl.speelruimte.imports.format.FileFormat;
import nl.speelruimte.imports.format.TemplateColumn;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;

/** The list of refused lines with what one can do about each, the same for one batch and for all. */
@org.springframework.stereotype.Component
class LineDesk {

  private static final Pattern OF_THE_MESSAGE = Pattern.compile("Bericht|Afzender|Ontvanger|Declaratie|Totaal");
  private static final int LONGEST = 220;
  private final Worklist worklist;
  private final MendingDesk mending;
  private final FileFormats formats;
  private final PartyDirectory parties;

  LineDesk(Worklist worklist, MendingDesk mending, FileFormats formats, PartyDirectory parties) {
    this.worklist = worklist;
    this.mending = mending;
    this.formats = formats;
    this.parties = parties;
  }

  /**
   * The lines of one batch, in any state.
   *
   * @param mayMend whether the viewer may decide about them
   * @param afterwards shows the page again after a decision
   */
  PortalGrid<WorklistRow> ofBatch(Viewer viewer, long batch, boolean mayMend, Runnable afterwards) {
    var filter = new WorklistFilter(batch, null);
    var grid = new PortalGrid<WorklistRow>("worklist", text("exchange.worklist.title"));
    describe(grid, viewer);
    grid.column("state", text("exchange.field.status")).badge(row -> ImportTexts.look(row.state()),
        row -> ImportTexts.word(row.state())).sorted("state");
    return decided(grid, viewer, mayMend, afterwards)
        .rows(page -> worklist.rows(viewer, filter, page), () -> worklist.count(viewer, filter));
  }

  /** The lines of all batches that wait, as far as the filters let them through. */
  PortalGrid<WorklistRow> waiting(Viewer viewer, FilterBar filters) {
    var grid = new PortalGrid<WorklistRow>("worklist", text("exchange.worklist.title")).filteredBy(filters);
    grid.column("file", ImportTexts.field("fileName")).text(WorklistRow::fileName)
        .under(row -> ImportTexts.format(formats, viewer, row.format()))
        .link(row -> "imports/" + row.batch()).sorted("file").width("13rem").grow(2);
    grid.column("batch", text("imports.batch")).ordinal(WorklistRow::batch).sorted("batch").extra();
    grid.column("format", text("exchange.field.format"))
        .text(row -> ImportTexts.format(formats, viewer, row.format())).sorted("format").extra();
    grid.column("period", text("exchange.field.period")).text(WorklistRow::period).sorted("period").width("6.5rem");
    describe(grid, viewer);
    return decided(grid, viewer, viewer.isBureau(), grid::refresh)
        .rows(page -> worklist.rows(viewer, LineFilters.read(filters), page),
            () -> worklist.count(viewer, LineFilters.read(filters)));
  }

  private void describe(PortalGrid<WorklistRow> grid, Viewer viewer) {
    var names = parties.of(viewer);
    grid.column("line", ImportTexts.field("line")).ordinal(WorklistRow::line).sorted("line").phone();
    grid.column("reason", text("exchange.field.reason")).text(row -> ImportTexts.reason(row.reason()))
        .sorted("reason").width("14rem").grow(4).phone();
    grid.column("provider", text("exchange.field.provider"))
        .text(row -> row.provider() == null ? Amounts.NONE : names.nameOf(row.provider())).width("9rem").grow(2);
    grid.column("municipality", text("exchange.field.municipality"))
        .text(row -> row.municipality() == null ? Amounts.NONE : names.nameOf(row.municipality()))
        .width("8rem").grow(1);
    grid.column("amount", text("exchange.field.amount")).money(WorklistRow::amount);
    grid.column("content", text("exchange.field.content")).text(row -> shown(content(viewer, row)))
        .exported(row -> content(viewer, row)).width("22rem").grow(6).extra();
  }

  private PortalGrid<WorklistRow> decided(
      PortalGrid<WorklistRow> grid, Viewer viewer, boolean mayMend, Runnable afterwards) {
    grid.column("decision", text("exchange.field.decision"))
        .component(row -> decision(viewer, row, mayMend, afterwards)).width("8.5rem").phone();
    return grid.identifiedBy(WorklistRow::id)
        .whenEmpty(new EmptyState(text("exchange.worklist.empty"), text("exchange.worklist.empty-how")));
  }

  /** The beginning of the values: all of them stand in the form in which a line is mended, and in an export. */
  static String shown(String all) {
    var end = all.lastIndexOf(", ", LONGEST);
    return all.length() <= LONGEST ? all : all.substring(0, end < 0 ? LONGEST : end) + " …";
  }

  /** The values that may be shown; none of a format that is no more, for nobody knows what to leave out of it. */
  String content(Viewer viewer, WorklistRow row) {
    return formats.find(viewer, String.valueOf(row.format())).map(format -> content(row, format)).orElse("");
  }

  /** All but the pseudonym; those that all lines of a message share come last. */
  private static String content(WorklistRow row, FileFormat format) {
    var sealed = format.columns().stream().filter(TemplateColumn::isSealed).map(TemplateColumn::name).toList();
    return row.fields().entrySet().stream()
        .filter(entry -> sealed.stream().noneMatch(entry.getKey()::equalsIgnoreCase))
        .sorted(Comparator.comparing(entry -> OF_THE_MESSAGE.matcher(entry.getKey()).lookingAt()))
        .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
  }

  private Component decision(Viewer viewer, WorklistRow row, boolean mayMend, Runnable afterwards) {
    if (row.decision() != null) {
      return new Span(text("exchange.line.decided", row.decision().by(), row.decision().why()));
    }
    var buttons = new Div();
    if (mayMend && row.state() == LineState.OPEN) {
      if (row.mendable()) {
        buttons.add(button("exchange.action.mend", row,
            () -> MendDialog.open(mending, formats, viewer, row, afterwards)));
      }
      buttons.add(button("exchange.action.dismiss", row, () -> askDismiss(viewer, row, afterwards)));
    }
    return buttons;
  }

  private static Button button(String key, WorklistRow row, Runnable action) {
    var button = new Button(text(key), click -> action.run());
    button.addClassName("quiet");
    button.setAriaLabel(text("exchange.action.on-line", text(key), String.valueOf(row.line())));
    return button;
  }

  private void askDismiss(Viewer viewer, WorklistRow row, Runnable afterwards) {
    ConfirmDialogs.askReason(text("exchange.action.dismiss.question", String.valueOf(row.line())),
        text("exchange.action.dismiss.consequence"), text("exchange.action.dismiss"), reason -> {
          mending.dismiss(viewer, row.id(), row.version(), reason);
          Notices.done(text("exchange.action.dismiss.done"));
          afterwards.run();
        });
  }

  /** Offers all waiting lines of a batch again as they are. */
  void askOfferAgain(Viewer viewer, long batch, Runnable afterwards) {
    ConfirmDialogs.askReason(text("exchange.action.offer-again.question"),
        text("exchange.action.offer-again.consequence"), text("exchange.action.offer-again"), reason -> {
          var loaded = mending.offerAgain(viewer, batch, reason);
          Notices.info(text("exchange.action.offer-again.done", loaded));
          afterwards.run();
        });
  }
}
