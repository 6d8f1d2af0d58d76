package nl.speelruimte.contracting.register;

import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LoadRows;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A provider and two municipalities that are about to agree on something. */
@DatabaseTest
abstract class TwoMunicipalities {

  @Autowired BeanFactory beans;
  ContractFixtures make;
  PartyFixtures parties;
  LoadRows load;
  ProviderId provider;
  MunicipalityId one;
  MunicipalityId other;

  @BeforeEach
  void theParties() {
    make = new ContractFixtures(beans);
    parties = new PartyFixtures(beans);
    load = new LoadRows(beans);
    provider = parties.provider("Aanbieder");
    one = parties.municipality("Eerste");
    other = parties.municipality("Tweede");
  }
}
