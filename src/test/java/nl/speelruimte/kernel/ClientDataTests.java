package nl.speelruimte.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of what is taken for the number of a client: 12345672 and 111222333 pass the test of eleven. */
class ClientDataTests {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
      111222333                                  | true
      Het gaat om 111222333.                     | true
      123456789                                  | true
      9 cijfers: 999999990                       | true
      bsn111222333                               | true
      bsn 1112.22.333                            | true
      111 222 333                                | true
      111-222-333                                | true
      111\u00a0222\u00a0333                      | true
      012345672                                  | true
      012 345 672                                | true
      BSN 12345672                               | true
      bsn: 1234 5672                             | true
      bsn-nummer van het kind is 12345672        | true
      Burgerservicenummer 12345672               | true
      burger servicenummer 12345672              | true
      (sofinummer 12345672)                      | true
      cliëntnummer 12345672                      | true
      BSN 12345678                               | false
      12345672 is het nummer                     | false
      KvK 12345672                               | false
      AGB-code 12345672                          | false
      AGB 12 345672 of KvK 1234.5672             | false
      Kamer van Koophandel: 12345672, bsn nodig? | false
      geen bsn noemen. Dit gaat over de aanbieder met het nummer 12345672 | false
      06-12345678                                | false
      0612345678                                 | false
      Vanaf 2026-11-22                           | false
      22-11-2026                                 | false
      € 1.240.000                                | false
      Contract C-2024-17                         | false
      kenmerk 1234567                            | false
      """)
  void whatLooksLikeTheNumberOfAClient(String text, boolean found) {
    assertThat(ClientData.isIn(text)).isEqualTo(found);
  }
}
