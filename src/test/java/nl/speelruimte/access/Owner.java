package nl.speelruimte.access;

import java.time.LocalDate;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** Whose a planted row is: the rules of who may see what once more, written without looking at the portal's own. */
sealed interface Owner {

  /** Known to everybody with a running role: names of municipalities, lots, products. */
  record Everybody() implements Owner {}

  /** For those who pay: every municipality, the bureau and the auditor, and no provider. */
  record Payers() implements Owner {}

  /** For the service bureau and the auditor. */
  record Region() implements Owner {}

  /** In the register of providers: for whom it is, and not for other providers. */
  record Register(ProviderId provider) implements Owner {}

  /** How to reach people: for those who work with them, so not for the auditor. */
  record Contact(@Nullable ProviderId provider) implements Owner {}

  /** Between one provider and one municipality, in a period. */
  record Between(ProviderId provider, MunicipalityId municipality, LocalDate from) implements Owner {}

  /** Between two parties, and not told to the provider yet. */
  record NotOffered(MunicipalityId municipality) implements Owner {}

  /** Between a provider and a municipality like the others, and never to be known by the provider. */
  record BehindProvider(MunicipalityId municipality, LocalDate from) implements Owner {}

  /** A number that points at a client: for the two parties and the bureau alone. */
  record PointsAtClient(ProviderId provider, MunicipalityId municipality) implements Owner {}

  /** What a provider has not handed in: for itself alone, not even for the bureau. */
  record OfProviderAlone(ProviderId provider) implements Owner {}

  /** What a municipality says among its own people: a group lets nobody read along, nor does the bureau or the auditor. */
  record OfMunicipalityAlone(MunicipalityId municipality) implements Owner {}

  /** What the bureau says among its own people. */
  record OfBureauAlone() implements Owner {}

  /** What an assessor found in a round that is open: for themselves, and none of those who ask is one. */
  record InOpenRound() implements Owner {}

  default boolean isFor(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> !(this instanceof OfProviderAlone || this instanceof OfMunicipalityAlone
          || this instanceof InOpenRound);
      case AccessScope.Audit() -> !(this instanceof Contact || this instanceof PointsAtClient
          || this instanceof OfProviderAlone || this instanceof OfMunicipalityAlone || this instanceof OfBureauAlone
          || this instanceof InOpenRound);
      case AccessScope.Municipal municipal -> isFor(municipal);
      case AccessScope.OfProvider(var own) -> isFor(own);
      case AccessScope.Nothing() -> false;
    };
  }

  private boolean isFor(AccessScope.Municipal scope) {
    return switch (this) {
      case Everybody(), Payers() -> true;
      case Region(), OfProviderAlone _, OfBureauAlone(), InOpenRound() -> false;
      case Register _, Contact _ -> true;
      case Between(var _, var place, var from) -> isFor(scope, place, from);
      case BehindProvider(var place, var from) -> isFor(scope, place, from);
      case NotOffered(var place) -> place.equals(scope.own());
      case PointsAtClient(var _, var place) -> place.equals(scope.own());
      case OfMunicipalityAlone(var place) -> place.equals(scope.own());
    };
  }

  private static boolean isFor(AccessScope.Municipal scope, MunicipalityId place, LocalDate from) {
    return place.equals(scope.own()) || scope.granted().stream()
        .anyMatch(window -> window.municipality().equals(place) && window.period().contains(from));
  }

  private boolean isFor(ProviderId own) {
    return switch (this) {
      case Everybody() -> true;
      case Payers(), Region(), NotOffered _, BehindProvider _, OfMunicipalityAlone _, OfBureauAlone(), InOpenRound() -> false;
      case Register(var provider) -> provider.equals(own);
      case Contact(var provider) -> own.equals(provider);
      case Between(var provider, var _, var _) -> provider.equals(own);
      case OfProviderAlone(var provider) -> provider.equals(own);
      case PointsAtClient(var provider, var _) -> provider.equals(own);
    };
  }
}
