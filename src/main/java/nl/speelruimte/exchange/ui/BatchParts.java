package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.imports.BatchDetails;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.FileFormats;
import nl.speelruimte.imports.Remark;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.Rows;
import org.jspecify.annotations.Nullable;

/** What the page of a batch shows beside its lines: where it came from and what belongs to it. */
@org.springframework.stereotype.Component
class BatchParts {

  private final Batches batches;
  private final FileFormats formats;
  private final PartyDirectory parties;
  private final LaterRemarks later;

  BatchParts(Batches batches, FileFormats formats, PartyDirectory parties, LaterRemarks later) {
    this.batches = batches;
    this.formats = formats;
    this.parties = parties;
    this.later = later;
  }

  BatchDetails details(Viewer viewer, long id) {
    return batches.details(viewer, id);
  }

  /** What was odd when it was read, and what is odd beside other messages now. */
  List<Remark> remarks(Viewer viewer, BatchDetails batch) {
    return Stream.concat(batch.remarks().stream(), later.of(viewer, batch).stream()).toList();
  }

  String format(Viewer viewer, @Nullable String code) {
    return ImportTexts.format(formats, viewer, code);
  }

  Component side(Viewer viewer, BatchDetails batch) {
    return Rows.stack(origin(viewer, batch), mended(viewer, batch));
  }

  private Component origin(Viewer viewer, BatchDetails batch) {
    var row = batch.row();
    var codes = parties.of(viewer);
    var rows = new DefinitionRows();
    var amounts = Amounts.of(rows);
    rows.row(ImportTexts.field("fileName"), row.fileName())
        .row(text("exchange.field.source"), text("imports.batch-source." + row.source()))
        .row(text("exchange.field.received-by"), row.receivedBy())
        .row(text("exchange.field.period"), row.period().isEmpty() ? Amounts.NONE : row.period())
        .row(text("exchange.field.size"), amounts.count(batch.size()))
        .row(text("exchange.field.published"), amounts.moment(batch.publishedAt()));
    if (batch.rolledBackAt() != null) {
      rows.row(text("exchange.field.rolled-back"), amounts.moment(batch.rolledBackAt()));
    }
    if (row.provider() != null) {
      rows.row(text("exchange.field.provider"),
          new Anchor("providers/" + row.provider(), codes.nameOf(row.provider())));
    }
    if (row.municipality() != null) {
      rows.row(text("exchange.field.municipality"), codes.nameOf(row.municipality()));
    }
    if (row.parent() != null) {
      rows.row(text("exchange.field.parent"), link(row.parent()));
    }
    var card = new Card(text("exchange.batch.origin"), rows);
    if (batch.stays() != null) {
      var stays = new Paragraph(ImportTexts.reason(batch.stays()));
      stays.addClassName("why");
      card.add(stays);
    }
    return card;
  }

  private Component mended(Viewer viewer, BatchDetails batch) {
    var list = new UnorderedList();
    batches.mendedFrom(viewer, batch.row().id()).forEach(row -> list.add(new ListItem(link(row.id()))));
    var card = new Card(text("exchange.batch.mended"), list);
    card.setVisible(list.getChildren().findAny().isPresent());
    return card;
  }

  private static Component link(long batch) {
    return new Anchor("imports/" + batch, text("exchange.batch.title", String.valueOf(batch)));
  }
}
