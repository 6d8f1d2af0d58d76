package nl.speelruimte.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;

/** Who writes for the region. */
class ViewerTests {

  @Test
  void theBureauAndThePortalItselfWriteAndNobodyElse() {
    assertThat(SomeViewer.bureau().isBureauOrPortal()).isTrue();
    assertThat(Viewer.system("test").isBureauOrPortal()).isTrue();
    assertThat(SomeViewer.auditor().isBureauOrPortal()).isFalse();
    assertThat(SomeViewer.municipality(new MunicipalityId(1)).isBureauOrPortal()).isFalse();
    assertThat(SomeViewer.provider(new ProviderId(1)).isBureauOrPortal()).isFalse();
    assertThat(SomeViewer.viewer(Role.BUREAU_MANAGER, new AccessScope.Nothing()).isBureauOrPortal())
        .as("whose grant ended").isFalse();
  }

  @Test
  void theManagersAndAdministratorsOfTheBureauKeepTheRegister() {
    for (var role : Role.values()) {
      assertThat(SomeViewer.viewer(role, new AccessScope.WholeRegion()).keepsRegister()).as("%s", role)
          .isEqualTo(role == Role.BUREAU_MANAGER || role == Role.BUREAU_ADMIN);
    }
    assertThat(SomeViewer.viewer(Role.BUREAU_MANAGER, new AccessScope.Nothing()).keepsRegister())
        .as("whose grant ended").isFalse();
  }
}
