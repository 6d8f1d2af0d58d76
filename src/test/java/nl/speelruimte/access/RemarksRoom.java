package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.remarks.RemarkAudience;
import nl.speelruimte.plans.remarks.RemarkDraft;
import nl.speelruimte.plans.remarks.RemarkSubject;
import nl.speelruimte.plans.remarks.ThreadDraft;
import nl.speelruimte.plans.remarks.ThreadId;
import nl.speelruimte.plans.remarks.ThreadKind;

/** What was said about a plan to both sides, and what each of the three says among its own people. */
final class RemarksRoom implements Seeds, Arguments, Silence {

  private static final Set<ViewerKind> SPEAKERS = EnumSet.of(ViewerKind.BUREAU_MANAGER, ViewerKind.BUREAU_ANALYST,
      ViewerKind.OWN_MUNICIPALITY, ViewerKind.GROUP_MEMBER, ViewerKind.OTHER_MUNICIPALITY, ViewerKind.OWN_PROVIDER,
      ViewerKind.OTHER_PROVIDER);

  @Override
  public void sow(Plot plot) {
    var thread = UUID.randomUUID();
    var remark = UUID.randomUUID();
    var plan = plot.ids().get("plan");
    plot.planter().plant("plans_thread", plot.owner(), Map.of("id", thread, "plan_id", plan, "subject_kind", "PLAN",
        "subject_id", plan, "kind", "QUESTION", "state", "OPEN", "side", "MUNICIPALITY", "organisation_id",
        plot.municipality()));
    plot.planter().plant("plans_remark", plot.owner(), Map.of("id", remark, "thread_id", thread, "kind", "QUESTION",
        "document_id", plot.document(), "document_name", plot.marks().text(plot.owner()), "recorded_at",
        LocalDate.of(plot.year(), 6, 15)));
    plot.ids().put("threads", List.of(thread,
        among(plot, new Owner.OfProviderAlone(plot.owner().provider()), "PROVIDER", plot.provider()),
        among(plot, new Owner.OfMunicipalityAlone(plot.owner().municipality()), "MUNICIPALITY", plot.municipality()),
        among(plot, new Owner.OfBureauAlone(), "BUREAU", 0)));
    plot.ids().put("remark", remark);
  }

  /** The thread and its only remark have one id here, so that each can be asked for. */
  private static UUID among(Plot plot, Owner own, String side, int organisation) {
    var id = UUID.randomUUID();
    var plan = plot.ids().get("plan");
    plot.planter().plant("plans_private_thread", own, Map.of("id", id, "plan_id", plan, "subject_kind", "PLAN",
        "subject_id", plan, "own_side", side, "organisation_id", organisation));
    plot.planter().plant("plans_private_remark", own, Map.of("id", id, "thread_id", id, "recorded_at",
        LocalDate.of(plot.year(), 6, 15)));
    plot.planter().plant("plans_private_file", own, Map.of("remark_id", id));
    return id;
  }

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    if (!parameter.getDeclaringExecutable().getDeclaringClass().getName().startsWith("nl.speelruimte.plans.remarks")) {
      return List.of();
    }
    var first = new RemarkDraft(UUID.randomUUID(), null, "omdat", null);
    var subject = RemarkSubject.of(new PlanId(about.id("plan", UUID.class)));
    return switch (parameter.getType().getSimpleName()) {
      case "ThreadId" -> threads(about).stream().map(ThreadId::new).toList();
      case "RemarkSubject" -> List.of(subject, RemarkSubject.of(new MeasureKey(about.id("measure", UUID.class))));
      case "RemarkDraft" -> List.of(first);
      case "ThreadDraft" -> List.of(new ThreadDraft(subject, RemarkAudience.OWN, ThreadKind.REMARK, null, first),
          new ThreadDraft(subject, RemarkAudience.BOTH_SIDES, ThreadKind.QUESTION, null, first));
      case "UUID" -> {
        var remarks = new ArrayList<>(threads(about));
        remarks.set(0, about.id("remark", UUID.class));
        yield remarks;
      }
      default -> List.of();
    };
  }

  private static List<UUID> threads(World.Cell about) {
    return ((List<?>) about.id("threads", List.class)).stream().map(UUID.class::cast).toList();
  }

  /** Who only reads along is offered nothing to say. */
  @Override
  public Map<String, Set<ViewerKind>> emptyByDesign() {
    return Map.of("PlanThreads.audiences", EnumSet.complementOf(EnumSet.copyOf(SPEAKERS)));
  }
}
