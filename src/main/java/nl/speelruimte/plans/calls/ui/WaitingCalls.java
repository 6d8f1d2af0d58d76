package nl.speelruimte.plans.calls.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.calls.CallDetails;
import nl.speelruimte.plans.calls.CallFilter;
import nl.speelruimte.plans.calls.CallRow;
import nl.speelruimte.plans.calls.CallState;
import nl.speelruimte.plans.calls.PlanCalls;
import nl.speelruimte.plans.writing.ui.CallToAnswer;
import nl.speelruimte.plans.writing.ui.CallsToAnswer;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** UC-106, UC-107: the calls that wait for a plan of a provider, where it begins one. */
@Component
class WaitingCalls implements CallsToAnswer {

  private static final CallFilter OPEN = new CallFilter(null, CallState.OPEN);
  private final PlanCalls calls;

  WaitingCalls(PlanCalls calls) {
    this.calls = calls;
  }

  @Override
  public List<CallToAnswer> of(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.OfProvider _ -> calls.rows(viewer, OPEN, Pageable.unpaged()).stream().filter(WaitingCalls::waits)
          .sorted(Comparator.comparing(CallRow::due)).flatMap(row -> of(calls.details(viewer, row.id())).stream()).toList();
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.Municipal _, AccessScope.Nothing() -> List.of();
    };
  }

  /** Empty when it was answered, is over, or asks this viewer nothing. */
  static Optional<CallToAnswer> of(CallDetails details) {
    var call = details.call();
    return waits(call) ? Optional.of(new CallToAnswer(call.id().value(), call.year(), call.title(), call.generic(),
        call.spaces(), details.template())) : Optional.empty();
  }

  private static boolean waits(CallRow call) {
    return call.state() == CallState.OPEN && call.own() != null && call.own().isAnswerable();
  }
}
