package nl.speelruimte.plans.calls;

import java.util.List;
import java.util.Optional;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which calls a provider may answer, and which it has answered, for the room where plans are written. */
@Service
@Transactional(readOnly = true)
public class CallOffers {

  private final CallBook book;

  CallOffers(CallBook book) {
    this.book = book;
  }

  /** What this provider was asked, what is open first; nothing for anybody else. */
  public List<CallOffer> of(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.OfProvider _ -> book.rows(viewer, CallFilter.ALL, Pageable.unpaged()).stream()
          .flatMap(row -> offer(book.details(viewer, row.id())).stream()).toList();
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.Municipal _, AccessScope.Nothing() -> List.of();
    };
  }

  private static Optional<CallOffer> offer(CallDetails details) {
    var call = details.call();
    return Optional.ofNullable(call.own()).map(own -> new CallOffer(call.id(), call.year(), call.title(), own.due(),
        call.generic(), call.spaces(), call.framework(), details.template(), own.isUnbegun() ? null : own.plan(),
        call.state() == CallState.OPEN && own.isAnswerable()));
  }
}
