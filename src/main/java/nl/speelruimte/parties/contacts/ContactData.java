package nl.speelruimte.parties.contacts;

import nl.speelruimte.kernel.Given;
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
    var address = Given.words("email", email, LONGEST_EMAIL);
    if (!address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      throw RuleBroken.at("email", "parties.reason.not-an-address", address);
    }
    var number = Given.wordsIfAny("phone", phone, LONGEST_PHONE);
    if (number != null && !number.matches("[+0-9()][-+0-9() .]{4,}")) {
      throw RuleBroken.at("phone", "parties.rule.not-a-number", number);
    }
    return new ContactData(Given.words("personName", personName, LONGEST_NAME),
        Given.wordsIfAny("jobTitle", jobTitle, LONGEST_TITLE), address, number);
  }
}
