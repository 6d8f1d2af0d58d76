package nl.speelruimte.contracting.changes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.speelruimte.contracting.changes.ContractEntries;
import nl.speelruimte.contracting.changes.EntryRow;
import nl.speelruimte.contracting.ui.ContractSection.Page;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.files.DocumentLink;

/** What happened to a contract, the latest first, with reasons and documents. */
final class EntriesCard extends Div {

  private final Amounts amounts = Amounts.of(this);
  private final ContractEntries entries;
  private final Page page;

  /** @param steps what may be done next */
  EntriesCard(ContractEntries entries, Page page, List<Component> steps) {
    this.entries = entries;
    this.page = page;
    var found = entries.entries(page.viewer(), page.details().contract().id(), page.asOf());
    var timeline = new Timeline();
    found.forEach(entry -> timeline.event(title(entry), details(entry)));
    add(new Card(getTranslation("contracting.entries.title"),
        found.isEmpty() ? new Paragraph(getTranslation("contracting.entries.empty")) : timeline,
        new Div(steps.toArray(Component[]::new))));
  }

  private String title(EntryRow entry) {
    var day = amounts.date(entry.validOn());
    return switch (entry.type()) {
      case STATUS -> getTranslation("contracting.entries.step", day,
          getTranslation("contracting.contract-status." + Objects.requireNonNull(entry.to())));
      case AMENDMENT -> getTranslation("contracting.entries.amendment", entry.number(), day, entry.subject());
      case EXTENSION -> getTranslation("contracting.entries.extension", entry.number(),
          amounts.date(entry.terms().endAfter()));
      case NOTICE -> getTranslation("contracting.entries.notice", day,
          getTranslation("contracting.notice-by." + Objects.requireNonNull(entry.givenBy())),
          amounts.date(entry.terms().endAfter()));
    };
  }

  private Component[] details(EntryRow entry) {
    var lines = new ArrayList<Component>();
    if (entry.text() != null) {
      lines.add(new Paragraph(entry.text()));
    }
    changes(entry).forEach(line -> lines.add(Why.line(line)));
    if (!entry.reason().isBlank()) {
      lines.add(Why.line(getTranslation("contracting.entries.reason", entry.reason())));
    }
    lines.add(Why.line(entry.actor().equals(entry.actorOrganisation())
        ? getTranslation("contracting.entries.by-one", entry.actor(), amounts.moment(entry.recordedAt()))
        : getTranslation("contracting.entries.by", entry.actor(), entry.actorOrganisation(),
            amounts.moment(entry.recordedAt()))));
    if (entry.document() != null) {
      lines.add(new DocumentLink(Objects.requireNonNull(entry.documentName()), () ->
          entries.document(page.viewer(), page.details().contract().id(), entry.id())));
    }
    return lines.toArray(Component[]::new);
  }

  private List<String> changes(EntryRow entry) {
    var lines = new ArrayList<String>();
    var terms = entry.terms();
    if (terms.endBefore() != null && terms.endAfter() != null && entry.givenBy() == null) {
      lines.add(getTranslation("contracting.entries.end", amounts.date(terms.endBefore()),
          amounts.date(terms.endAfter())));
    }
    BiConsumer<String, Integer> number = (key, value) -> {
      if (value != null) {
        lines.add(getTranslation(key, value));
      }
    };
    number.accept("contracting.entries.notice-months", terms.noticeMonths());
    number.accept("contracting.entries.extension-options", terms.extensionOptions());
    entry.parts().forEach(part -> lines.add(getTranslation("contracting.part-kind." + part.kind(), part.name())));
    return lines;
  }
}
