package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.notices.NoticeFilter;

/** Mail and notices: they belong to a person, and the viewers of the matrix are nobody in particular. */
final class NoticesRoom implements Seeds, Arguments, Silence {

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    return parameter.getType() == NoticeFilter.class
        ? List.of(NoticeFilter.ALL, NoticeFilter.NEW, new NoticeFilter(false, about.mark())) : List.of();
  }


  @Override
  public void sow(Plot plot) {
    var region = new Owner.Region();
    plot.planter().plant("notices_mail", region, Map.of("kind", "DIGEST", "state", "WAITING",
        "recipient", plot.marks().text(region), "expires_on", LocalDate.of(2099, 1, 1), "message_id", UUID.randomUUID()));
    plot.planter().plant("notices_told", plot.owner(), Map.of("severity", "ACT", "side", "PROVIDER",
        "organisation_id", plot.provider()));
  }

  @Override
  public Map<String, Set<ViewerKind>> emptyByDesign() {
    var everybody = EnumSet.allOf(ViewerKind.class);
    var allButTheAdministrator = EnumSet.complementOf(EnumSet.of(ViewerKind.BUREAU_ADMIN));
    return Map.of(
        // One's own alone, and these viewers have no account; DigestTests tries it with people.
        "MyNotices.rows", everybody,
        "MyNotices.count", everybody,
        // Who was written to is for the administrator.
        "OutgoingMail.rows", allButTheAdministrator,
        "OutgoingMail.count", allButTheAdministrator,
        "OutgoingMail.standing", allButTheAdministrator);
  }
}
