package nl.speelruimte.spending.changes;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.changes.ChangeReading.Leg;
import org.springframework.stereotype.Component;

/** Raises a change that waits for the agreement of a party, for that party; resolves it when it agreed or it ended. */
@Component
class ChangePoints {

  static final String KIND = "spending.change-due";
  private static final Viewer VIEWER = Viewer.system("changes");
  private final AttentionPoints points;
  private final BookableChanges bookable;

  ChangePoints(AttentionPoints points, BookableChanges bookable) {
    this.points = points;
    this.bookable = bookable;
  }

  void raise(ChangeId id) {
    var legs = bookable.legs(id);
    resolve(legs, id);
    bookable.open(id).forEach(party -> {
      var leg = party == ChangeSides.PROVIDER ? legs.getFirst()
          : legs.stream().filter(each -> each.municipality().value() == party).findFirst().orElseThrow();
      var amount = leg.by().isNegative() ? leg.by().negated() : leg.by();
      points.raise(VIEWER, new NewPoint(KIND, subject(leg, id, party), Severity.ACT, amount,
          "spending.attention." + (legs.size() == 2 ? "shift" : "change"), List.of(leg.by()),
          party == ChangeSides.PROVIDER ? EnumSet.of(Side.PROVIDER) : EnumSet.of(Side.PAYER, Side.BUREAU),
          "spaces/" + leg.space()));
    });
  }

  void resolve(ChangeId id) {
    resolve(bookable.legs(id), id);
  }

  private void resolve(List<Leg> legs, ChangeId id) {
    Stream.concat(Stream.of(ChangeSides.PROVIDER), legs.stream().map(Leg::municipality).map(MunicipalityId::value))
        .distinct().forEach(party -> points.resolve(VIEWER, KIND, subject(legs.getFirst(), id, party)));
  }

  /** One per party, so that each is told about its own space. */
  private static Subject subject(Leg leg, ChangeId id, int party) {
    return Subject.of("spending.change", id + ":" + party).of(leg.provider()).at(leg.municipality());
  }
}
