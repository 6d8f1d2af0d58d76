package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.progress.ActionProgress;
import nl.speelruimte.improvement.progress.EntryKind;
import nl.speelruimte.improvement.progress.EntryRow;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.files.DocumentLink;

/** What was told about an action, the latest first: how it goes and what it yielded, with the files. */
final class EntriesCard extends Div {

  private final Amounts amounts = Amounts.of(this);
  private final ActionProgress progress;
  private final Viewer viewer;
  private final ActionId id;

  EntriesCard(ActionProgress progress, Viewer viewer, ActionId id, ActionNews news) {
    this.progress = progress;
    this.viewer = viewer;
    this.id = id;
    var timeline = new Timeline();
    var rows = progress.rows(viewer, id);
    rows.forEach(entry -> news.mark(entry.recordedAt(), timeline.event(title(entry), lines(entry))));
    add(new Card(text("improvement.entries.title"),
        rows.isEmpty() ? new Paragraph(text("improvement.entries.empty")) : timeline));
  }

  private String title(EntryRow entry) {
    if (entry.kind() == EntryKind.EFFECT) {
      return text("improvement.entries.effect", amounts.shortDate(entry.saidOn()), entry.quarter());
    }
    return entry.percentage() == null ? text("improvement.entries.progress", amounts.shortDate(entry.saidOn()))
        : text("improvement.entries.progress-at", amounts.shortDate(entry.saidOn()),
            amounts.wholePercent(entry.percentage()));
  }

  private Component[] lines(EntryRow entry) {
    var lines = new ArrayList<Component>();
    entry.amounts().forEach(amount -> lines.add(new Div(amount(amount))));
    if (entry.words() != null) {
      lines.add(new Paragraph(entry.words()));
    }
    if (entry.reason() != null) {
      lines.add(new Div(Why.line(text("improvement.entries.reason", entry.reason()))));
    }
    entry.evidence().forEach(file -> lines.add(new Div(
        new DocumentLink(file.name(), () -> progress.document(viewer, id, file.document())))));
    lines.add(Why.line(text("improvement.entries.by", entry.actor(), entry.actorOrganisation(),
        amounts.moment(entry.recordedAt()))));
    return lines.toArray(Component[]::new);
  }

  private String amount(EntryRow.Amount amount) {
    var where = amount.lotName() == null ? amount.municipalityName()
        : text("improvement.entries.place", amount.municipalityName(), amount.lotName());
    var what = amount.before() == null ? text("improvement.entries.amount", where, amount.amount())
        : text("improvement.entries.amount-after", where, amount.amount(), amount.before());
    return amount.holds() ? what : text("improvement.entries.replaced", what);
  }
}
