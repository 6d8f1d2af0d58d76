package nl.speelruimte.parties.contacts;

import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What is known of a contact. */
public record ContactData(String personName, @Nullable String jobTitle, String email, @Nullable String phone) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_PHONE = 30;

  /** @throws RuleBroken when a name or address is missing, or something is too long or no address */
  public static ContactData of(
      @Nullable String personName, @Nullable String jobTitle, @Nullable String email, @Nullable String phone) {
    var address = needed("email", email, LONGEST_EMAIL);
    if (!address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      throw RuleBroken.at("email", "parties.reason.not-an-address", address);
    }
    var number = optional("phone", phone, LONGEST_PHONE);
    if (number != null && !number.matches("[+0-9()][-+0-9() .]{4,}")) {
      throw RuleBroken.at("phone", "parties.rule.not-a-number", number);
    }
    return new ContactData(needed("personName", personName, LONGEST_NAME),
        optional("jobTitle", jobTitle, LONGEST_TITLE), address, number);
  }

  private static String needed(String field, @Nullable String text, int longest) {
    var value = optional(field, text, longest);
    if (value == null) {
      throw RuleBroken.at(field, "parties.rule.missing");
    }
    return value;
  }

  private static @Nullable String optional(String field, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.strip().length() > longest) {
      throw RuleBroken.at(field, "parties.rule.too-long", longest);
    }
    return text.strip();
  }
}
