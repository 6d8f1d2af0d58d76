package nl.speelruimte.contracting.changes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A contract of 2025 to 2027 for two lots and one of two municipalities, written down in December 2024. */
@DatabaseTest
public abstract class LivingContract {

  protected static final Viewer BUREAU = SomeViewer.bureau();
  protected static final LocalDate WRITTEN = LocalDate.of(2024, 12, 2);
  @Autowired protected BeanFactory beans;
  @Autowired protected Contracts contracts;
  protected ContractFixtures make;
  protected PartyFixtures parties;
  protected ProviderId provider;
  protected MunicipalityId one;
  protected MunicipalityId other;
  protected LotId first;
  protected LotId second;
  protected LotId third;
  protected String number;
  protected ContractId id;

  @BeforeEach
  void written() {
    on(WRITTEN, () -> {
      make = new ContractFixtures(beans);
      parties = new PartyFixtures(beans);
      provider = parties.provider("Aanbieder");
      one = parties.municipality("Eerste");
      other = parties.municipality("Tweede");
      first = make.lot("A1", one, other);
      second = make.lot("A2", one, other);
      third = make.lot("A3", one, other);
      number = make.contract(provider, List.of("A1", "A2"), one);
      id = make.id(number);
      return id;
    });
  }

  /** Does it at noon of that day, as the manager of the bureau. */
  protected static <T> T on(LocalDate day, Supplier<T> work) {
    return PortalClock.at(day.atTime(LocalTime.NOON).atZone(PortalClock.ZONE).toInstant(),
        () -> AsViewer.call(BUREAU, work));
  }

  /** The same for what gives nothing. */
  protected static void on(LocalDate day, Runnable work) {
    on(day, () -> {
      work.run();
      return true;
    });
  }

  protected int version() {
    return contracts.details(BUREAU, id).version();
  }
}
