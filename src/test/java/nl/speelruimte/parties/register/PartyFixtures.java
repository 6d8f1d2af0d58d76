package nl.speelruimte.parties.register;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.MunicipalityGroups;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.ProviderStatus;
import nl.speelruimte.parties.register.PlaceDrafts.MembershipDraft;
import nl.speelruimte.parties.register.PlaceDrafts.MunicipalityDraft;
import nl.speelruimte.parties.register.ProviderDrafts.ProviderDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.domain.Pageable;

/** Makes parties with codes nobody uses yet, through the register as it is. */
public final class PartyFixtures {

  private static final Viewer MAKER = Viewer.system("test");
  private final BeanFactory beans;

  public PartyFixtures(BeanFactory beans) {
    this.beans = beans;
  }

  public MunicipalityId municipality(String name) {
    return beans.getBean(PlaceRegister.class).save(MAKER,
        new MunicipalityDraft(freeCbsCode(), name, null, null, true));
  }

  public ProviderId provider(String name) {
    return beans.getBean(ProviderRegister.class).save(MAKER,
        new ProviderDraft(freeAgbCode(), name, null, null, null, ProviderStatus.ACTIVE));
  }

  /** Makes a municipality a member of a group, which comes to be with its first member. */
  public GroupId member(String group, MunicipalityId municipality, String from, @Nullable String to) {
    beans.getBean(PlaceRegister.class).save(MAKER, new MembershipDraft(group, "Groep " + group, cbs(municipality),
        LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    return beans.getBean(MunicipalityGroups.class).rows(MAKER, Pageable.unpaged()).stream()
        .filter(row -> row.code().equals(group)).findFirst().orElseThrow().id();
  }

  public String cbs(MunicipalityId municipality) {
    return directory().of(MAKER).municipality(municipality).orElseThrow().cbsCode();
  }

  public List<String> cbs(List<MunicipalityId> municipalities) {
    return municipalities.stream().map(this::cbs).toList();
  }

  public String agb(ProviderId provider) {
    return directory().of(MAKER).provider(provider).orElseThrow().agbCode();
  }

  /** A group code that no other test uses. */
  public String freeGroupCode() {
    return free("T%05d", 0, 100_000, _ -> true);
  }

  public String freeAgbCode() {
    return free("97%06d", 0, 1_000_000, code -> directory().of(MAKER).provider(code).isEmpty());
  }

  /** Above those of the municipalities there are, and below those that tests write out. */
  private String freeCbsCode() {
    return free("%04d", 2_000, 9_000, code -> directory().of(MAKER).municipality(code).isEmpty());
  }

  private static String free(String pattern, int from, int bound, Predicate<String> unused) {
    return Stream.generate(() -> pattern.formatted(ThreadLocalRandom.current().nextInt(from, bound)))
        .filter(unused).findFirst().orElseThrow();
  }

  private PartyDirectory directory() {
    return beans.getBean(PartyDirectory.class);
  }
}
