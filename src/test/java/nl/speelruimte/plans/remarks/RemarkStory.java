package nl.speelruimte.plans.remarks;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanStory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** A plan that touches Duinwijk and Veenlo but not Heide, and everybody who may or may not speak of it. */
final class RemarkStory {

  final PlanStory story;
  final PlanThreads threads;
  final MunicipalityId duinwijk;
  final MunicipalityId veenlo;
  final MunicipalityId heide;
  final ProviderId wilg;
  final ProviderId other;
  final PlanId plan;
  final Viewer bureau;
  final Viewer analyst;
  final Viewer provider;
  final Viewer colleague;
  final Viewer duin;
  final Viewer reader;
  final Viewer veen;
  final Viewer elsewhere;
  final Viewer competitor;
  final Viewer auditor;

  RemarkStory(BeanFactory beans) {
    story = new PlanStory(beans);
    threads = beans.getBean(PlanThreads.class);
    duinwijk = story.municipality("Duinwijk");
    veenlo = story.municipality("Veenlo");
    heide = story.municipality("Heide");
    wilg = story.provider("De Wilgentak", duinwijk, veenlo);
    other = story.provider("De Ander", heide);
    plan = story.aPlan().of(wilg).with("Kortere behandelduur").submitted();
    bureau = who("Marit", "Servicebureau", Role.BUREAU_MANAGER, new AccessScope.WholeRegion());
    analyst = who("Anna", "Servicebureau", Role.BUREAU_ANALYST, new AccessScope.WholeRegion());
    provider = who("Wil", "De Wilgentak", Role.PROVIDER_MANAGER, new AccessScope.OfProvider(wilg));
    colleague = who("Cor", "De Wilgentak", Role.PROVIDER_DATA, new AccessScope.OfProvider(wilg));
    duin = who("Dirk", "Duinwijk", Role.MUNICIPAL_MANAGER, new AccessScope.Municipal(duinwijk, List.of()));
    reader = who("Lea", "Duinwijk", Role.MUNICIPAL_READER, new AccessScope.Municipal(duinwijk, List.of()));
    veen = who("Vera", "Veenlo", Role.MUNICIPAL_MANAGER, new AccessScope.Municipal(veenlo, List.of()));
    elsewhere = who("Hans", "Heide", Role.MUNICIPAL_MANAGER, new AccessScope.Municipal(heide, List.of()));
    competitor = who("Otto", "De Ander", Role.PROVIDER_MANAGER, new AccessScope.OfProvider(other));
    auditor = who("Aad", "Accountant", Role.AUDITOR, new AccessScope.Audit());
  }

  private static Viewer who(String name, String organisation, Role role, AccessScope scope) {
    return new Viewer(UUID.randomUUID(), name, organisation, role, scope, "test");
  }

  RemarkSubject thePlan() {
    return RemarkSubject.of(plan);
  }

  RemarkSubject theMeasure() {
    return RemarkSubject.of(story.measures(provider, plan).getFirst().key());
  }

  static RemarkDraft saying(String text) {
    return new RemarkDraft(UUID.randomUUID(), null, text, null);
  }

  static RemarkDraft saying(String text, String quote, FileDraft file) {
    return new RemarkDraft(UUID.randomUUID(), quote, text, file);
  }

  ThreadId say(Viewer who, RemarkAudience audience, String text) {
    return start(who, new ThreadDraft(thePlan(), audience, ThreadKind.REMARK, null, saying(text)));
  }

  ThreadId ask(Viewer who, @Nullable LocalDate due, String text) {
    return start(who, new ThreadDraft(thePlan(), RemarkAudience.BOTH_SIDES, ThreadKind.QUESTION, due, saying(text)));
  }

  ThreadId start(Viewer who, ThreadDraft draft) {
    return story.as(who, () -> threads.start(who, plan, draft));
  }

  void as(Viewer who, Runnable work) {
    story.as(who, () -> {
      work.run();
      return true;
    });
  }

  List<ThreadRow> read(Viewer who) {
    return story.as(who, () -> threads.of(who, plan));
  }

  ThreadRow read(Viewer who, ThreadId thread) {
    return read(who).stream().filter(row -> row.id().equals(thread)).findFirst().orElseThrow();
  }

  List<@Nullable String> texts(Viewer who) {
    return read(who).stream().flatMap(thread -> thread.remarks().stream()).map(RemarkRow::text).toList();
  }

  /** All of a mail, as it was sent and as it reads. */
  static String whole(MimeMessage mail) {
    try {
      var out = new ByteArrayOutputStream();
      mail.writeTo(out);
      return out + "\n" + mail.getContent() + "\n" + mail.getSubject();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
