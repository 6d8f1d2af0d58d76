package nl.speelruimte.parties;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;

/** The codes and names of all parties a viewer may know, in memory and unchanging: take it once per job or screen. */
public final class PartyCodes {

  private final List<Place> municipalities;
  private final List<Carer> providers;
  private final Map<String, Place> placesByCode;
  private final Map<String, Carer> carersByCode;
  private final Map<MunicipalityId, Place> placesById;
  private final Map<ProviderId, Carer> carersById;

  PartyCodes(List<Place> municipalities, List<Carer> providers) {
    this.municipalities = municipalities.stream().sorted(Comparator.comparing(Place::name)).toList();
    this.providers = providers.stream().sorted(Comparator.comparing(Carer::name)).toList();
    this.placesByCode = by(municipalities, Place::cbsCode);
    this.carersByCode = by(providers, Carer::agbCode);
    this.placesById = by(municipalities, Place::id);
    this.carersById = by(providers, Carer::id);
  }

  /** By name. */
  public List<Place> municipalities() {
    return municipalities;
  }

  /** By name. */
  public List<Carer> providers() {
    return providers;
  }

  /** @param cbsCode four digits */
  public Optional<MunicipalityId> municipality(String cbsCode) {
    return Optional.ofNullable(placesByCode.get(cbsCode)).map(Place::id);
  }

  /** @param agbCode eight digits */
  public Optional<ProviderId> provider(String agbCode) {
    return Optional.ofNullable(carersByCode.get(agbCode)).map(Carer::id);
  }

  public Optional<Place> municipality(MunicipalityId id) {
    return Optional.ofNullable(placesById.get(id));
  }

  public Optional<Carer> provider(ProviderId id) {
    return Optional.ofNullable(carersById.get(id));
  }

  /** The name, or an empty text for a party this viewer does not know. */
  public String nameOf(MunicipalityId id) {
    return municipality(id).map(Place::name).orElse("");
  }

  /** The name, or an empty text for a party this viewer does not know. */
  public String nameOf(ProviderId id) {
    return provider(id).map(Carer::name).orElse("");
  }

  PartyCodes onlyProvider(ProviderId id) {
    return new PartyCodes(municipalities, provider(id).stream().toList());
  }

  private static <K, V> Map<K, V> by(List<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
  }

  /** A municipality with its CBS code. */
  public record Place(MunicipalityId id, String cbsCode, String name) {}

  /** A provider with its AGB code. */
  public record Carer(ProviderId id, String agbCode, String name) {}
}
