package nl.speelruimte.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import nl.speelruimte.contracting.AgreementBook;
import nl.speelruimte.exchange.reading.Agreed;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/** Remembers what was asked for one file: its lines ask the same few questions over and over. */
final class RememberedAgreements implements Agreed {

  private static final int MOST_ANSWERS = 200_000;
  private final AgreementBook book;
  private final Map<Question, Agreement> answers = new HashMap<>();

  RememberedAgreements(AgreementBook book) {
    this.book = book;
  }

  @Override
  public Agreement on(ProviderId provider, MunicipalityId municipality, String category, @Nullable String product,
      LocalDate day) {
    var question = new Question(provider.value(), municipality.value(), category, product, day);
    var known = answers.get(question);
    if (known == null) {
      known = ask(provider, municipality, category, product, day);
      if (answers.size() < MOST_ANSWERS) {
        answers.put(question, known);
      }
    }
    return known;
  }

  private Agreement ask(ProviderId provider, MunicipalityId municipality, String category, @Nullable String product,
      LocalDate day) {
    var agreed = book.of(provider);
    var tariff = product == null
        ? OptionalLong.empty()
        : agreed.tariffCent(municipality, category, product, day);
    return new Agreement(agreed.covers(municipality, category, product, day),
        tariff.isPresent() ? tariff.getAsLong() : null);
  }

  private record Question(int provider, int municipality, String category, @Nullable String product, LocalDate day) {}
}
