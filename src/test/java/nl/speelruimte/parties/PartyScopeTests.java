package nl.speelruimte.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.Stream;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-20, UC-21, UC-22: who sees what of the register of parties. */
@DatabaseTest
class PartyScopeTests {

  @Autowired private BeanFactory beans;
  @Autowired private Providers providers;
  @Autowired private Municipalities municipalities;
  @Autowired private MunicipalityGroups groups;
  @Autowired private PartyDirectory directory;
  private Parties parties = new Parties(new ProviderId(0), new ProviderId(0), new MunicipalityId(0));

  /** Those whom the cases are about. */
  record Parties(ProviderId own, ProviderId other, MunicipalityId municipality) {}

  @BeforeEach
  void makeParties() {
    var make = new PartyFixtures(beans);
    parties = new Parties(make.provider("Eigen"), make.provider("Ander"), make.municipality("Plaats"));
  }

  @ParameterizedTest(name = "{0} sees its own provider: {2}, another: {3}, the municipality: {4}")
  @MethodSource
  void eachSeesWhatIsTheirs(String who, Function<Parties, Viewer> viewerOf, boolean own, boolean other, boolean place) {
    var viewer = viewerOf.apply(parties);

    sees(viewer, parties.own, own);
    sees(viewer, parties.other, other);
    sees(viewer, parties.municipality, place);
    assertThat(groups.count(viewer)).isEqualTo(groups.rows(viewer, Pageable.unpaged()).size());
  }

  static Stream<Arguments> eachSeesWhatIsTheirs() {
    return Stream.of(
        row("bureau", all -> SomeViewer.bureau(), true, true, true),
        row("auditor", all -> SomeViewer.auditor(), true, true, true),
        row("municipality", all -> SomeViewer.municipality(all.municipality), true, true, true),
        row("provider", all -> SomeViewer.provider(all.own), true, false, true),
        row("nobody", all -> SomeViewer.nobody(), false, false, false));
  }

  private static Arguments row(String who, Function<Parties, Viewer> viewer, boolean own, boolean other, boolean place) {
    return Arguments.of(who, viewer, own, other, place);
  }

  private void sees(Viewer viewer, ProviderId id, boolean expected) {
    var filter = new ProviderFilter(new PartyFixtures(beans).agb(id), null);
    assertThat(providers.rows(viewer, filter, Pageable.unpaged())).hasSize(expected ? 1 : 0);
    assertThat(providers.count(viewer, filter)).isEqualTo(expected ? 1 : 0);
    assertThat(directory.of(viewer).provider(id).isPresent()).isEqualTo(expected);
    assertThat(directory.of(viewer).nameOf(id).isEmpty()).isEqualTo(!expected);
    if (expected) {
      assertThat(providers.details(viewer, id).id()).isEqualTo(id);
    } else {
      assertThatThrownBy(() -> providers.details(viewer, id)).isInstanceOf(NotHere.class);
    }
  }

  private void sees(Viewer viewer, MunicipalityId id, boolean expected) {
    var cbs = new PartyFixtures(beans).cbs(id);
    assertThat(municipalities.rows(viewer, cbs, Pageable.unpaged())).hasSize(expected ? 1 : 0);
    assertThat(municipalities.count(viewer, cbs)).isEqualTo(expected ? 1 : 0);
    assertThat(directory.of(viewer).municipality(cbs).isPresent()).isEqualTo(expected);
    if (expected) {
      assertThat(municipalities.details(viewer, id).cbsCode()).isEqualTo(cbs);
    } else {
      assertThatThrownBy(() -> municipalities.details(viewer, id)).isInstanceOf(NotHere.class);
    }
  }
}
