package nl.speelruimte.identity.reach;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import nl.speelruimte.kernel.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantDraftTests {

  @ParameterizedTest
  @CsvSource({
      "PROVIDER_MANAGER, PROVIDER", "PROVIDER_DATA, PROVIDER", "PROVIDER_ADMIN, PROVIDER",
      "MUNICIPAL_MANAGER, MUNICIPALITY", "MUNICIPAL_READER, GROUP",
      "BUREAU_MANAGER, REGION", "BUREAU_ANALYST, REGION", "BUREAU_ADMIN, REGION", "AUDITOR, REGION"})
  void aRoleIsHeldForItsOwnKindOfOrganisation(Role role, ScopeType scope) {
    assertThatNoException().isThrownBy(() -> new GrantDraft(role, scope, 1));
  }

  @ParameterizedTest
  @CsvSource({
      "PROVIDER_MANAGER, REGION", "PROVIDER_MANAGER, MUNICIPALITY", "PROVIDER_DATA, GROUP",
      "MUNICIPAL_MANAGER, REGION", "MUNICIPAL_READER, PROVIDER",
      "BUREAU_MANAGER, PROVIDER", "AUDITOR, GROUP", "SYSTEM, REGION"})
  void andForNoOther(Role role, ScopeType scope) {
    assertThatIllegalArgumentException().isThrownBy(() -> new GrantDraft(role, scope, 1));
  }
}
