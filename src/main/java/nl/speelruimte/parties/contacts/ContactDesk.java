package nl.speelruimte.parties.contacts;

import java.time.LocalDate;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.MunicipalityDetails;
import nl.speelruimte.parties.ProviderDetails;
import nl.speelruimte.parties.contacts.ContactBook.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes contacts with their trace, by hand or because a proposal was accepted. */
@Component
class ContactDesk {

  private final ContactBook book;
  private final AuditTrail trail;

  ContactDesk(ContactBook book, AuditTrail trail) {
    this.book = book;
    this.trail = trail;
  }

  /** @param proposedBy who proposed it; null when the bureau does it by itself */
  int add(Viewer viewer, ProviderId provider, ContactData data, @Nullable String proposedBy) {
    mustBeFree(provider, data.email(), null);
    var id = book.add(provider, null, data);
    trail.record(viewer, ProviderDetails.subject(provider), "parties.action.contact-added", null,
        new Trace(id, proposedBy), null);
    return id;
  }

  void change(Viewer viewer, Known contact, ContactData data, @Nullable String proposedBy) {
    if (contact.data().equals(data)) {
      return;
    }
    if (contact.provider() != null) {
      mustBeFree(contact.provider(), data.email(), contact);
    }
    book.change(contact.id(), data);
    trail.record(viewer, subject(contact), "parties.action.contact-changed", null, new Trace(contact.id(), proposedBy),
        null);
  }

  void end(Viewer viewer, Known contact, @Nullable LocalDate lastDay, @Nullable String proposedBy) {
    book.end(contact.id(), checked(contact, lastDay));
    trail.record(viewer, subject(contact), "parties.action.contact-ended", null, new Trace(contact.id(), proposedBy),
        null);
  }

  static LocalDate checked(Known contact, @Nullable LocalDate lastDay) {
    if (lastDay == null || lastDay.isBefore(contact.validFrom())) {
      throw RuleBroken.at("lastDay", "parties.rule.last-day", contact.validFrom());
    }
    return lastDay;
  }

  Known found(int contact) {
    return book.find(contact).orElseThrow(() -> new NotHere("contact", contact));
  }

  /** One address is one contact of an organisation: a file knows it by that. */
  void mustBeFree(ProviderId provider, String email, @Nullable Known except) {
    book.find(provider, null, email).filter(other -> except == null || other.id() != except.id()).ifPresent(_ -> {
      throw RuleBroken.at("email", "parties.rule.contact-exists", email);
    });
  }

  private static Subject subject(Known contact) {
    if (contact.provider() != null) {
      return ProviderDetails.subject(contact.provider());
    }
    return contact.municipality() != null ? MunicipalityDetails.subject(contact.municipality())
        : Subject.of("parties.bureau", 1);
  }

  /** All the trail keeps of a person: more can read the history of an organisation than may know who works there. */
  record Trace(int contact, @Nullable String proposedBy) {}
}
