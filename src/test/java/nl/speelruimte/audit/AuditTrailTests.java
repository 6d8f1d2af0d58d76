package nl.speelruimte.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditTrailTests {

  private static final ProviderId ZONNEHOF = new ProviderId(910001);
  private static final ProviderId OTHER_PROVIDER = new ProviderId(910002);
  private static final MunicipalityId DELFT = new MunicipalityId(910001);
  private static final MunicipalityId RIJSWIJK = new MunicipalityId(910002);
  private static final String ACTION = "parties.action.provider-saved";
  private final Subject subject = Subject.of("contracting.product", UUID.randomUUID());
  @Autowired private AuditTrail trail;
  @Autowired private TransactionTemplate transaction;

  @Test
  void aLineSaysWhoDidWhatAndWhy() {
    write(subject, "omdat het zo is afgesproken");

    assertThat(history(SomeViewer.bureau())).singleElement().satisfies(event -> {
      assertThat(event.actorName()).isEqualTo("Testpersoon");
      assertThat(event.actorRole()).isEqualTo("BUREAU_MANAGER");
      assertThat(event.action()).isEqualTo(ACTION);
      assertThat(event.reason()).isEqualTo("omdat het zo is afgesproken");
      assertThat(event.result()).isEqualTo(AuditEvent.Result.DONE);
      assertThat(event.changes()).extracting(Change::field).containsExactly("name");
    });
  }

  @Test
  void whatIsKeptFromProvidersNeverReachesOne() {
    write(subject.of(ZONNEHOF), "mag bekend zijn");
    write(subject.of(ZONNEHOF).behindTheProvider(), "nooit");
    write(subject.behindTheProvider(), "ook niet");

    assertThat(history(SomeViewer.bureau())).hasSize(3);
    assertThat(history(SomeViewer.auditor())).hasSize(3);
    assertThat(history(SomeViewer.provider(ZONNEHOF))).extracting(AuditEvent::reason).containsExactly("mag bekend zijn");
    assertThat(trail.count(SomeViewer.provider(ZONNEHOF), subject)).isOne();
    assertThat(history(SomeViewer.provider(OTHER_PROVIDER))).isEmpty();
  }

  @Test
  void aLineNeedsTheTransactionOfWhatItTells() {
    assertThatThrownBy(() -> trail.record(SomeViewer.bureau(), subject, ACTION, null, new Named("a"), null))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void whatIsRolledBackLeavesNoLineButARefusalStays() {
    transaction.executeWithoutResult(status -> {
      trail.record(SomeViewer.bureau(), subject, ACTION, null, new Named("a"), null);
      trail.refused(SomeViewer.bureau(), subject, ACTION, "mag niet");
      status.setRollbackOnly();
    });

    assertThat(history(SomeViewer.bureau())).extracting(AuditEvent::result)
        .containsExactly(AuditEvent.Result.REFUSED);
  }

  @Test
  void theLatestComesFirstAndPagesFollowOn() {
    Stream.of("een", "twee", "drie").forEach(reason -> write(subject, reason));

    assertThat(trail.history(SomeViewer.bureau(), subject, PageRequest.of(0, 2)))
        .extracting(AuditEvent::reason).containsExactly("drie", "twee");
    assertThat(trail.history(SomeViewer.bureau(), subject, PageRequest.of(1, 2)))
        .extracting(AuditEvent::reason).containsExactly("een");
    assertThat(trail.count(SomeViewer.bureau(), subject)).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void linesAboutAnotherPartyStayHidden(String who, Viewer viewer, List<String> seen) {
    write(subject, "voor allen");
    write(subject.of(ZONNEHOF), "aanbieder");
    write(subject.at(DELFT), "gemeente");

    assertThat(history(viewer)).extracting(AuditEvent::reason).containsExactlyInAnyOrderElementsOf(seen);
    assertThat(trail.count(viewer, subject)).isEqualTo(seen.size());
  }

  static Stream<Arguments> linesAboutAnotherPartyStayHidden() {
    var all = List.of("voor allen", "aanbieder", "gemeente");
    var years = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2999, 12, 31));
    return Stream.of(
        Arguments.of("bureau", SomeViewer.bureau(), all),
        Arguments.of("auditor", SomeViewer.auditor(), all),
        Arguments.of("the municipality", SomeViewer.municipality(DELFT), List.of("voor allen", "gemeente")),
        Arguments.of("another municipality", SomeViewer.municipality(RIJSWIJK), List.of("voor allen")),
        Arguments.of("a municipality by its group", SomeViewer.municipality(RIJSWIJK, DELFT, years), List.of("voor allen", "gemeente")),
        Arguments.of("a municipality whose group ended", SomeViewer.municipality(RIJSWIJK, DELFT, Period.ofYear(2001)),
            List.of("voor allen")),
        Arguments.of("the provider", SomeViewer.provider(ZONNEHOF), all),
        Arguments.of("another provider", SomeViewer.provider(OTHER_PROVIDER), List.of("voor allen", "gemeente")),
        Arguments.of("nobody", SomeViewer.nobody(), List.of()));
  }

  /** A window is of days in Amsterdam: half past midnight in summer is a day later than in UTC. */
  @ParameterizedTest
  @CsvSource({"2026-06-30T21:59:59Z, 0", "2026-06-30T22:00:00Z, 1", "2026-07-01T21:59:59Z, 1", "2026-07-01T22:00:00Z, 0"})
  void aWindowBeginsAndEndsWithADayInAmsterdam(Instant moment, long seen) {
    var day = LocalDate.of(2026, 7, 1);
    PortalClock.at(moment, () -> {
      write(subject.at(DELFT), "x");
      return true;
    });

    assertThat(trail.count(SomeViewer.municipality(RIJSWIJK, DELFT, new Period(day, day)), subject)).isEqualTo(seen);
  }

  @Test
  void theNumberOfAClientIsNeverWritten() {
    for (var refused : List.of("Het gaat om 123456782", "zie 123456782.")) {
      assertThatThrownBy(() -> write(subject, refused)).isInstanceOfSatisfying(RuleBroken.class,
          no -> assertThat(no.textKey()).isEqualTo("uikit.field.client-data"));
      assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
          trail.record(SomeViewer.bureau(), subject, ACTION, null, new Named("Een heel verhaal van de \"aanbieder\" over wat er was. " + refused), null)))
          .isInstanceOf(RuleBroken.class);
    }
    write(subject, "Bedrag 123456789, KvK 12345678, 06-12345678, 2026-11-25, 612345678");
    transaction.executeWithoutResult(status -> trail.record(SomeViewer.bureau(), subject, ACTION, null,
        new Counted(123_456_782L, "Inkoop P123456782", "123456782"), null));
    assertThat(trail.count(SomeViewer.bureau(), subject)).isEqualTo(2);
  }

  /**
   * Who reads a line that names nobody, and one that names another provider: a kind that is not listed stays closed, and
   * so does the history of a contract, a lot or an escalation that is not there.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"contracting.lot, BUREAU, BUREAU", "contracting.product, ALL, BUREAU", "contracting.procurement, ALL, BUREAU",
      "parties.municipality, ALL, BUREAU", "parties.group, ALL, BUREAU",
      "contracting.contract, BUREAU, BUREAU", "parties.provider, BUREAU, MUNICIPAL",
      "escalation.escalation, BUREAU, BUREAU", "escalation.notice, BUREAU, BUREAU", "parties.proposal, BUREAU, BUREAU",
      "parties.bureau, BUREAU, BUREAU", "identity.person, BUREAU, BUREAU", "identity.review, BUREAU, BUREAU",
      "contracting.indexation, BUREAU, BUREAU", "spending.preparation, BUREAU, BUREAU", "spending.mandate, BUREAU, BUREAU",
      "spending.space, BUREAU, BUREAU", "spending.stop, BUREAU, BUREAU", "spending.intended, BUREAU, BUREAU",
      "imports.batch, BUREAU, BUREAU", "notices.mail, BUREAU, BUREAU", "notices.person, BUREAU, BUREAU",
      "audit.trail, BUREAU, BUREAU", "something.new, BUREAU, BUREAU"})
  void whatNobodyOwnsIsOpenByItsKindAlone(String kind, String ofNobody, String ofAnother) {
    var thing = Subject.of(kind, UUID.randomUUID());
    for (var line : List.of(thing, thing.of(OTHER_PROVIDER))) {
      var open = line.provider() == null ? ofNobody : ofAnother;
      write(line, "x");
      var each = Subject.of(kind, line.id());

      assertThat(trail.count(SomeViewer.bureau(), each)).isEqualTo(line.provider() == null ? 1 : 2);
      assertThat(trail.count(SomeViewer.auditor(), each)).isEqualTo(trail.count(SomeViewer.bureau(), each));
      var before = line.provider() != null && ofNobody.equals("ALL") ? 1 : 0;
      assertThat(trail.count(SomeViewer.provider(ZONNEHOF), each)).isEqualTo(before + (open.equals("ALL") ? 1 : 0));
      assertThat(trail.count(SomeViewer.municipality(DELFT), each)).isEqualTo(before + (open.equals("BUREAU") ? 0 : 1));
      assertThat(trail.history(SomeViewer.municipality(DELFT), each, PageRequest.of(0, 9)))
          .hasSize((int) trail.count(SomeViewer.municipality(DELFT), each));
    }
  }

  private void write(Subject about, String reason) {
    transaction.executeWithoutResult(status ->
        trail.record(SomeViewer.bureau(), about, ACTION, new Named("oud"), new Named("nieuw"), reason));
  }

  private List<AuditEvent> history(Viewer viewer) {
    return trail.history(viewer, subject, PageRequest.of(0, 20));
  }

  private record Named(String name) {}

  private record Counted(long amount, String name, String code) {}
}
