package nl.speelruimte.contracting.targets;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes targets: the target, its values, the versions of both and the trace in one transaction. */
@Component
class TargetChanges {

  private final TargetWriter writer;
  private final TargetBook book;
  private final TargetDocuments documents;
  private final AuditTrail trail;
  private final Clock clock;

  TargetChanges(TargetWriter writer, TargetBook book, TargetDocuments documents, AuditTrail trail, Clock clock) {
    this.writer = writer;
    this.book = book;
    this.documents = documents;
    this.trail = trail;
    this.clock = clock;
  }

  TargetId add(Viewer viewer, TargetDraft draft) {
    var wanted = CheckedTarget.of(draft);
    writer.check(wanted, null);
    var made = new Target(wanted, viewer.name(), clock.instant());
    documents.attach(viewer, made, draft.document());
    var id = writer.save(made, wanted.values());
    trail.record(viewer, after(viewer, id).subject(), "contracting.action.target-added", null, state(after(viewer, id)),
        null);
    return id;
  }

  void change(Viewer viewer, TargetDetails before, TargetDraft draft) {
    var wanted = CheckedTarget.of(draft);
    var about = before.target().about();
    if (wanted.about().subject() != about.subject() || wanted.about().id() != about.id()) {
      throw RuleBroken.at("about", "contracting.target-rule.about-fixed");
    }
    var reason = before.target().status() == TargetStatus.CONCEPT ? blankless(draft.reason())
        : Given.reason(draft.reason());
    writer.check(wanted, before.target().id().value());
    apply(viewer, before, draft.version(), "contracting.action.target-changed", reason,
        target -> {
          target.change(wanted, viewer.name(), clock.instant());
          documents.attach(viewer, target, draft.document());
        }, wanted.values());
  }

  void adopt(Viewer viewer, TargetDetails before, int version) {
    apply(viewer, before, version, "contracting.action.target-adopted", null,
        target -> target.adopt(viewer.name(), clock.instant()), before.values());
  }

  void setBaseline(Viewer viewer, TargetDetails before, BaselineDraft draft) {
    var row = before.target();
    var value = draft.baseline();
    if (value == null) {
      throw RuleBroken.at("baseline", "contracting.target-rule.baseline-missing");
    }
    CheckedTarget.checkBaseline(value, draft.baselineOn(), row.unit(), row.start());
    apply(viewer, before, draft.version(), "contracting.action.target-measured", null,
        target -> target.measured(value, Objects.requireNonNull(draft.baselineOn()), viewer.name(),
            clock.instant()), before.values());
  }

  void withdraw(Viewer viewer, TargetDetails before, String why, int version) {
    apply(viewer, before, version, "contracting.action.target-withdrawn", Given.reason(why),
        target -> target.withdraw(viewer.name(), clock.instant()), before.values());
  }

  private void apply(Viewer viewer, TargetDetails before, int version, String action, @Nullable String reason,
      Consumer<Target> change, List<TargetValue> values) {
    var id = before.target().id();
    var target = writer.find(id);
    if (target.version() != version) {
      throw RuleBroken.changedMeanwhile("contracting.changed.target");
    }
    change.accept(target);
    writer.save(target, values);
    trail.record(viewer, before.subject(), action, state(before), state(after(viewer, id)), reason);
  }

  private TargetDetails after(Viewer viewer, TargetId id) {
    var found = book.find(viewer, id, null).orElseThrow(() -> new NotHere("target", id));
    return new TargetDetails(found.row(), book.values(id, null), found.version(), Set.of());
  }

  private static @Nullable String blankless(@Nullable String reason) {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }

  private static State state(TargetDetails details) {
    var row = details.target();
    return new State(row.indicatorCode(), row.indicatorName(), row.operator(), row.unit(), row.baseline(),
        row.baselineOn(), row.start(), row.due(), row.source(), row.documentName(), row.status(), details.values().stream()
            .map(value -> value.year() + (value.quarter() == null ? "" : " K" + value.quarter()) + ": "
                + value.value().toPlainString()).toList());
  }

  /** What the trail keeps of a target. */
  record State(@Nullable String indicatorCode, String indicatorName, TargetOperator operator, TargetUnit unit,
      @Nullable BigDecimal baseline, @Nullable LocalDate baselineOn, LocalDate start, LocalDate due, String source,
      @Nullable String document, TargetStatus status, List<String> targetValues) {}
}
