package nl.speelruimte.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.identity.People;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-60: each person is told what is new to them, once, and never what they may not see. */
@DatabaseTest
class DigestTests {

  private static final Viewer SYSTEM = Viewer.system("test");
  private static final EnumSet<Side> ALL = EnumSet.allOf(Side.class);
  @Autowired private ApplicationContext context;
  @Autowired private AttentionPoints points;
  @Autowired private DigestWriter writer;
  @Autowired private MyNotices notices;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  private People people;
  private ProviderId provider;
  private MunicipalityId place;
  private Viewer reader;

  /** Monday 2 March 2026 is the first morning on which anybody is met. */
  @BeforeEach
  void meetAReader() {
    var parties = new PartyFixtures(context);
    people = new People(context);
    provider = parties.provider("Zonnehof");
    place = parties.municipality("Rozendorp");
    reader = at("2026-03-02T08:00", () -> people.signInAs(Role.PROVIDER_MANAGER, provider));
    digestAt("2026-03-02T08:00");
  }

  @Test
  void aPointIsToldOnceWithItsReasonAndALink() {
    raise("2026-03-02T15:00", "a", Severity.WATCH, ALL);

    digestAt("2026-03-03T06:59");
    assertThat(mails()).isEmpty();
    digestAt("2026-03-03T07:00");
    digestAt("2026-03-03T12:00");
    digestAt("2026-03-04T07:05");

    assertThat(mails()).singleElement().asString().contains("Sinds het vorige overzicht is er 1 nieuw aandachtspunt",
        "Zonnehof, Rozendorp", "Waarom: ", "Wat te doen: kijk ernaar", "http://localhost:8080/contracts/1",
        "/my-notices");
    assertThat(told()).singleElement().satisfies(notice -> {
      assertThat(notice.read()).isNull();
      assertThat(notice.whose()).isEqualTo("Zonnehof, Rozendorp");
    });
  }

  @Test
  void itIsToldFromWhomAndByWhen() {
    at("2026-03-02T15:00", () -> {
      transaction.executeWithoutResult(_ -> {
        points.raise(SYSTEM, point("later", Severity.WATCH, ALL, provider).due(LocalDate.of(2026, 4, 30)));
        points.raise(SYSTEM, point("soon", Severity.WATCH, ALL, provider).due(LocalDate.of(2026, 3, 12)).askedBy("Het\nbureau"));
        points.raise(SYSTEM, point("late", Severity.WATCH, ALL, provider).due(LocalDate.of(2026, 3, 2)));
      });
      return true;
    });

    digestAt("2026-03-03T08:00");

    assertThat(mails()).singleElement().asString().containsSubsequence("Uiterlijk: 2\u00a0maart\u00a02026 (1 dag te laat)",
        "Gevraagd door: Het bureau", "Uiterlijk: 12\u00a0maart\u00a02026 (nog 9 dagen)",
        "Uiterlijk: 30\u00a0april\u00a02026\n");
    at("2026-03-05T08:00", () -> assertThat(told()).extracting(row -> row.due() == null ? null : row.due().daysLeft())
        .as("in the inbox as seen today").containsExactlyInAnyOrder(56L, 7L, -3L));
    assertThat(told()).extracting(NoticeRow::askedBy).contains("Het\nbureau");
  }

  @Test
  void whoTurnsItOffDoesNotGetTheDigestThatWaitsEither() {
    raise("2026-03-02T15:00", "a", Severity.ACT, ALL);
    digestAt("2026-03-03T08:00");
    assertThat(mails()).doesNotContainNull().hasSize(1);

    as("2026-03-03T09:00", () -> notices.choose(reader, DigestFrequency.OFF, 0));

    assertThat(mails()).as("erased").containsOnlyNulls().hasSize(1);
    assertThat(jdbc.sql("SELECT state FROM notices_mail WHERE account_id = :id").param("id", account())
        .query(String.class).list()).containsExactly("WITHHELD");
    assertThat(told()).as("it can still be read here").hasSize(1);
  }

  @Test
  void oneFindsAmongOnesNoticesByWordsAndReadsOneWithoutTheOthers() {
    raise("2026-03-02T15:00", "a", Severity.ACT, ALL);
    raise("2026-03-02T15:00", "b", Severity.WATCH, ALL);
    digestAt("2026-03-03T08:00");

    assertThat(notices.rows(reader, new NoticeFilter(false, " zonnehof "), Pageable.unpaged())).hasSize(2);
    assertThat(notices.count(reader, new NoticeFilter(false, "%"))).as("no wildcard").isZero();
    assertThat(notices.count(reader, new NoticeFilter(false, "staat er niet"))).isZero();
    as("2026-03-03T09:00", () -> notices.read(reader, told().getFirst().id()));
    assertThat(notices.count(reader, NoticeFilter.NEW)).isEqualTo(1);
  }

  @Test
  void whatBecomesPressingIsToldOnceMoreAndWhatIsLeftOpenIsCounted() {
    raise("2026-03-02T15:00", "a", Severity.WATCH, ALL);
    digestAt("2026-03-03T08:00");
    raise("2026-03-03T15:00", "a", Severity.ACT, ALL);
    digestAt("2026-03-04T08:00");
    digestAt("2026-03-05T08:00");
    raise("2026-03-05T15:00", "b", Severity.KNOW, ALL);
    digestAt("2026-03-06T08:00");

    assertThat(mails()).hasSize(3);
    assertThat(mails().get(1)).contains("Nu doen");
    assertThat(mails().get(2)).contains("Er staat nog 1 dringend punt open").doesNotContain("Nu doen");
    assertThat(told()).hasSize(3);
  }

  @Test
  void inTheDemoAlsoWhoWasNeverMetIsToldAtOnce() {
    raise("2026-03-02T15:00", "a", Severity.WATCH, ALL);
    reader = at("2026-03-03T09:00", () -> people.signInAs(Role.PROVIDER_DATA, provider));
    digestAt("2026-03-03T09:00");
    assertThat(mails()).as("usually from the next morning on").isEmpty();
    reader = at("2026-03-03T09:00", () -> people.signInAs(Role.PROVIDER_DATA, provider));

    as("2026-03-03T09:01", () -> writer.meet(UUID.fromString(account())));
    digestAt("2026-03-03T09:01");

    assertThat(mails()).hasSize(1);
  }

  @Test
  void nobodyIsToldWhatTheyMayNotSee() {
    var other = new PartyFixtures(context).provider("Ander");
    raise("2026-03-02T15:00", "for the bureau", Severity.ACT, EnumSet.of(Side.BUREAU, Side.MUNICIPALITY));
    raise("2026-03-02T15:00", "of another", Severity.ACT, ALL, other);

    digestAt("2026-03-03T08:00");

    assertThat(mails()).isEmpty();
    assertThat(told()).isEmpty();
  }

  @Test
  void whoHasNoGrantAnyMoreIsToldNothing() {
    raise("2026-03-02T15:00", "a", Severity.ACT, ALL);
    jdbc.sql("UPDATE identity_role_grant SET valid_to = '2026-03-02' WHERE account_id = :id")
        .param("id", account()).update();

    digestAt("2026-03-03T08:00");

    assertThat(mails()).isEmpty();
  }

  @Test
  void overTheWeekendAndOverDaysOffNothingIsMissed() {
    raise("2026-03-07T12:00", "a", Severity.ACT, ALL);
    digestAt("2026-03-08T12:00");
    assertThat(mails()).as("no digest on Sunday, but that of Friday, when the portal was off").hasSize(1);
    raise("2026-03-08T13:00", "b", Severity.ACT, ALL);
    digestAt("2026-03-08T20:00");
    assertThat(mails()).hasSize(1);
    digestAt("2026-03-11T23:00");

    assertThat(mails()).hasSize(2);
  }

  @Test
  void eachChoosesHowOftenAndTheSecondOfTwoIsTold() {
    as("2026-03-02T09:00", () -> notices.choose(reader, DigestFrequency.WEEKLY, 0));
    raise("2026-03-02T15:00", "a", Severity.ACT, ALL);
    digestAt("2026-03-03T08:00");
    digestAt("2026-03-08T23:00");
    assertThat(mails()).isEmpty();
    digestAt("2026-03-09T07:00");
    assertThat(mails()).hasSize(1);

    assertThatThrownBy(() -> as("2026-03-09T09:00", () -> notices.choose(reader, DigestFrequency.DAILY, 0)))
        .isInstanceOf(RuleBroken.class);
    as("2026-03-09T09:00", () -> notices.choose(reader, DigestFrequency.OFF, 1));
    raise("2026-03-09T15:00", "b", Severity.ACT, ALL);
    digestAt("2026-03-16T08:00");
    assertThat(mails()).hasSize(1);
    assertThat(at("2026-03-16T08:00", () -> notices.setting(reader)).frequency()).isEqualTo(DigestFrequency.OFF);
  }

  @Test
  void oneReadsOnesOwnNoticesAndNoneOfAnotherRole() {
    raise("2026-03-02T15:00", "a", Severity.ACT, ALL);
    digestAt("2026-03-03T08:00");
    var notice = told().getFirst().id();

    var colleague = at("2026-03-03T08:00", () -> people.signInAs(Role.PROVIDER_MANAGER, provider));
    assertThat(notices.rows(colleague, NoticeFilter.ALL, Pageable.unpaged())).isEmpty();
    assertThatThrownBy(() -> as("2026-03-03T09:00", () -> notices.open(colleague, notice))).isInstanceOf(NotHere.class);
    var elsewhere = new Viewer(reader.account(), "x", "x", Role.MUNICIPAL_MANAGER,
        SomeViewer.municipality(place).scope(), "test");
    assertThat(notices.rows(elsewhere, NoticeFilter.ALL, Pageable.unpaged())).isEmpty();

    assertThat(notices.count(reader, NoticeFilter.NEW)).isEqualTo(1);
    as("2026-03-03T09:00", () -> assertThat(notices.open(reader, notice)).isEqualTo("contracts/1"));
    assertThat(notices.count(reader, NoticeFilter.NEW)).isZero();
    assertThat(told()).singleElement().satisfies(row -> assertThat(row.read()).isNotNull());
  }

  @Test
  void whatWasToldOfAMunicipalityIsNotReadOnceItIsSeenNoMore() {
    reader = at("2026-03-02T08:00", () -> people.signInAs(Role.MUNICIPAL_READER, place));
    digestAt("2026-03-02T08:00");
    raise("2026-03-02T15:00", "a", Severity.ACT, ALL);
    digestAt("2026-03-03T08:00");
    assertThat(told()).hasSize(1);
    jdbc.sql("UPDATE notices_told SET municipality_id = municipality_id + 1 WHERE account_id = :id")
        .param("id", account()).update();

    assertThat(told()).isEmpty();
    var notice = jdbc.sql("SELECT id FROM notices_told WHERE account_id = :id").param("id", account())
        .query(Long.class).single();
    assertThatThrownBy(() -> as("2026-03-03T09:00", () -> notices.open(reader, notice))).isInstanceOf(NotHere.class);
  }

  private List<String> mails() {
    return jdbc.sql("""
            SELECT m.body FROM notices_mail m JOIN identity_account a ON a.email = m.recipient
             WHERE a.id = :id ORDER BY m.id""").param("id", account()).query(String.class).list();
  }

  private List<NoticeRow> told() {
    return notices.rows(reader, NoticeFilter.ALL, Pageable.unpaged());
  }

  private String account() {
    return String.valueOf(reader.account());
  }

  private void raise(String moment, String what, Severity severity, Set<Side> audience) {
    raise(moment, what, severity, audience, provider);
  }

  private void raise(String moment, String what, Severity severity, Set<Side> audience, ProviderId whose) {
    at(moment, () -> {
      transaction.executeWithoutResult(_ -> points.raise(SYSTEM, point(what, severity, audience, whose)));
      return true;
    });
  }

  private NewPoint point(String what, Severity severity, Set<Side> audience, ProviderId whose) {
    return new NewPoint("test." + what, Subject.of("test.thing", provider).of(whose).at(place), severity, Money.ZERO,
        "spending.attention.over", List.of(Money.ofEuros(1), Money.ofEuros(2), LocalDate.of(2026, 12, 1), 51), audience,
        "contracts/1");
  }

  private void digestAt(String moment) {
    as(moment, () -> writer.write(UUID.fromString(account())));
  }

  private static void as(String moment, Runnable work) {
    at(moment, () -> {
      work.run();
      return true;
    });
  }

  private static <T> T at(String moment, Supplier<T> work) {
    return PortalClock.at(Instant.from(LocalDateTime.parse(moment).atZone(PortalClock.ZONE)), work);
  }
}
