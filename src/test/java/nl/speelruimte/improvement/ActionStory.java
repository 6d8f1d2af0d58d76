package nl.speelruimte.improvement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.improvement.effects.PromiseDraft;
import nl.speelruimte.improvement.effects.PromiseLine;
import nl.speelruimte.improvement.progress.EffectDraft;
import nl.speelruimte.improvement.progress.EffectLine;
import nl.speelruimte.improvement.progress.ProgressDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.testing.SomeViewer;
import org.jspecify.annotations.Nullable;

/** Tells stories of actions in a year, through the services as they are. */
public record ActionStory(ImprovementActions actions, ProviderId provider, LocalDate today) {

  public static final FileDraft EVIDENCE = new FileDraft("bewijs.pdf",
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
  public static final String KIND = "plans.measure";

  /** An action that was agreed, in a plan of its own. */
  public ActionId adopted(PromiseLine... lines) {
    return adopted(UUID.randomUUID().toString(), lines);
  }

  /** An action of a plan. */
  public ActionId adopted(String plan, PromiseLine... lines) {
    return actions.adopt(SomeViewer.bureau(), draft(plan, lines));
  }

  /** The same, begun. */
  public ActionId begun(PromiseLine... lines) {
    var id = adopted(lines);
    move(id, ActionMove.START, null, today);
    return id;
  }

  public ActionDraft draft(String plan, PromiseLine... lines) {
    return new ActionDraft(UUID.randomUUID(), new Origin(KIND, plan, UUID.randomUUID().toString(), "Plan van de zorg",
        "plans/" + plan), provider, today.getYear(), "Minder lege afspraken", "Wij bellen wie niet komt.",
        "Doelmatige werkprocessen", "Sanne de Boer", null, null, "Aantal lege afspraken per maand",
        LocalDate.of(today.getYear(), 1, 15), LocalDate.of(today.getYear(), 11, 30), null,
        PromiseDraft.first("Plan, versie 1", List.of(lines)));
  }

  public static PromiseLine line(MunicipalityId place, int quarter, long euros) {
    return new PromiseLine(place, null, quarter, Money.ofEuros(euros));
  }

  public void move(ActionId id, ActionMove move, @Nullable String reason, @Nullable LocalDate day) {
    actions.move(SomeViewer.bureau(), id, new MoveDraft(move, reason, day, null, version(id)));
  }

  public int version(ActionId id) {
    return actions.details(SomeViewer.bureau(), id).version();
  }

  /** What was realised in a quarter, entered for the first time. */
  public EffectDraft effect(int quarter, EffectLine... lines) {
    return new EffectDraft(UUID.randomUUID(), new Quarter(today.getYear(), quarter), Arrays.asList(lines),
        "Zoals gemeten", null, List.of());
  }

  public static EffectLine realised(MunicipalityId place, long euros, int after) {
    return new EffectLine(place, null, Money.ofEuros(euros), after);
  }

  public ProgressDraft progress(String words) {
    return new ProgressDraft(UUID.randomUUID(), today, words, 40, List.of(EVIDENCE));
  }
}
