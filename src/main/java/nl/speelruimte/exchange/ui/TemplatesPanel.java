package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import nl.speelruimte.documents.TableFormat;
import nl.speelruimte.documents.TableWriter;
import nl.speelruimte.imports.FileFormats;
import nl.speelruimte.imports.format.FileFormat;
import nl.speelruimte.imports.format.TemplateColumn;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Card;

/** The formats one may load, each with a template to fill in: the columns and a line as an example. */
final class TemplatesPanel extends Composite<Card> {

  TemplatesPanel(FileFormats formats, Viewer viewer) {
    var list = new UnorderedList();
    list.addClassName("templates");
    var known = formats.of(viewer);
    known.forEach(format -> list.add(line(format)));
    getContent().add(new Paragraph(text("exchange.templates.how")),
        new Details(text("exchange.templates.show", known.size()), list));
  }

  @Override
  protected Card initContent() {
    return new Card(text("exchange.templates.title"));
  }

  private static ListItem line(FileFormat format) {
    var links = new Div();
    for (var table : TableFormat.values()) {
      links.add(link(format, table));
    }
    return new ListItem(new Span(text(format.titleKey())), links);
  }

  private static Component link(FileFormat format, TableFormat table) {
    var link = new Anchor(download -> write(format, table, download), table.name());
    link.getElement().setAttribute("download", true);
    link.setAriaLabel(text("exchange.templates.link", text(format.titleKey()), table.name()));
    return link;
  }

  private static void write(FileFormat format, TableFormat table, DownloadEvent download) throws IOException {
    download.setFileName(format.code().toLowerCase() + table.ending());
    download.setContentType(table.mediaType());
    try (var writer = TableWriter.open(table, download.getOutputStream(), format.code(), download.getUI().getLocale(),
        format.columns().stream().map(TemplateColumn::name).toList())) {
      writer.row(format.columns().stream().map(TemplateColumn::example).toList());
    }
  }
}
