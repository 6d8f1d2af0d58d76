package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.identity.invitations.InviteDraft;
import nl.speelruimte.identity.people.CorrectionDraft;
import nl.speelruimte.identity.people.PeriodDraft;
import nl.speelruimte.identity.people.PersonFilter;
import nl.speelruimte.identity.people.PersonId;
import nl.speelruimte.identity.people.PersonStatus;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.RoleDraft;
import nl.speelruimte.identity.review.ReviewId;
import nl.speelruimte.kernel.Role;

/** What the questions and commands about people take. */
final class IdentityArguments implements Arguments {

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    var provider = Organisation.of(about.owner().provider());
    var day = LocalDate.of(2030, 1, 1);
    return switch (parameter.getType().getSimpleName()) {
      case "PersonId" -> List.of(person(about, "identity.person"), person(about, "identity.clerk"));
      case "Organisation" -> List.of(provider, Organisation.of(about.owner().municipality()), Organisation.BUREAU);
      case "PersonFilter" -> List.of(PersonFilter.ALL, new PersonFilter(about.mark(), null, null, null),
          new PersonFilter("", provider, Role.PROVIDER_MANAGER, PersonStatus.ACTIVE));
      case "RoleDraft" -> List.of(roles(day));
      case "CorrectionDraft" -> List.of(new CorrectionDraft("Iemand", about.space() + "@test.example", "Tikfout", 0));
      case "PeriodDraft" -> List.of(new PeriodDraft(LocalDate.of(2025, 1, 1), day, "Anders afgesproken", 0));
      case "InviteDraft" -> List.of(
          new InviteDraft("Iemand", about.space() + "@test.example", provider, roles(day)));
      case "ReviewId" -> List.of(new ReviewId(about.id("identity.review", UUID.class)));
      case "UUID" -> switch (parameter.getName()) {
        case "grant", "reviewed" -> List.of(about.id("identity." + parameter.getName(), UUID.class));
        default -> List.of();
      };
      default -> List.of();
    };
  }

  private static PersonId person(World.Cell about, String name) {
    return new PersonId(about.id(name, UUID.class));
  }

  private static RoleDraft roles(LocalDate day) {
    return new RoleDraft(Set.of(Role.PROVIDER_DATA), null, day, null);
  }
}
