package nl.speelruimte.plans.remarks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.servlet.ServletException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.audit.TrailFilter;
import nl.speelruimte.audit.TrailSearch;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.identity.People;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.notices.MyNotices;
import nl.speelruimte.notices.NoticeFilter;
import nl.speelruimte.notices.NoticesInTests;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanFilter;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * UC-132: what an organisation says among its own people leaks nowhere. Every side says something marked through the real
 * service, in words, in a quote, in the name and the content of a file; then the mark is looked for everywhere else: in the
 * database, in the answers of the services, in the trail, in mail through a real server, in notices, and in what answers HTTP.
 */
@DatabaseTest
class PrivateRemarksTests {

  private static final Instant NOON = LocalDateTime.of(PlanStory.TODAY, LocalTime.NOON).atZone(PortalClock.ZONE).toInstant();
  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlanThreads threads;
  private PlanStory story;
  private PlanId plan;
  private final Map<String, Viewer> everybody = new LinkedHashMap<>();
  private final Map<String, Said> said = new LinkedHashMap<>();

  /** Something marked, and which of everybody may read it. */
  private record Said(String mark, ThreadId thread, UUID remark, List<String> readers) {}

  @BeforeEach
  void everySideSpeaksAmongItsOwnPeople() {
    story = new PlanStory(context);
    var duinwijk = story.municipality("Duinwijk");
    var veenlo = story.municipality("Veenlo");
    var wilg = story.provider("De Wilgentak", duinwijk, veenlo);
    var other = story.provider("De Ander", duinwijk);
    plan = story.aPlan().of(wilg).submitted();
    meet(duinwijk, veenlo, wilg, other);
    speaks("provider", "provider's colleague", "provider's administrator");
    speaks("bureau", "analyst", "administrator");
    speaks("duinwijk", "reader in duinwijk");
    speaks("veenlo");
  }

  private void meet(MunicipalityId duinwijk, MunicipalityId veenlo, ProviderId wilg, ProviderId other) {
    var people = new People(context);
    at(NOON.minusSeconds(7_200), () -> {
      everybody.put("provider", people.signInAs(Role.PROVIDER_MANAGER, wilg));
      everybody.put("provider's colleague", people.signInAs(Role.PROVIDER_DATA, wilg));
      everybody.put("provider's administrator", people.signInAs(Role.PROVIDER_ADMIN, wilg));
      everybody.put("another provider", people.signInAs(Role.PROVIDER_MANAGER, other));
      everybody.put("bureau", people.signInAs(Role.BUREAU_MANAGER));
      everybody.put("analyst", people.signInAs(Role.BUREAU_ANALYST));
      everybody.put("administrator", people.signInAs(Role.BUREAU_ADMIN));
      everybody.put("duinwijk", people.signInAs(Role.MUNICIPAL_MANAGER, duinwijk));
      everybody.put("reader in duinwijk", people.signInAs(Role.MUNICIPAL_READER, duinwijk));
      everybody.put("veenlo", people.signInAs(Role.MUNICIPAL_MANAGER, veenlo));
      everybody.put("auditor", people.signInAs(Role.AUDITOR));
      people.signOut();
      return true;
    });
  }

  /** Of letters alone: digits may look like the number of a client. */
  private static String mark() {
    return "geheim" + UUID.randomUUID().toString().replace("-", "").chars()
        .mapToObj(sign -> String.valueOf((char) (sign <= '9' ? 'g' + sign - '0' : sign))).collect(Collectors.joining());
  }

  /** Two remarks, the second as a reply; the first with a quote and a file. */
  private void speaks(String who, String... colleagues) {
    var viewer = Objects.requireNonNull(everybody.get(who));
    var mark = mark();
    var file = new FileDraft(mark + ".pdf", ("%PDF-1.7 " + mark + "\n%%EOF").getBytes(US_ASCII));
    var thread = at(NOON, () -> AsViewer.call(viewer, () -> threads.start(viewer, plan, new ThreadDraft(
        RemarkSubject.of(plan), RemarkAudience.OWN, ThreadKind.REMARK, null,
        new RemarkDraft(UUID.randomUUID(), "citaat " + mark, "woorden " + mark, file)))));
    at(NOON, () -> AsViewer.call(viewer, () -> {
      threads.reply(viewer, plan, thread, new RemarkDraft(UUID.randomUUID(), null, "nog eens " + mark, null));
      return true;
    }));
    var remark = threads.of(viewer, plan).stream().filter(row -> row.id().equals(thread)).findFirst().orElseThrow()
        .remarks().getFirst().id();
    said.put(who, new Said(mark, thread, remark, Stream.concat(Stream.of(who), Stream.of(colleagues)).toList()));
  }

  @Test
  void noOtherTableHasAnyOfIt() {
    var tables = jdbc.sql("""
            SELECT table_name, GROUP_CONCAT(CONCAT('`', column_name, '`')) FROM information_schema.columns
             WHERE table_schema = DATABASE() AND data_type IN ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'tinytext',
               'json', 'blob', 'longblob', 'mediumblob', 'varbinary', 'binary')
             GROUP BY table_name""")
        .query((row, _) -> Map.entry(row.getString(1), row.getString(2))).list();
    assertThat(tables).hasSizeGreaterThan(50);

    said.values().forEach(each -> assertThat(tables.stream().filter(table -> has(table, each.mark)).map(Map.Entry::getKey))
        .as("tables with what is private").containsExactlyInAnyOrder("plans_private_remark", "plans_private_file"));
  }

  private boolean has(Map.Entry<String, String> table, String mark) {
    return jdbc.sql("SELECT COUNT(*) FROM `%s` WHERE CONCAT_WS('|', %s) LIKE :mark".formatted(table.getKey(), table.getValue()))
        .param("mark", "%" + mark + "%").query(Long.class).single() > 0;
  }

  @Test
  void noServiceTellsItToAnybodyElse() {
    everybody.forEach((who, viewer) -> {
      var heard = who.equals("another provider") ? "" : at(NOON, () -> everythingAbout(viewer));
      said.forEach((side, each) -> {
        if (each.readers.contains(who)) {
          assertThat(heard).as("%s reads what %s said", who, side).contains("woorden " + each.mark, "citaat " + each.mark,
              "nog eens " + each.mark, each.mark + ".pdf");
          assertThat(new String(threads.file(viewer, plan, each.thread, each.remark), US_ASCII)).contains(each.mark);
        } else {
          assertThat(heard).as("%s hears what %s said", who, side).doesNotContain(each.mark, each.remark.toString());
          assertNothingCanBeDoneWith(each, viewer, who);
        }
      });
    });
  }

  /** Not yours looks like not there. */
  private void assertNothingCanBeDoneWith(Said each, Viewer viewer, String who) {
    assertThatThrownBy(() -> threads.file(viewer, plan, each.thread, each.remark)).as(who).isInstanceOf(NotHere.class);
    var draft = new RemarkDraft(UUID.randomUUID(), null, "antwoord", null);
    assertThatThrownBy(() -> at(NOON, () -> AsViewer.call(viewer, () -> {
      threads.reply(viewer, plan, each.thread, draft);
      return true;
    }))).as(who).satisfiesAnyOf(no -> assertThat(no).isInstanceOf(NotHere.class),
        no -> assertThat(no).isInstanceOf(AccessDeniedException.class));
    assertThatThrownBy(() -> at(NOON, () -> AsViewer.call(viewer, () -> {
      threads.takeBack(viewer, plan, each.thread, each.remark);
      return true;
    }))).as(who).isNotNull();
  }

  private String everythingAbout(Viewer viewer) {
    var plans = context.getBean(EfficiencyPlans.class);
    var trail = context.getBean(AuditTrail.class);
    var page = PageRequest.of(0, 500);
    var all = Stream.<Object>of(threads.of(viewer, plan), threads.of(viewer, plan, RemarkSubject.of(plan)),
        plans.rows(viewer, PlanFilter.ALL, page), plans.details(viewer, plan), plans.steps(viewer, plan),
        context.getBean(PlanContents.class).shown(viewer, plan),
        trail.history(viewer, plans.details(viewer, plan).subject(), page),
        context.getBean(AttentionPoints.class).rows(viewer, AttentionFilter.OPEN, page),
        context.getBean(MyNotices.class).rows(viewer, NoticeFilter.ALL, Pageable.unpaged()));
    var threadsInTrail = said.values().stream()
        .map(each -> trail.history(viewer, Subject.of("plans.private-thread", each.thread), page));
    return Stream.concat(all, threadsInTrail).map(Objects::toString).collect(Collectors.joining("\n"))
        + AsViewer.call(viewer, () -> searched(viewer, page));
  }

  /** What a page of the trail shows is what its export writes. */
  private String searched(Viewer viewer, Pageable page) {
    try {
      return context.getBean(TrailSearch.class).rows(viewer, new TrailFilter(PlanStory.TODAY, PlanStory.TODAY, "", null, null,
          null, null, null), page).toString();
    } catch (AccessDeniedException notForThem) {
      return "";
    }
  }

  @Test
  void theTrailSaysThatItHappenedAndNeitherWhatNorAboutWhichPlan() {
    var bureau = Objects.requireNonNull(everybody.get("bureau"));
    var trail = context.getBean(AuditTrail.class);
    said.values().forEach(each -> {
      var subject = Subject.of("plans.private-thread", each.thread);
      assertThat(trail.history(bureau, subject, PageRequest.of(0, 9))).hasSize(2).allSatisfy(event -> {
        assertThat(event.action()).isEqualTo("plans.remark.action.private");
        assertThat(event.changes()).isEmpty();
        assertThat(event.reason()).isNull();
      });
      for (var who : List.of("provider", "duinwijk", "veenlo", "another provider")) {
        assertThat(trail.count(Objects.requireNonNull(everybody.get(who)), subject)).as(who).isZero();
      }
      assertThat(jdbc.sql("""
              SELECT COUNT(*) FROM audit_event WHERE subject_kind = 'plans.private-thread' AND subject_id = :id
                AND (provider_id IS NOT NULL OR municipality_id IS NOT NULL OR before_json IS NOT NULL OR after_json IS NOT NULL)""")
          .param("id", each.thread.toString()).query(Long.class).single()).isZero();
    });
  }

  /** Also an open question, so that there is something to tell. */
  @Test
  void noMailAndNoNoticeHasIt() throws Exception {
    var asker = Objects.requireNonNull(everybody.get("duinwijk"));
    at(NOON, () -> AsViewer.call(asker, () -> threads.start(asker, plan, new ThreadDraft(RemarkSubject.of(plan),
        RemarkAudience.BOTH_SIDES, ThreadKind.QUESTION, null, new RemarkDraft(UUID.randomUUID(), null, "Waarom?", null)))));
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      at(NOON.plusSeconds(86_400), () -> {
        NoticesInTests.tell(context, everybody.values(), port);
        return true;
      });
      var mails = Arrays.stream(server.getReceivedMessages()).map(RemarkStory::whole).toList();
      assertThat(mails).as("something was told").anyMatch(mail -> mail.contains("Vraag over uw plan"));
      said.values().forEach(each -> assertThat(mails).noneMatch(mail -> mail.contains(each.mark)));
    } finally {
      server.stop();
    }
    everybody.values().forEach(viewer -> {
      var told = at(NOON.plusSeconds(90_000), () -> context.getBean(MyNotices.class)
          .rows(viewer, NoticeFilter.ALL, Pageable.unpaged())).toString();
      said.values().forEach(each -> assertThat(told).doesNotContain(each.mark));
    });
    noOtherTableHasAnyOfIt();
  }

  /** There is no interface of plans but the pages; what does answer HTTP is asked here without any sign-in in its way. */
  @Test
  void nothingThatAnswersHttpTellsIt() throws Exception {
    var mappings = context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
        .flatMap(each -> each.getHandlerMethods().entrySet().stream()).toList();
    assertThat(mappings).as("mappings found").isNotEmpty();
    assertThat(mappings).noneMatch(each -> each.getValue().getBeanType().getName().startsWith("nl.speelruimte.plans"));
    var http = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context).build();
    var paths = Stream.concat(mappings.stream().filter(each -> !each.getValue().getBeanType().getName().startsWith("com.vaadin"))
            .flatMap(each -> each.getKey().getPatternValues().stream()),
        Stream.of("/actuator/metrics/http.server.requests", "/actuator/info", "/actuator/health", "/actuator/loggers",
            "/actuator/env", "/actuator/httpexchanges")).filter(path -> !path.contains("{") && !path.contains("*")).toList();
    for (var path : paths) {
      var answer = answer(http, path);
      said.values().forEach(each -> assertThat(answer).as(path).doesNotContain(each.mark));
    }
    assertThat(answer(http, "/actuator/health")).as("something answers").contains("UP");
  }

  /** What is no mapping of its own goes on to the pages, which are asked in {@code RemarksViewTests}. */
  private static String answer(MockMvc http, String path) throws Exception {
    try {
      return http.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse().getContentAsString();
    } catch (ServletException toThePages) {
      assertThat(toThePages).hasMessageContaining("springServlet");
      return "";
    }
  }

  private static <T> T at(Instant moment, Supplier<T> work) {
    return PortalClock.at(moment, work);
  }
}
