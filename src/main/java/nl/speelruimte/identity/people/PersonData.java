package nl.speelruimte.identity.people;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.speelruimte.kernel.RuleBroken;

/** What somebody is called and where mail reaches them, checked and without what was typed around it. */
public record PersonData(String name, String email) {

  public static final int LONGEST_NAME = 200;
  public static final int LONGEST_EMAIL = 200;
  private static final String PART = "[^\\s@<>\",;:()\\[\\]\\\\]+";
  private static final Pattern EMAIL = Pattern.compile(PART + "@" + PART + "\\.[\\p{L}\\p{N}-]{2,}");

  /** @throws RuleBroken at {@code name} or {@code email} */
  public static PersonData of(String name, String email) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw RuleBroken.at("name", "identity.rule.name-missing");
    }
    var address = email.strip();
    if (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
      throw RuleBroken.at("email", "identity.rule.email-wrong");
    }
    return new PersonData(name.strip(), address.toLowerCase(Locale.ROOT));
  }

  /** The same address in capitals is no other: it stays as it was written before. */
  PersonData after(PersonData before) {
    return email.equalsIgnoreCase(before.email) ? new PersonData(name, before.email) : this;
  }
}
