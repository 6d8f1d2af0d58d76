package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryRow;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceFacts;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.files.DocumentLink;
import org.jspecify.annotations.Nullable;

/** The ledger of a space: what was decided, when, by whom and why, with its documents. */
final class EntriesCard extends Div {

  private final Amounts amounts = Amounts.of(this);
  private final SpaceFacts facts;
  private final Viewer viewer;
  private final SpaceId space;

  EntriesCard(SpaceFacts facts, Viewer viewer, SpaceId space, @Nullable AsOf asOf) {
    this.facts = facts;
    this.viewer = viewer;
    this.space = space;
    var timeline = new Timeline();
    facts.entries(viewer, space, asOf).forEach(entry -> timeline.event(title(entry), details(entry)));
    add(new Card(getTranslation("spending.entries.title"), timeline));
  }

  private String title(EntryRow entry) {
    var what = getTranslation("spending.entry-type." + entry.type().name());
    var day = amounts.shortDate(entry.validOn());
    var money = entry.amount();
    if (money == null) {
      return getTranslation("spending.entries.event", day, what);
    }
    var shown = entry.type() == EntryType.DECISION ? amounts.euros(money) : amounts.change(money);
    return getTranslation("spending.entries.event-amount", day, what, shown);
  }

  private Component[] details(EntryRow entry) {
    var lines = new ArrayList<Component>();
    if (entry.reason() != null) {
      lines.add(Why.line(entry.reason()));
    }
    addStep(lines, entry);
    if (entry.deadline() != null) {
      lines.add(Why.line(getTranslation("spending.entries.deadline", amounts.date(entry.deadline()))));
    }
    lines.add(Why.line(entry.actor().equals(entry.actorOrganisation())
        ? getTranslation("spending.entries.by-one", entry.actor(), amounts.moment(entry.recordedAt()))
        : getTranslation("spending.entries.by", entry.actor(), entry.actorOrganisation(),
            amounts.moment(entry.recordedAt()))));
    entry.agreed().forEach(each -> lines.add(Why.line(getTranslation("spending.agreed." + each.manner(), each.by(),
        each.organisation(), amounts.moment(each.at())))));
    if (entry.document() != null) {
      lines.add(new DocumentLink(Objects.requireNonNull(entry.documentName()),
          () -> facts.document(viewer, space, entry.id())));
    }
    return lines.toArray(Component[]::new);
  }

  /** What was answered, decided and late about it, as a step of a procedure. */
  private void addStep(List<Component> lines, EntryRow entry) {
    var step = entry.step();
    if (step.agrees() != null) {
      lines.add(Why.line(getTranslation(step.agrees() ? "spending.procedure.agrees" : "spending.procedure.agrees-not")));
    }
    if (step.measure() != null) {
      lines.add(Why.line(getTranslation("spending.tight-measure." + step.measure())));
    }
    if (step.participants() != null) {
      lines.add(Why.line(getTranslation("spending.tight.with", step.participants())));
    }
    if (step.lateReason() != null) {
      lines.add(Why.line(step.lateDays() == 0 ? getTranslation("spending.procedure.without-step", step.lateReason())
          : getTranslation("spending.procedure.days-late", step.lateDays(), step.lateReason())));
    }
  }
}
