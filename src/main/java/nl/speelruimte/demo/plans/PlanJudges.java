package nl.speelruimte.demo.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.speelruimte.demo.DemoPeople;
import nl.speelruimte.identity.asking.RoleHolder;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.changes.PlanChanges;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.frameworks.Criterion;
import nl.speelruimte.plans.frameworks.CriterionScale;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.plans.judging.JudgementDraft;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.judging.JudgingSheet;
import nl.speelruimte.plans.judging.JudgingSheets;
import nl.speelruimte.plans.judging.RoundDraft;
import nl.speelruimte.plans.judging.RoundId;
import nl.speelruimte.plans.judging.Seat;
import nl.speelruimte.plans.judging.pointing.Passage;
import nl.speelruimte.plans.judging.pointing.PassageText;
import nl.speelruimte.plans.judging.pointing.Pointer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges plans as those of the demo do who have an account: two of the bureau and two municipalities. */
@Component
class PlanJudges {

  private static final int PAR = 3;
  private static final int HIGH = 4;
  private final JudgingRounds rounds;
  private final JudgingSheets sheets;
  private final PlanChanges changes;
  private final PlanBooks books;

  PlanJudges(JudgingRounds rounds, JudgingSheets sheets, PlanChanges changes, PlanBooks books) {
    this.rounds = rounds;
    this.sheets = sheets;
    this.changes = changes;
    this.books = books;
  }

  /** Opens a round for everybody of the demo who may judge this plan; empty-handed without accounts. */
  List<RoleHolder> open(PlanId plan, FrameworkVersionId framework, LocalDate due) {
    var bench = AsViewer.call(DemoPeople.MANAGER, () -> rounds.candidates(DemoPeople.MANAGER, plan)).stream()
        .filter(holder -> !holder.name().isBlank()).toList();
    if (!bench.isEmpty()) {
      var lead = AsViewer.call(DemoPeople.MANAGER, () -> rounds.leads(DemoPeople.MANAGER, plan)).getFirst();
      var by = viewer(lead);
      AsViewer.run(by, () -> rounds.open(by, plan, new RoundDraft(framework, lead.account(), due,
          bench.stream().map(holder -> new Seat(holder.account(), holder.municipality())).toList(),
          books.version(by, plan))));
    }
    return bench;
  }

  /** Who leads the round of a plan; nobody where no round was opened. */
  Optional<Viewer> lead(PlanId plan) {
    return rounds.current(DemoPeople.MANAGER, plan).map(_ ->
        viewer(AsViewer.call(DemoPeople.MANAGER, () -> rounds.leads(DemoPeople.MANAGER, plan)).getFirst()));
  }

  /** Some of the bench read the plan, judge and finish; when all have, the round closes. */
  void judge(PlanId plan, List<RoleHolder> bench, Predicate<RoleHolder> who, Temper temper) {
    var at = 0;
    for (var holder : bench) {
      at++;
      if (who.test(holder)) {
        var viewer = viewer(holder);
        var place = at;
        AsViewer.run(viewer, () -> {
          changes.look(viewer, plan);
          judge(viewer, round(viewer, plan), temper, place);
        });
      }
    }
  }

  static Viewer viewer(RoleHolder holder) {
    var scope = holder.municipality() == null ? new AccessScope.WholeRegion()
        : new AccessScope.Municipal(holder.municipality(), List.of());
    return new Viewer(holder.account(), holder.name(), holder.organisation(), holder.role(), scope, "demo");
  }

  static boolean isMunicipal(RoleHolder holder) {
    return holder.role() == Role.MUNICIPAL_MANAGER;
  }

  private RoundId round(Viewer viewer, PlanId plan) {
    return rounds.current(viewer, plan).orElseThrow().id();
  }

  private void judge(Viewer viewer, RoundId round, Temper temper, int judge) {
    var sheet = sheets.sheet(viewer, round);
    sheet.criteria(null).forEach(criterion -> give(viewer, sheet, criterion, null, temper, judge));
    sheet.content().measures().forEach(measure -> sheet.criteria(measure.key())
        .forEach(criterion -> give(viewer, sheet, criterion, measure, temper, judge)));
    sheets.finish(viewer, round);
  }

  private void give(Viewer viewer, JudgingSheet sheet, Criterion criterion, @Nullable PlanMeasure measure, Temper temper,
      int judge) {
    var key = measure == null ? null : measure.key();
    if (criterion.scale() == CriterionScale.YES_NO) {
      var yes = temper != Temper.STERN || measure == null || measure.place() != 2 || judge != 1;
      sheets.judge(viewer, sheet.round().id(), new JudgementDraft(criterion.id(), key, null, yes,
          yes ? null : "Niet duidelijk is hoe jeugdigen die niet in de groep passen op tijd worden geholpen.", null, 0));
      return;
    }
    var score = temper.score(judge, measure == null ? 0 : measure.place(), criterion.code());
    sheets.judge(viewer, sheet.round().id(), new JudgementDraft(criterion.id(), key, score, null,
        score < PAR ? "De verwachting is niet herleid tot aantallen en duur per gemeente." : null,
        score < PAR ? pointer(sheet.content(), measure, judge) : null, 0));
  }

  /** Below par one says where: in a measure its last sentence, in the plan that of the introduction or its first measure. */
  private static @Nullable Pointer pointer(PlanContent content, @Nullable PlanMeasure measure, int judge) {
    if (measure != null) {
      return lastSentence(PassageText.MEASURE_TEXT, measure.key(), measure.text()).orElse(null);
    }
    return judge % 2 == 0 ? new Pointer.WholeMeasure(content.measures().getFirst().key())
        : lastSentence(PassageText.INTRODUCTION, null, content.introduction()).orElse(new Pointer.WholeIntroduction());
  }

  private static Optional<Pointer> lastSentence(PassageText where, @Nullable MeasureKey measure, String text) {
    var begin = text.lastIndexOf(". ", text.length() - 2);
    return begin < 0 ? Optional.empty()
        : Optional.of(new Passage(where, measure, begin + 2, text.length(), text.substring(begin + 2)));
  }

  /** How the bench is disposed. */
  enum Temper {
    PLEASED,
    DIVIDED,
    STERN;

    /** From 1 to 5, the same each time: on most criteria nearly alike, on some far apart where they are divided. */
    int score(int judge, int place, String criterion) {
      var subject = Math.floorMod(place * 3 + criterion.hashCode(), 4);
      return switch (this) {
        case PLEASED -> subject == 0 && judge == 1 ? HIGH + 1 : HIGH;
        case DIVIDED -> subject == 0 && judge % 2 == 1 ? PAR - 1 : subject == 1 && judge == 1 ? PAR : HIGH;
        case STERN -> subject < 2 ? PAR - 1 : PAR;
      };
    }
  }
}
