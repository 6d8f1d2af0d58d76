package nl.speelruimte.parties.register;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Entries for the register of municipalities and groups, as they come from a file. */
final class PlaceDrafts {

  private PlaceDrafts() {}

  /**
   * A municipality, known by its CBS code.
   *
   * @param region the region it buys with; null when unknown
   * @param office the service bureau of that region; null leaves it as it is
   */
  record MunicipalityDraft(
      String cbsCode, String name, @Nullable String region, @Nullable String office, boolean active) {

    MunicipalityDraft {
      Checks.digits("cbsCode", cbsCode, 4);
      Checks.text("name", name, 120);
      Checks.optional("region", region, 120);
      Checks.optional("office", office, 120);
    }

    /** With the office as it was when this entry does not speak of it. */
    MunicipalityDraft after(@Nullable MunicipalityDraft before) {
      return office != null || before == null || !Objects.equals(region, before.region)
          ? this
          : new MunicipalityDraft(cbsCode, name, region, before.office, active);
    }
  }

  /** A municipality in a group for some time, known by the group, the municipality and its first day. */
  record MembershipDraft(
      String groupCode, String groupName, String cbsCode, LocalDate validFrom, @Nullable LocalDate validTo) {

    MembershipDraft {
      Checks.text("groupCode", groupCode, 20);
      Checks.text("groupName", groupName, 120);
      Checks.digits("cbsCode", cbsCode, 4);
      Checks.order(validFrom, validTo);
    }
  }
}
