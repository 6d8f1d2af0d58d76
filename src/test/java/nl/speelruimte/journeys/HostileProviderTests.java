package nl.speelruimte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelruimte.testing.BesideTheOthers;
import nl.speelruimte.testing.PortalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of a provider who knows how the portal talks with a browser, and writes the messages by hand. */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class HostileProviderTests {

  private static final String NOT_HERE = "Deze pagina is er niet";
  private static final Pattern TOKEN = Pattern.compile("\"csrfToken\":\"([^\"]+)\"");
  private static final Pattern ANSWERED = Pattern.compile("\"syncId\":(-?\\d+)");
  private static final Pattern SENT = Pattern.compile("\"clientId\":(\\d+)");

  private static Visit bureau;
  private static Visit provider;

  @BeforeAll
  static void comeIn(OpenPortal.Door door) {
    bureau = door.visitor("bureau");
    provider = door.visitor("aanbieder");
  }

  @AfterAll
  static void leave() {
    bureau.close();
    provider.close();
  }

  @Test
  void theDownloadsAndTheUploadOfSomebodyElseAreNotThere(OpenPortal.Door door) {
    bureau.open("imports");
    var downloads = bureau.page().locator("a[download]").all().stream()
        .map(link -> String.valueOf(link.getAttribute("href"))).filter(href -> href.contains("VAADIN")).toList();
    assertThat(downloads).as("templates and exports").hasSizeGreaterThan(3);
    assertThat(get(bureau, door, downloads.getLast()).status()).as("for whom it is").isEqualTo(200);
    for (var download : downloads) {
      assertThat(said(get(provider, door, download))).as(download)
          .isEqualTo(said(get(provider, door, withAnotherKey(download)))).startsWith("404");
    }

    var upload = String.valueOf(bureau.page().locator("vaadin-upload").getAttribute("target"));
    var before = everything(door);
    var answer = provider.page().request().post(door.portal().address() + upload, RequestOptions.create()
        .setHeader("Content-Type", "application/xml").setHeader("X-Filename", "stiekem.xml").setData("<x/>"));
    assertThat(answer.status()).isBetween(400, 499);
    assertThat(everything(door)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"this-is-nothing", "imports", "imports/1", "imports/worklist", "spaces/not-a-number",
    "escalations", "escalations/00000000-0000-4000-8000-000000000000"})
  void anAddressWithoutAPageAndOneThatIsNotForAProviderAnswerAlike(String path, OpenPortal.Door door) {
    var response = provider.page().navigate(door.portal().address() + path);

    assertThat(response.status()).isEqualTo(404);
    provider.settle();
    assertThat(provider.page().locator("main h1").textContent()).isEqualTo(NOT_HERE);
    assertThat(provider.page().locator("main").textContent()).doesNotContain(".xml", "Exception");
  }

  @Test
  void aPageThatIsThereIsFound(OpenPortal.Door door) {
    assertThat(provider.page().navigate(door.portal().address() + "spaces").status()).isEqualTo(200);
  }

  @Test
  void aMessageWithoutTheTokenOfItsOwnSessionChangesNothing(OpenPortal.Door door) {
    var ofTheBureau = talk(bureau, "spaces");
    var own = talk(provider, "spaces");
    var before = everything(door);

    for (var token : List.of(ofTheBureau.token(), UUID.randomUUID().toString(), "")) {
      nothingCameOf(own.say(token, click(1, 400)));
    }
    nothingCameOf(own.at("?v-r=uidl&v-uiId=4711").say(own.token(), click(1, 400)));
    assertThat(everything(door)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"spaces", "spaces/stops", "spaces/compare", "contracts", "targets", "organisation"})
  void pressingEverythingByHandOnAPageOfAProviderChangesNothing(String path, OpenPortal.Door door) {
    try (var visitor = door.visitor("data")) {
      var talk = talk(visitor, path);
      var before = everything(door);

      var answer = talk.say(talk.token(), click(2, 900));

      assertThat(answer.status()).isLessThan(500);
      assertThat(answer.text()).as("it was listened to").contains("\"syncId\":" + (talk.syncId() + 1));
      assertThat(everything(door)).isEqualTo(before);
    }
  }

  @Test
  void whatNobodyCanTypeOrCallOnAPageChangesNothing(OpenPortal.Door door) {
    for (var events : List.of(fill(1, 900), call(1, 300), "{\"type\":\"nonsense\",\"node\":-3}")) {
      var talk = talk(provider, "spaces");
      var before = everything(door);

      assertThat(talk.say(talk.token(), events).status()).isLessThan(500);
      assertThat(everything(door)).isEqualTo(before);
    }
  }

  @Test
  void goingByHandToAPageThatIsNotForAProviderShowsNothingOfIt() {
    var talk = talk(provider, "spaces");

    var answer = talk.say(talk.token(), """
        {"type":"event","node":1,"event":"ui-navigate","data":{"route":"imports","query":"","appShellTitle":"",\
        "historyState":{"idx":1},"trigger":""}}""");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains(NOT_HERE).doesNotContain("Bestanden laden", ".xml", "Terugdraaien");
  }

  /** Opens a page and remembers how the browser and the portal talk from there. */
  private static Talk talk(Visit visit, String path) {
    var heard = new Request[1];
    visit.page().onRequest(request -> {
      if (request.url().contains("v-r=uidl")) {
        heard[0] = request;
      }
    });
    visit.open(path);
    var said = heard[0].postData();
    return new Talk(visit, heard[0].url(), found(TOKEN, said), Integer.parseInt(found(ANSWERED, said)) + 1,
        Integer.parseInt(found(SENT, said)) + 1);
  }

  private static String click(int from, int to) {
    return each(from, to, """
        {"type":"event","node":%d,"event":"click","data":{"event.shiftKey":false,"event.metaKey":false,\
        "event.detail":1,\
        "event.ctrlKey":false,"event.clientX":1,"event.clientY":1,"event.altKey":false,"event.button":0,\
        "event.screenY":1,"event.screenX":1}}""");
  }

  private static String fill(int from, int to) {
    return each(from, to,
        "{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"value\",\"value\":\"1000000\"}");
  }

  private static String call(int from, int to) {
    return each(from, to, "{\"type\":\"publishedEventHandler\",\"node\":%d,\"templateEventMethodName\":\"removeAll\","
        + "\"templateEventMethodArgs\":[],\"promise\":1}");
  }

  private static String each(int from, int to, String event) {
    return IntStream.rangeClosed(from, to).mapToObj(event::formatted).collect(Collectors.joining(","));
  }

  private static APIResponse get(Visit visit, OpenPortal.Door door, String path) {
    return visit.page().request().get(door.portal().address() + path);
  }

  /** All that is said, but for the moment and the address that was asked. */
  private static String said(APIResponse answer) {
    return answer.status() + " " + answer.text().replaceAll("\"(timestamp|path)\":\"[^\"]*\"", "");
  }

  private static void nothingCameOf(APIResponse answer) {
    assertThat(answer.status()).isLessThan(500);
    assertThat(answer.text()).doesNotContain("\"execute\"")
        .satisfiesAnyOf(said -> assertThat(said).contains("\"changes\":{}"),
            said -> assertThat(said).doesNotContain("\"changes\""));
  }

  private static String withAnotherKey(String download) {
    return download.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", UUID.randomUUID().toString());
  }

  /** What nobody but the bureau may change, counted and added up. */
  private static String everything(OpenPortal.Door door) {
    JdbcClient database = PortalDatabase.of(door.portal().jvm());
    return List.of("spending_space", "spending_entry", "imports_batch", "imports_line", "contracting_contract",
            "parties_provider", "parties_municipality", "ledger_publication", "parties_contact", "parties_proposal",
            "escalation_case", "escalation_step", "escalation_answer", "contracting_target",
            "spending_stop", "spending_stop_exception", "spending_own_figure", "spending_change", "identity_role_grant").stream()
        .map(table -> database.sql("CHECKSUM TABLE " + table).query((row, _) -> row.getString(1) + row.getLong(2))
            .single())
        .collect(Collectors.joining("\n"));
  }

  private static String found(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
    return matcher.group(1);
  }

  /** How a page and its server talk, and where they are. */
  private record Talk(Visit visit, String address, String token, int syncId, int clientId) {

    private Talk at(String query) {
      return new Talk(visit, address.substring(0, address.indexOf('?')) + query, token, syncId, clientId);
    }

    private APIResponse say(String withToken, String events) {
      return visit.page().request().post(address, RequestOptions.create()
          .setHeader("Content-Type", "application/json; charset=UTF-8")
          .setData("{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
              .formatted(withToken, events, syncId, clientId)));
    }
  }
}
