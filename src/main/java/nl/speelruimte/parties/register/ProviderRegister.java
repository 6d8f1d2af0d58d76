package nl.speelruimte.parties.register;

import java.time.Clock;
import java.util.Optional;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.MunicipalityDetails;
import nl.speelruimte.parties.ProviderDetails;
import nl.speelruimte.parties.ProviderStatus;
import nl.speelruimte.parties.contacts.ContactBook;
import nl.speelruimte.parties.contacts.ContactBook.Known;
import nl.speelruimte.parties.contacts.ContactData;
import nl.speelruimte.parties.register.ProviderDrafts.ContactDraft;
import nl.speelruimte.parties.register.ProviderDrafts.ProviderDraft;
import nl.speelruimte.parties.register.ProviderDrafts.SiteDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes providers, sites and contacts: new entries are added, known ones amended. */
@Service
@Transactional(noRollbackFor = RuleBroken.class)
class ProviderRegister {

  private final RegisterBook book;
  private final ContactBook contacts;
  private final Clock clock;

  ProviderRegister(RegisterBook book, ContactBook contacts, Clock clock) {
    this.book = book;
    this.contacts = contacts;
    this.clock = clock;
  }

  ProviderId save(Viewer viewer, ProviderDraft draft) {
    book.mayWrite(viewer);
    var before = provider(draft.agbCode());
    if (before.filter(draft::equals).isEmpty()) {
      book.sql().sql("""
              INSERT INTO parties_provider (agb_code, name, kvk_nr, parent_name, parent_kvk_nr, status, updated_at)
              VALUES (:agb, :name, :kvk, :parent, :parentKvk, :status, :now)
              ON DUPLICATE KEY UPDATE name = VALUES(name), kvk_nr = VALUES(kvk_nr), parent_name = VALUES(parent_name),
                parent_kvk_nr = VALUES(parent_kvk_nr), status = VALUES(status), updated_at = VALUES(updated_at),
                version = version + 1""")
          .param("agb", draft.agbCode()).param("name", draft.name()).param("kvk", draft.kvkNr())
          .param("parent", draft.parentName()).param("parentKvk", draft.parentKvkNr())
          .param("status", draft.status().name())
          .param("now", Moments.now(clock)).update();
      var id = new ProviderId(book.provider(draft.agbCode()));
      book.changed(viewer, ProviderDetails.subject(id), "parties.action.provider-saved", before.orElse(null), draft);
    }
    return new ProviderId(book.provider(draft.agbCode()));
  }

  void save(Viewer viewer, SiteDraft draft) {
    book.mayWrite(viewer);
    var provider = new ProviderId(book.provider(draft.agbCode()));
    var before = site(provider, draft);
    if (before.filter(draft::equals).isPresent()) {
      return;
    }
    book.sql().sql("""
            INSERT INTO parties_provider_site (provider_id, name, place, care_forms)
            VALUES (:provider, :name, :place, :forms) ON DUPLICATE KEY UPDATE care_forms = VALUES(care_forms)""")
        .param("provider", provider.value()).param("name", draft.site()).param("place", draft.place())
        .param("forms", draft.careForms()).update();
    book.changed(viewer, ProviderDetails.subject(provider), "parties.action.site-saved", before.orElse(null), draft);
  }

  void save(Viewer viewer, ContactDraft draft) {
    book.mayWrite(viewer);
    var provider = draft.agbCode() == null ? null : new ProviderId(book.provider(draft.agbCode()));
    var municipality = draft.cbsCode() == null ? null : new MunicipalityId(book.municipality(draft.cbsCode()));
    var data = new ContactData(draft.personName(), draft.jobTitle(), draft.email(), draft.phone());
    var known = contacts.find(provider, municipality, draft.email());
    if (known.map(Known::data).filter(data::equals).isPresent()) {
      return;
    }
    known.ifPresent(contact -> contacts.change(contact.id(), data));
    var saved = known.map(Known::id).orElseGet(() -> contacts.add(provider, municipality, data));
    book.changed(viewer, organisation(provider, municipality), "parties.action.contact-saved", null, new Trace(saved));
  }

  private static Subject organisation(@Nullable ProviderId provider, @Nullable MunicipalityId municipality) {
    if (provider != null) {
      return ProviderDetails.subject(provider);
    }
    return municipality != null
        ? MunicipalityDetails.subject(municipality)
        : Subject.of("parties.bureau", 1);
  }

  private Optional<ProviderDraft> provider(String agbCode) {
    return book.sql().sql("SELECT * FROM parties_provider WHERE agb_code = :agb FOR UPDATE").param("agb", agbCode)
        .query((row, _) -> new ProviderDraft(agbCode, row.getString("name"), row.getString("kvk_nr"),
            row.getString("parent_name"), row.getString("parent_kvk_nr"),
            ProviderStatus.valueOf(row.getString("status"))))
        .optional();
  }

  private Optional<SiteDraft> site(ProviderId provider, SiteDraft draft) {
    return book.sql().sql("""
            SELECT care_forms FROM parties_provider_site
             WHERE provider_id = :provider AND name = :name AND place = :place FOR UPDATE""")
        .param("provider", provider.value()).param("name", draft.site()).param("place", draft.place())
        .query((row, _) -> new SiteDraft(draft.agbCode(), draft.site(), draft.place(), row.getString(1)))
        .optional();
  }

  /** All the trail keeps of a person: more can read the history of an organisation than may know who works there. */
  private record Trace(int contact) {}
}
