package nl.speelruimte.contracting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AgreementsTests {

  private static final Viewer JOB = Viewer.system("test");
  private static final LocalDate IN_2025 = LocalDate.of(2025, 5, 1);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 5, 1);
  private static final LocalDate AFTER = LocalDate.of(2028, 1, 1);
  @Autowired private BeanFactory beans;
  @Autowired private Agreements agreements;
  @Autowired private TransactionTemplate transaction;
  private ContractFixtures make;
  private ProviderId provider;
  private MunicipalityId place;
  private MunicipalityId dear;
  private String number;
  private String product;

  @BeforeEach
  void agree() {
    var parties = new PartyFixtures(beans);
    make = new ContractFixtures(beans);
    provider = parties.provider("Aanbieder");
    place = parties.municipality("Plaats");
    dear = parties.municipality("Duur");
    make.lot("A1", place, dear);
    make.lot("A2", place, dear);
    number = make.contract(provider, List.of("A1", "A2"), place, dear);
    product = make.product("45");
    make.tariff(number, "A1", "45", product, 8_000, "2025-01-01", "2025-12-31", null);
    make.tariff(number, "A1", "45", product, 8_400, "2026-01-01", null, null);
    make.tariff(number, "A1", "45", product, 9_000, "2026-01-01", null, dear);
  }

  @Test
  void theTariffIsThatOfTheDayAndTheMunicipalityGoesBeforeAll() {
    var agreed = agreements.of(JOB, provider);

    assertThat(agreed.tariffCent(place, "45", product, IN_2025)).hasValue(8_000);
    assertThat(agreed.tariffCent(place, "45", product, IN_2026)).hasValue(8_400);
    assertThat(agreed.tariffCent(dear, "45", product, IN_2026)).hasValue(9_000);
    assertThat(agreed.tariffCent(dear, "45", product, IN_2025)).hasValue(8_000);
    assertThat(agreed.tariffCent(place, "45", product, AFTER)).isEmpty();
    assertThat(agreed.tariff(place, "45", product, IN_2026))
        .contains(new AgreedTariff(8_400, "04", TariffBasis.HOUR_FOR_MINUTES));
  }

  @Test
  void theLotIsThatOfTheProductElseTheOnlyOneOfItsCategory() {
    var second = make.product("54");
    var third = make.product("54");
    make.tariff(number, "A1", "54", second, 100, "2025-01-01", null, null);
    var agreed = agreements.of(JOB, provider);
    var lot = agreed.placeOf(place, "54", second, IN_2026).map(AgreedPlace::lot).orElseThrow();

    assertThat(agreed.placeOf(place, "54", null, IN_2026).map(AgreedPlace::lot)).contains(lot);
    assertThat(agreed.placeOf(place, "54", third, IN_2026).map(AgreedPlace::lot)).contains(lot);
    assertThat(agreed.covers(place, "54", third, IN_2026)).isFalse();

    make.tariff(number, "A2", "54", third, 100, "2025-01-01", null, null);
    var more = agreements.of(JOB, provider);
    assertThat(more.placeOf(place, "54", null, IN_2026).map(AgreedPlace::lot)).isEmpty();
    assertThat(more.placeOf(place, "54", third, IN_2026).map(AgreedPlace::lot)).isPresent()
        .isNotEqualTo(more.placeOf(place, "54", second, IN_2026).map(AgreedPlace::lot));
  }

  @Test
  void whatWasNotAgreedFallsUnderTheOnlyContractThatKnowsTheCategoryOrThatThereIs() {
    var agreed = agreements.of(JOB, provider);
    assertThat(agreed.placeOf(place, "46", null, IN_2026)).contains(new AgreedPlace(make.id(number), null));
    assertThat(agreed.placeOf(place, "46", null, AFTER)).isEmpty();

    var second = make.contract(provider, ContractStatus.ACTIVE, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31),
        List.of("A1", "A2"), place);
    make.tariff(second, "A1", "54", make.product("54"), 100, "2025-01-01", null, null);
    make.tariff(second, "A2", "54", make.product("54"), 100, "2025-01-01", null, null);
    var both = agreements.of(JOB, provider);
    assertThat(both.placeOf(place, "46", null, IN_2026)).isEmpty();
    assertThat(both.placeOf(place, "54", null, IN_2026)).contains(new AgreedPlace(make.id(second), null));
  }

  @Test
  void aContractHoldsInItsTermForThoseWhoTakePart() {
    var agreed = agreements.of(JOB, provider);
    var stranger = new PartyFixtures(beans).municipality("Vreemd");

    assertThat(agreed.covers(place, "45", product, IN_2026)).isTrue();
    assertThat(agreed.covers(place, "45", product, AFTER)).isFalse();
    assertThat(agreed.covers(stranger, "45", product, IN_2026)).isFalse();
    assertThat(agreed.covers(place, "45", null, IN_2026)).isTrue();
    assertThat(agreed.covers(place, "46", null, IN_2026)).isFalse();
  }

  @Test
  void aDraftBindsNobody() {
    var other = new PartyFixtures(beans).provider("Concept");
    var draft = make.contract(
        other, ContractStatus.DRAFT, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31), List.of("A1"), place);
    make.tariff(draft, "A1", "45", product, 8_640, "2025-01-01", null, null);

    assertThat(agreements.of(JOB, other).covers(place, "45", product, IN_2026)).isFalse();
  }

  @Test
  void theVariantComesFromTheProductListAlsoOutsideTheContract() {
    var output = make.product("45", "82", DeliveryVariant.OUTPUT);

    assertThat(agreements.of(JOB, provider).variantOf("45", product)).contains(DeliveryVariant.EFFORT);
    assertThat(agreements.of(JOB, provider).variantOf("45", output)).contains(DeliveryVariant.OUTPUT);
    assertThat(agreements.of(JOB, provider).variantOf("45", null)).isEmpty();
  }

  @Test
  void aBookInHandStaysAsItWasAndANewOneShowsWhatWasCommitted() {
    var before = agreements.of(JOB, provider);
    make.tariff(number, "A1", "45", product, 8_500, "2026-01-01", null, null);

    assertThat(before.tariffCent(place, "45", product, IN_2026)).hasValue(8_400);
    assertThat(agreements.of(JOB, provider).tariffCent(place, "45", product, IN_2026)).hasValue(8_500);
  }

  @Test
  void whatIsRolledBackWasNeverAgreed() {
    transaction.executeWithoutResult(status -> {
      make.tariff(number, "A1", "45", product, 1, "2026-01-01", null, null);
      assertThat(agreements.of(JOB, provider).tariffCent(place, "45", product, IN_2026)).hasValue(1);
      status.setRollbackOnly();
    });

    assertThat(agreements.of(JOB, provider).tariffCent(place, "45", product, IN_2026)).hasValue(8_400);
  }
}
