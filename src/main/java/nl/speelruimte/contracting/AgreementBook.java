package nl.speelruimte.contracting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.speelruimte.contracting.Agreement.ProductKey;
import nl.speelruimte.kernel.ProviderId;

/** The agreements of every provider at one moment; each provider is read when first asked for and then kept. */
public final class AgreementBook {

  private final Map<Integer, AgreementsOfProvider> known = new ConcurrentHashMap<>();
  private final AgreementReader reader;
  private final Map<ProductKey, DeliveryVariant> products;

  AgreementBook(AgreementReader reader, Map<ProductKey, DeliveryVariant> products) {
    this.reader = reader;
    this.products = products;
  }

  /** What was agreed with a provider; nothing when it has no contract. */
  public AgreementsOfProvider of(ProviderId provider) {
    var agreements = known.get(provider.value());
    if (agreements == null) {
      agreements = new AgreementsOfProvider(reader.read(provider), products);
      known.put(provider.value(), agreements);
    }
    return agreements;
  }
}
