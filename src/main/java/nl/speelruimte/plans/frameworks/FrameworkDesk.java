package nl.speelruimte.plans.frameworks;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Makes, adopts, retires and throws away versions: the version, its criteria and the trace in one transaction. */
@Component
class FrameworkDesk {

  private final AssessmentFrameworkRepository frameworks;
  private final FrameworkVersionRepository versions;
  private final FrameworkBook book;
  private final CriterionStore criteria;
  private final AuditTrail trail;
  private final Clock clock;

  FrameworkDesk(AssessmentFrameworkRepository frameworks, FrameworkVersionRepository versions, FrameworkBook book,
      CriterionStore criteria, AuditTrail trail, Clock clock) {
    this.frameworks = frameworks;
    this.versions = versions;
    this.book = book;
    this.criteria = criteria;
    this.trail = trail;
    this.clock = clock;
  }

  FrameworkVersionId make(Viewer viewer, FrameworkDraft draft) {
    var purpose = Given.required("purpose", draft.purpose());
    var name = Given.text("name", draft.name(), FrameworkDraft.LONGEST_NAME);
    var explanation = Given.textIfAny("explanation", draft.explanation(), FrameworkDraft.LONGEST_EXPLANATION);
    if (draft.copyOf() != null) {
      mayBeCopied(viewer, draft.copyOf());
    }
    var framework = kept(new AssessmentFramework(draft.request(), purpose, viewer, clock.instant()));
    var made = versions.saveAndFlush(new FrameworkVersion(framework.id(), 1, draft.copyOf(), name, explanation, viewer,
        clock.instant())).id();
    copy(draft.copyOf(), made);
    draft.criteria().forEach(each -> criteria.add(made, UUID.randomUUID(), CheckedCriterion.of(each)));
    traced(viewer, made, "plans.framework.action.made", null, null);
    return made;
  }

  FrameworkVersionId next(Viewer viewer, FrameworkBook.Found from) {
    var all = book.versions(viewer, from.version().framework());
    if (all.stream().anyMatch(version -> version.state() == FrameworkState.CONCEPT)) {
      throw new RuleBroken("plans.framework.rule.concept-already");
    }
    var made = kept(new FrameworkVersion(from.version().framework(), all.getFirst().number() + 1,
        from.version().id(), from.version().name(), from.explanation(), viewer, clock.instant())).id();
    copy(from.version().id(), made);
    traced(viewer, made, "plans.framework.action.copied", null, null);
    return made;
  }

  void describe(Viewer viewer, FrameworkVersionId id, @Nullable String name, @Nullable String explanation, int shown) {
    var before = said(viewer, id);
    var version = open(id, shown);
    version.describe(Given.text("name", name, FrameworkDraft.LONGEST_NAME),
        Given.textIfAny("explanation", explanation, FrameworkDraft.LONGEST_EXPLANATION), clock.instant());
    versions.saveAndFlush(version);
    traced(viewer, id, "plans.framework.action.described", before, null);
  }

  void adopt(Viewer viewer, FrameworkVersionId id, AdoptDraft draft) {
    var before = said(viewer, id);
    var version = open(id, draft.version());
    version.mustBeConcept();
    var on = Given.required("on", draft.on());
    if (on.isAfter(LocalDate.now(clock))) {
      throw RuleBroken.at("on", "plans.framework.rule.day-to-come");
    }
    var reason = Given.reason(draft.reason());
    CheckedCriterion.mustBeEnough(criteria.of(id));
    version.adopt(on, reason, viewer, clock.instant());
    versions.saveAndFlush(version);
    criteria.seal(id);
    traced(viewer, id, "plans.framework.action.adopted", before, reason);
    if (draft.retireOlder()) {
      book.versions(viewer, found(viewer, id).version().framework()).stream()
          .filter(older -> older.isChoosable() && !older.id().equals(id))
          .forEach(older -> retire(viewer, older.id(), reason, found(viewer, older.id()).lock()));
    }
  }

  void retire(Viewer viewer, FrameworkVersionId id, @Nullable String why, int shown) {
    var before = said(viewer, id);
    var version = open(id, shown);
    var reason = Given.reason(why);
    version.retire(LocalDate.now(clock), reason, viewer, clock.instant());
    versions.saveAndFlush(version);
    traced(viewer, id, "plans.framework.action.retired", before, reason);
  }

  /** The history of what was thrown away stays in the trail. */
  void discard(Viewer viewer, FrameworkVersionId id, int shown) {
    var before = said(viewer, id);
    var all = book.versions(viewer, found(viewer, id).version().framework());
    var version = open(id, shown);
    version.mustBeConcept();
    criteria.removeAll(id);
    versions.delete(version);
    versions.flush();
    if (all.size() == 1) {
      frameworks.deleteById(all.getFirst().framework().value());
    }
    trail.record(viewer, FrameworkVersionDetails.subject(id), "plans.framework.action.discarded", before, null, null);
  }

  /** Holds a concept until the end of the transaction, and says that something in it changed. */
  void touch(FrameworkVersionId id, int shown) {
    var version = open(id, shown);
    version.touch(clock.instant());
    versions.saveAndFlush(version);
  }

  /** What began as a copy points at it for ever, and a concept can be thrown away. */
  private void mayBeCopied(Viewer viewer, FrameworkVersionId from) {
    if (!found(viewer, from).version().state().may(viewer).contains(FrameworkAction.COPY)) {
      throw new RuleBroken("plans.framework.rule.step");
    }
  }

  private void copy(@Nullable FrameworkVersionId from, FrameworkVersionId to) {
    if (from != null) {
      criteria.of(from).forEach(each -> criteria.add(to, each.key(), CheckedCriterion.of(CriterionDraft.of(each))));
    }
  }

  /** Two clicks at the very same moment meet here. */
  private AssessmentFramework kept(AssessmentFramework made) {
    try {
      return frameworks.saveAndFlush(made);
    } catch (DataIntegrityViolationException twice) {
      throw new RuleBroken("plans.framework.rule.made-already");
    }
  }

  private FrameworkVersion kept(FrameworkVersion made) {
    try {
      return versions.saveAndFlush(made);
    } catch (DataIntegrityViolationException twice) {
      throw new RuleBroken("plans.framework.rule.concept-already");
    }
  }

  private FrameworkVersion open(FrameworkVersionId id, int shown) {
    var version = versions.findHeldById(id.value()).orElseThrow(() -> new NotHere("framework", id));
    version.mustBe(shown);
    return version;
  }

  private FrameworkBook.Found found(Viewer viewer, FrameworkVersionId id) {
    return book.find(viewer, id).orElseThrow(() -> new NotHere("framework", id));
  }

  private void traced(Viewer viewer, FrameworkVersionId id, String action, @Nullable Said before,
      @Nullable String reason) {
    trail.record(viewer, FrameworkVersionDetails.subject(id), action, before, said(viewer, id), reason);
  }

  private Said said(Viewer viewer, FrameworkVersionId id) {
    var found = found(viewer, id);
    var row = found.version();
    return new Said(row.name(), row.number(), row.purpose(), row.state(), found.explanation(),
        row.adopted() == null ? null : row.adopted().on(), row.retired() == null ? null : row.retired().on(),
        criteria.of(id).stream().map(each -> each.code() + " " + each.text() + weight(each.weight())).toList());
  }

  private static String weight(@Nullable BigDecimal weight) {
    return weight == null ? "" : " (" + weight.stripTrailingZeros().toPlainString() + ")";
  }

  /** What the trail keeps of a version. */
  record Said(String frameworkName, int frameworkNumber, FrameworkPurpose purpose, FrameworkState frameworkState,
      @Nullable String frameworkExplanation, @Nullable LocalDate adoptedOn, @Nullable LocalDate retiredOn,
      List<String> criteria) {}
}
