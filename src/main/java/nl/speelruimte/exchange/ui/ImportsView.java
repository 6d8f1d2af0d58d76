package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.imports.BatchFilter;
import nl.speelruimte.imports.BatchRow;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.FileFormats;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-10, UC-27, UC-28: load files and follow what became of them. */
@Route("imports")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "AUDITOR"})
class ImportsView extends Div implements HasDynamicTitle {

  private final Batches batches;
  private final FileFormats formats;
  private final Viewer viewer;
  private final FilterBar filters = new FilterBar();
  private final PortalGrid<BatchRow> grid;

  ImportsView(Batches batches, FileFormats formats, ImportDesk desk, CurrentViewer current) {
    this.batches = batches;
    this.formats = formats;
    this.viewer = current.get();
    grid = new PortalGrid<BatchRow>("batches", text("exchange.batches.label")).filteredBy(filters);

    offerChoices();
    describe();

    addClassName("view");
    add(new PageHeader(getPageTitle()).sub(text("exchange.imports.sub")));
    if (viewer.isBureau()) {
      add(Rows.columns(new UploadPanel(desk, batches, viewer, grid::refresh), new TemplatesPanel(formats, viewer)));
    }
    add(filters, grid);
  }

  private void offerChoices() {
    filters.search("q", text("exchange.batches.search"))
        .choice("format", text("exchange.field.format"), formats.of(viewer).stream()
            .map(format -> new Option(format.code(), text(format.titleKey()))).toList())
        .choice("status", text("exchange.field.status"), Arrays.stream(BatchStatus.values())
            .map(status -> new Option(status.name(), ImportTexts.word(status))).toList())
        .choice("open", text("exchange.field.worklist"),
            List.of(new Option("1", text("exchange.batches.open-only"))));
  }

  private void describe() {
    grid.column("batch", text("imports.batch")).ordinal(BatchRow::id)
        .link(row -> "imports/" + row.id()).sorted("received").phone();
    grid.column("status", text("exchange.field.status")).badge(row -> ImportTexts.look(row.status()),
        row -> ImportTexts.word(row.status())).sorted("status").width("8.5rem");
    grid.column("received", text("exchange.field.received")).moment(BatchRow::receivedAt).sorted("received");
    grid.column("file", ImportTexts.field("fileName")).text(BatchRow::fileName).sorted("file")
        .width("10rem").grow(2).underOnPhone(row -> ImportTexts.word(row.status()));
    grid.column("format", text("exchange.field.format"))
        .text(row -> ImportTexts.format(formats, viewer, row.format())).sorted("format")
        .width("9rem").grow(1);
    grid.column("period", text("exchange.field.period")).text(BatchRow::period);
    grid.column("source", text("exchange.field.source")).text(row -> text("imports.batch-source." + row.source()))
        .extra();
    grid.column("lines", ImportTexts.field("lines")).number(row -> row.counts().lines()).sorted("lines");
    grid.column("flagged", ImportTexts.field("flagged")).number(row -> row.counts().flagged())
        .width("6.5rem");
    grid.column("open", text("exchange.field.open")).number(BatchRow::open).phone();
    grid.identifiedBy(BatchRow::id).sortedBy("received", true)
        .whenEmpty(new EmptyState(text("exchange.batches.empty"), text("exchange.batches.empty-how")))
        .rows(page -> batches.rows(viewer, filter(), page), () -> batches.count(viewer, filter()));
  }

  private BatchFilter filter() {
    return new BatchFilter(filters.value("q").orElse(""), filters.value("format").orElse(null),
        filters.constant("status", BatchStatus.class).orElse(null), filters.value("open").isPresent());
  }

  @Override
  public String getPageTitle() {
    return text("exchange.imports.title");
  }
}
