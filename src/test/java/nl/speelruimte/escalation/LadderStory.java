package nl.speelruimte.escalation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.SomeViewer;
import org.jspecify.annotations.Nullable;

/** Tells stories of the ladder on one day, through the services as they are. */
public record LadderStory(Escalations escalations, ProviderId provider, LocalDate today) {

  public static final FileDraft LETTER = new FileDraft("brief.pdf",
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
  private static final Viewer BUREAU = SomeViewer.bureau();

  /** A signal, far from its deadline. */
  public EscalationId begun(@Nullable MunicipalityId municipality) {
    return escalations.open(BUREAU, draft(municipality, today.plusDays(60)));
  }

  public EscalationDraft draft(@Nullable MunicipalityId municipality, @Nullable LocalDate deadline) {
    return new EscalationDraft(UUID.randomUUID(), provider, municipality, null, "Geheime reden", "Geheim signaal",
        deadline, "Marit Zandstra", today, null);
  }

  public void take(EscalationId id, EscalationLevel level, @Nullable String notice) {
    take(id, level, today.plusDays(30), notice);
  }

  public void take(EscalationId id, EscalationLevel level, @Nullable LocalDate deadline, @Nullable String notice) {
    escalations.step(BUREAU, id, step(level, deadline, notice, version(id)));
  }

  public StepDraft step(EscalationLevel level, @Nullable LocalDate deadline, @Nullable String notice, int version) {
    return new StepDraft(level, "Geheime stap", "Geheime overweging", deadline, "Marit Zandstra", today,
        Measure.INTAKE_STOP, "Geheim besluit", LETTER, notice, version);
  }

  public int version(EscalationId id) {
    return escalations.details(BUREAU, id).version();
  }
}
