package nl.speelruimte.parties.register;

import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.parties.ProviderStatus;
import org.jspecify.annotations.Nullable;

/** Entries for the register of providers, as they come from a file. */
final class ProviderDrafts {

  private ProviderDrafts() {}

  /** A provider, known by its AGB code. */
  record ProviderDraft(String agbCode, String name, @Nullable String kvkNr, @Nullable String parentName,
      @Nullable String parentKvkNr, ProviderStatus status) {

    ProviderDraft {
      Checks.digits("agbCode", agbCode, 8);
      Checks.text("name", name, 200);
      Checks.digits("kvkNr", kvkNr, 8);
      Checks.optional("parentName", parentName, 200);
      Checks.digits("parentKvkNr", parentKvkNr, 8);
    }
  }

  /** A site, known by its provider, name and place. */
  record SiteDraft(String agbCode, String site, String place, @Nullable String careForms) {

    SiteDraft {
      Checks.digits("agbCode", agbCode, 8);
      Checks.text("site", site, 200);
      Checks.text("place", place, 120);
      Checks.optional("careForms", careForms, 200);
    }
  }

  /** A contact, known by its organisation and e-mail address; of the service bureau when it names no organisation. */
  record ContactDraft(@Nullable String agbCode, @Nullable String cbsCode, String personName,
      @Nullable String jobTitle, String email, @Nullable String phone) {

    ContactDraft {
      Checks.digits("agbCode", agbCode, 8);
      Checks.digits("cbsCode", cbsCode, 4);
      Checks.text("personName", personName, 200);
      Checks.optional("jobTitle", jobTitle, 120);
      Checks.text("email", email, 254);
      Checks.optional("phone", phone, 30);
      if (agbCode != null && cbsCode != null) {
        throw RuleBroken.at("cbsCode", "parties.reason.two-organisations");
      }
      if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
        throw RuleBroken.at("email", "parties.reason.not-an-address", email);
      }
    }
  }
}
