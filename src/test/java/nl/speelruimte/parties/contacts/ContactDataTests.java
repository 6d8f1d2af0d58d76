package nl.speelruimte.parties.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.speelruimte.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactDataTests {

  @Test
  void whatIsTypedAroundItIsLeftOutAndEmptyIsNothing() {
    assertThat(ContactData.of(" A. Jansen ", " ", " a@b.nl ", "")).isEqualTo(
        new ContactData("A. Jansen", null, "a@b.nl", null));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      ,          a@b.nl,       ,              personName
      ' ',       a@b.nl,       ,              personName
      A. Jansen, ,             ,              email
      A. Jansen, geen adres,   ,              email
      A. Jansen, a@b,          ,              email
      A. Jansen, a b@c.nl,     ,              email
      A. Jansen, a@b.nl,       bel mij,       phone
      A. Jansen, a@b.nl,       12,            phone
      """)
  void whatIsWrongIsSaidAtItsField(String name, String email, String phone, String field) {
    assertThatThrownBy(() -> ContactData.of(name, null, email, phone))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains(field));
  }

  @ParameterizedTest
  @CsvSource({"06 12345678", "+31 (0)70 123 45 67", "070-1234567", "0800.1234"})
  void aNumberMayBeWrittenInManyWays(String phone) {
    assertThat(ContactData.of("A", null, "a@b.nl", phone).phone()).isEqualTo(phone);
  }
}
