package nl.speelruimte.demo.plans;

import static nl.speelruimte.demo.DemoPeople.MANAGER;

import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.remarks.PlanThreads;
import nl.speelruimte.plans.remarks.RemarkAudience;
import nl.speelruimte.plans.remarks.RemarkDraft;
import nl.speelruimte.plans.remarks.RemarkSubject;
import nl.speelruimte.plans.remarks.ThreadDraft;
import nl.speelruimte.plans.remarks.ThreadId;
import nl.speelruimte.plans.remarks.ThreadKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What bureau and provider of the demo say about a plan: a question that waits, one that was answered, and words among one's own. */
@Component
class PlanSpeakers {

  private final PlanThreads threads;
  private final PlanBooks books;

  PlanSpeakers(PlanThreads threads, PlanBooks books) {
    this.threads = threads;
    this.books = books;
  }

  /** @param provider whose plan it is */
  void speak(Viewer provider, PlanId plan, LocalDate day) {
    var whole = RemarkSubject.of(plan);
    var measure = books.content(provider, plan).measures().stream().findFirst()
        .map(first -> RemarkSubject.of(first.key())).orElse(whole);
    var answered = ask(plan, whole, null, "Wie is bij u het aanspreekpunt voor dit plan?");
    AsViewer.run(provider, () -> threads.answer(provider, plan, answered,
        words("De manager zorg; op dinsdag en donderdag is zij het best te bereiken."), 0));
    ask(plan, measure, day.plusDays(9),
        "Hoe verhoudt het effect van het derde kwartaal zich tot de wachttijd? Graag een toelichting van enkele regels.");
    among(MANAGER, plan, "Het derde kwartaal bespreken wij eerst met de gemeenten, voordat wij erover bellen.");
    among(provider, plan, "Vraag van het bureau: ik zoek de wachttijden op, wil jij de tekst nalezen?");
  }

  private ThreadId ask(PlanId plan, RemarkSubject subject, @Nullable LocalDate due, String question) {
    return AsViewer.call(MANAGER, () -> threads.start(MANAGER, plan,
        new ThreadDraft(subject, RemarkAudience.BOTH_SIDES, ThreadKind.QUESTION, due, words(question))));
  }

  private void among(Viewer who, PlanId plan, String text) {
    AsViewer.run(who, () -> threads.start(who, plan,
        new ThreadDraft(RemarkSubject.of(plan), RemarkAudience.OWN, ThreadKind.REMARK, null, words(text))));
  }

  private static RemarkDraft words(String text) {
    return new RemarkDraft(UUID.randomUUID(), null, text, null);
  }
}
