package nl.speelruimte.demo;

import static nl.speelruimte.demo.DemoPeople.MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.escalation.EscalationDraft;
import nl.speelruimte.escalation.EscalationFilter;
import nl.speelruimte.escalation.EscalationLevel;
import nl.speelruimte.escalation.Escalations;
import nl.speelruimte.escalation.StepDraft;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.parties.Providers;
import nl.speelruimte.parties.contacts.ContactProposals;
import nl.speelruimte.parties.proposals.ProposalDraft;
import nl.speelruimte.parties.proposals.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Two escalations, one of which the provider knows of, and a provider that proposes a change. */
@Component
class DemoLadder {

  private final Escalations escalations;
  private final Proposals proposals;
  private final Providers providers;
  private final DemoPeople people;

  DemoLadder(Escalations escalations, Proposals proposals, Providers providers, DemoPeople people) {
    this.escalations = escalations;
    this.proposals = proposals;
    this.providers = providers;
    this.people = people;
  }

  /** Once: what was begun before stays as it is. */
  void climb(LocalDate today) {
    AsViewer.run(MANAGER, () -> {
      addressed(provider(Roster.OVER), today);
      internal(provider(Roster.LATE), today);
    });
    propose(Roster.FILLING);
  }

  private void addressed(ProviderId provider, LocalDate today) {
    climb(provider, today, "Er wordt voor meer dan de bestedingsruimte gedeclareerd, zonder overleg vooraf.", List.of(
        step(EscalationLevel.TALK, today.minusDays(20), null, "Gesprek met de directie; er komt geen voorstel.", null),
        step(EscalationLevel.WRITTEN_NOTICE, today, today.plusDays(21), "Schriftelijk vastgelegd wat wij verwachten.",
            "U declareert meer dan de bestedingsruimte, zonder dat dit is overlegd. Wij verzoeken u binnen drie weken te "
                + "laten weten hoe u binnen de ruimte komt, en vanaf nu geen nieuwe trajecten te starten zonder overleg.")));
  }

  private void internal(ProviderId provider, LocalDate today) {
    climb(provider, today, "De aanbieder declareert maanden te laat.", List.of(
        step(EscalationLevel.TALK, today, today.plusDays(14), "Gesprek gepland met de controller.", null)));
  }

  private void climb(ProviderId provider, LocalDate today, String reason, List<StepDraft> steps) {
    if (escalations.count(MANAGER, EscalationFilter.of(provider)) > 0) {
      return;
    }
    var id = escalations.open(MANAGER, new EscalationDraft(UUID.randomUUID(), provider, null, null, reason,
        "Opgemerkt bij het doornemen van de cijfers.", null, MANAGER.name(), today.minusDays(40), null));
    for (var version = 0; version < steps.size(); version++) {
      escalations.step(MANAGER, id, of(steps.get(version), version));
    }
  }

  private static StepDraft step(EscalationLevel level, LocalDate on, @Nullable LocalDate deadline, String what,
      @Nullable String notice) {
    var letter = notice == null ? null
        : DemoLetter.file("Schriftelijke aanzegging");
    return new StepDraft(level, what, null, deadline, MANAGER.name(), on, null, null, letter, notice, 0);
  }

  private static StepDraft of(StepDraft step, int version) {
    return new StepDraft(step.level(), step.what(), step.reason(), step.deadline(), step.ownedBy(), step.validOn(),
        step.measure(), step.decision(), step.file(), step.notice(), version);
  }

  private void propose(int number) {
    var provider = provider(number);
    var contacts = providers.details(MANAGER, provider).contacts();
    if (contacts.isEmpty() || !proposals.rows(MANAGER, provider).isEmpty()) {
      return;
    }
    var contact = contacts.getFirst();
    var manager = people.of(number);
    AsViewer.run(manager, () -> proposals.propose(manager, new ProposalDraft(provider, ContactProposals.CHANGED,
        Integer.toString(contact.id()), Map.of("personName", contact.personName(), "jobTitle", "Directeur",
            "email", contact.email(), "phone", "070 555 01 42"), "Nieuwe functie en een ander nummer.", null)));
  }

  private ProviderId provider(int number) {
    return people.id(number).orElseThrow();
  }
}
