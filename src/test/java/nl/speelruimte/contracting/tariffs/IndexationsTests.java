package nl.speelruimte.contracting.tariffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractProductRow;
import nl.speelruimte.contracting.ContractProducts;
import nl.speelruimte.contracting.ProductRow;
import nl.speelruimte.contracting.Products;
import nl.speelruimte.contracting.changes.ContractChanges;
import nl.speelruimte.contracting.changes.LivingContract;
import nl.speelruimte.contracting.changes.NoticeBy;
import nl.speelruimte.contracting.changes.NoticeDraft;
import nl.speelruimte.contracting.tariffs.IndexationDraft.Selection;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-53: tariffs that are agreed by hand and raised together. */
class IndexationsTests extends LivingContract {

  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 5);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  @Autowired private Indexations indexations;
  @Autowired private TariffDesk desk;
  @Autowired private ContractChanges changes;
  @Autowired private ContractProducts products;
  @Autowired private Products allProducts;
  private String open;
  private String ending;

  @BeforeEach
  void agree() {
    on(WRITTEN, () -> {
      open = make.product("45");
      ending = make.product("45");
      make.tariff(number, "A1", "45", open, 8_641, "2025-01-01", null, null);
      make.tariff(number, "A1", "45", open, 9_000, "2026-01-01", null, one);
      make.tariff(number, "A2", "45", ending, 100, "2026-01-01", "2026-12-31", null);
    });
  }

  @Test
  void eachTariffEndsOnTheDayBeforeAndIsFollowedByWhatWasShown() {
    var shown = preview();
    assertThat(shown.lines()).extracting(line -> line.before().cents() + " " + line.after().cents())
        .containsExactlyInAnyOrder("8641 9008", "9000 9383", "100 104");
    assertThat(shown.skipped()).isEmpty();

    book(shown);

    assertThat(tariffs(null)).extracting(IndexationsTests::words).containsExactlyInAnyOrder(
        "86.41 2025-01-01 2026-12-31", "90.08 2027-01-01 null", "90.00 2026-01-01 2026-12-31",
        "93.83 2027-01-01 null", "1.00 2026-01-01 2026-12-31", "1.04 2027-01-01 null");
    assertThat(tariffs(AsOf.endOf(AUTUMN.minusDays(1)))).hasSize(3);
  }

  @Test
  void aContractThatEndsByNoticeBeforeTheDayIsLeftOut() {
    var given = LocalDate.of(2026, 3, 2);
    on(given, () -> changes.giveNotice(BUREAU, id, new NoticeDraft(NoticeBy.PROVIDER, given, NEW_YEAR, "Stopt", null,
        version())));
    assertThat(preview().lines()).hasSize(3);
    on(given, () -> changes.giveNotice(BUREAU, id, new NoticeDraft(NoticeBy.PROVIDER, given, NEW_YEAR.minusDays(1), "Stopt",
        null, version())));

    assertThat(preview().lines()).isEmpty();
  }

  @Test
  void theSamePressTwiceRaisesOnce() {
    var shown = preview();
    book(shown);

    refused(() -> book(shown), null, "changed-since-preview");
    assertThat(tariffs(null)).hasSize(6);
    assertThat(preview().lines()).isEmpty();
    assertThat(preview().skipped()).hasSize(3);
  }

  @Test
  void whatChangedSinceThePreviewIsToldAndNothingIsBooked() {
    var shown = preview();
    on(AUTUMN, () -> make.tariff(number, "A1", "45", open, 8_700, "2025-01-01", null, null));

    refused(() -> book(shown), null, "changed-since-preview");
    assertThat(tariffs(null)).hasSize(3);
    book(preview());
    assertThat(tariffs(null)).extracting(IndexationsTests::words).contains("90.70 2027-01-01 null");
  }

  @Test
  void anIndexationIsUndoneByAFollowingEntryOnce() {
    var before = tariffs(null);
    book(preview());
    var booked = indexations(AUTUMN).getFirst();
    var raised = tariffs(null);

    on(AUTUMN.plusDays(1), () -> indexations.undo(BUREAU, booked.id(), "Te vroeg"));

    assertThat(tariffs(null)).isEqualTo(before);
    assertThat(tariffs(AsOf.endOf(AUTUMN))).isEqualTo(raised);
    assertThat(indexations(AUTUMN.plusDays(1))).satisfies(rows -> {
      assertThat(rows.get(0).undoes()).isEqualTo(booked.id());
      assertThat(rows.get(1).undone()).isTrue();
    });
    refused(() -> on(AUTUMN.plusDays(2), () -> indexations.undo(BUREAU, booked.id(), "Nog eens")), null,
        "undone-before");
  }

  @Test
  void whatFollowedAnIndexationIsNotUndoneWithIt() {
    book(preview());
    var booked = indexations(AUTUMN).getFirst();
    on(AUTUMN.plusDays(1), () -> make.tariff(number, "A1", "45", open, 9_999, "2027-01-01", null, null));

    refused(() -> on(AUTUMN.plusDays(2), () -> indexations.undo(BUREAU, booked.id(), "Fout")), null,
        "tariffs-followed");
    assertThat(tariffs(null)).extracting(IndexationsTests::words).contains("99.99 2027-01-01 null");
  }

  @Test
  void aTariffByHandOverlapsNothing() {
    refused(() -> add(open, Money.ofCents(9_000), AUTUMN, null, false), "validFrom", "contracting.reason.tariff-overlaps");
    refused(() -> add(ending, Money.ofCents(9_000), LocalDate.of(2026, 1, 1), null, true), "validFrom",
        "contracting.reason.tariff-overlaps");
    refused(() -> add(open, Money.ofCents(9_000), LocalDate.of(2028, 1, 1), null, true), "validFrom", "outside-term");
    refused(() -> add(open, null, AUTUMN, null, true), "amount", "uikit.field.required");
    refused(() -> add(open, Money.ofCents(9_000), AUTUMN, AUTUMN.minusDays(1), true), "validTo",
        "contracting.reason.end-before-begin");

    add(open, Money.ofCents(9_000), AUTUMN, null, true);
    assertThat(tariffs(null)).extracting(IndexationsTests::words).contains("86.41 2025-01-01 2026-10-04",
        "90.00 2026-10-05 null");
  }

  private IndexationPreview preview() {
    return on(AUTUMN, () -> indexations.preview(BUREAU, draft()));
  }

  private void book(IndexationPreview shown) {
    on(AUTUMN, () -> indexations.book(BUREAU, draft(), shown, "Alle", "Jaarlijks"));
  }

  private IndexationDraft draft() {
    return new IndexationDraft(new BigDecimal("4.25"), new IndexComposition(new BigDecimal("4.5"), new BigDecimal("2")),
        NEW_YEAR, new Selection(id, null, ""));
  }

  private List<IndexationRow> indexations(LocalDate day) {
    return on(day, () -> indexations.rows(BUREAU));
  }

  private void add(String code, @Nullable Money amount, LocalDate from, @Nullable LocalDate to, boolean endsPrevious) {
    var lot = code.equals(open) ? first : second;
    ProductRow product = allProducts.rows(BUREAU, code, "", Pageable.unpaged()).stream()
        .filter(each -> each.code().equals(code) && each.category().equals("45")).findFirst().orElseThrow();
    on(AUTUMN, () -> desk.agree(BUREAU, id,
        new NewTariff(product, lot, null, "04", amount, from, to, endsPrevious, "Afgesproken")));
  }

  private List<ContractProductRow> tariffs(@Nullable AsOf asOf) {
    return products.rows(BUREAU, id, true, asOf, Pageable.unpaged());
  }

  private static String words(ContractProductRow row) {
    return row.tariff().euros() + " " + row.validFrom() + " " + row.validTo();
  }

  private static void refused(ThrowingCallable work, @Nullable String field, String why) {
    assertThatThrownBy(work).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.textKey()).isEqualTo(why.contains(".") ? why : "contracting.rule." + why);
      assertThat(no.field().orElse(null)).isEqualTo(field);
    });
  }
}
