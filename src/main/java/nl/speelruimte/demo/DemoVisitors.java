package nl.speelruimte.demo;

import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.identity.DemoAccounts;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.GroupRow;
import nl.speelruimte.parties.MunicipalityGroups;
import nl.speelruimte.parties.PartyCodes;
import nl.speelruimte.parties.PartyDirectory;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Has an account made for each role, at the parties that have something to tell. */
@Component
class DemoVisitors {

  private static final Viewer VIEWER = Viewer.system("demo");
  private static final String WITH_GROUP = "0503";
  private static final String GROUP = "H4";
  private final DemoAccounts accounts;
  private final PartyDirectory parties;
  private final MunicipalityGroups groups;
  private final DemoColleagues colleagues;

  DemoVisitors(DemoAccounts accounts, PartyDirectory parties, MunicipalityGroups groups,
      DemoColleagues colleagues) {
    this.accounts = accounts;
    this.parties = parties;
    this.groups = groups;
    this.colleagues = colleagues;
  }

  /** The provider and municipality of the space that will be full, and a municipality that also sees its group. */
  void open() {
    var codes = parties.of(VIEWER);
    var group = groups.rows(VIEWER, Pageable.unpaged()).stream().filter(row -> row.code().equals(GROUP))
        .map(GroupRow::id).findFirst();
    codes.provider(Roster.agb(Roster.FILLING)).ifPresent(provider -> group.ifPresent(four ->
        accounts.ensure(VIEWER, provider, place(codes, Roster.FILLING_AT), place(codes, WITH_GROUP), four)));
  }

  /** They find something to manage. */
  void welcome() {
    open();
    if (accounts.inUse()) {
      parties.of(VIEWER).provider(Roster.agb(Roster.FILLING)).ifPresent(colleagues::welcome);
    }
  }

  private static MunicipalityId place(PartyCodes codes, String cbs) {
    return codes.municipality(cbs).orElseThrow();
  }
}
