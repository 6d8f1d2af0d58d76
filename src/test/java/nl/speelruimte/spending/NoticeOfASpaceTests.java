package nl.speelruimte.spending;

import static nl.speelruimte.spending.CareRegion.on;
import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;

/** UC-32: the notice of the contract, once per space and year, with its clock. */
class NoticeOfASpaceTests extends StoryOfASpace {

  @Test
  void theNoticeOfTheContractIsBookedOnceWithItsDeadline() {
    var id = opened(2026, null, 6_000);
    workedExample();
    loaded(TODAY);
    region.claim(provider, municipality, 7L, "45", "2026-09", 90_000, false);
    loaded("2026-11-24");

    assertThat(facts.entries(BUREAU, id)).filteredOn(entry -> entry.type() == EntryType.NOTICE_70).singleElement()
        .satisfies(entry -> assertThat(entry.deadline()).isEqualTo(LocalDate.of(2026, 12, 6)));
  }

  @Test
  void theNoticeAsksForNobodyAnyMoreOnceTheSpaceWasRaised() {
    var id = opened(2026, null, 6_000);
    workedExample();
    loaded(TODAY);
    assertThat(openNotices()).isEqualTo(1);
    on(TODAY, () -> spaces.adjust(BUREAU, id, new AdjustmentDraft(Money.ofEuros(90_000), LocalDate.of(2026, 11, 1),
        "Verschoven van Delft", new FileDraft("addendum.pdf", LETTER), 0)));

    assertThat(openNotices()).isZero();
    assertThat(facts.entries(BUREAU, id)).extracting(EntryRow::type).contains(EntryType.NOTICE_70);
  }

  @Test
  void theNoticeAsksForNobodyAnyMoreOnceTheBatchThatCalledForItWasTakenBack() {
    var id = opened(2026, null, 100_000);
    workedExample();
    loaded(TODAY);
    assertThat(openNotices()).isZero();
    region.claim(provider, municipality, 7L, "45", "2026-09", 9_900_000, false);
    var batch = loaded(TODAY);
    assertThat(openNotices()).isEqualTo(1);
    on(TODAY, () -> {
      ledger.withdraw(CareRegion.JOB, batch);
      recalculation.catchUp(CareRegion.JOB);
    });

    assertThat(openNotices()).isZero();
    assertThat(facts.entries(BUREAU, id)).extracting(EntryRow::type).contains(EntryType.NOTICE_70);
  }

  @Test
  void aConsultationThatWasNotHeldInTimeIsCalledLate() {
    opened(2026, null, 7_000);
    workedExample();
    loaded(TODAY);
    assertThat(noticeSays()).isEqualTo("spending.attention.notice");
    assertThat(notice().severity()).isEqualTo(Severity.WATCH);

    on("2026-12-20", () -> recalculation.startDay(CareRegion.JOB));

    assertThat(noticeSays()).isEqualTo("spending.attention.notice-late");
    assertThat(notice().severity()).isEqualTo(Severity.ACT);
  }

  private String noticeSays() {
    return notice().whyKey();
  }

  private PointRow notice() {
    return points.rows(BUREAU, new AttentionFilter(provider, municipality, "spending.notice", false),
        Pageable.unpaged()).getFirst();
  }

  private long openNotices() {
    return points.count(BUREAU, new AttentionFilter(provider, municipality, "spending.notice", false));
  }
}
