package nl.speelruimte.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** After signing in one is on the page one asked for, and never on something a browser fetched by itself. */
@DatabaseTest
class AfterSigningInTests {

  private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
  private final MockHttpSession session = new MockHttpSession();

  @Autowired WebApplicationContext context;
  private MockMvc web;

  @BeforeEach
  void open() {
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  void whoAskedForAPageGetsThatPage() throws Exception {
    refused(get("/imports/worklist?line=3").accept(BROWSER).header("Sec-Fetch-Dest", "document"));

    assertThat(whereSigningInLeads()).contains("/imports/worklist?line=3");
  }

  @Test
  void aBrowserThatDoesNotSayWhatItFetchesForGetsThatPageToo() throws Exception {
    refused(get("/spaces").header("Accept", BROWSER));

    assertThat(whereSigningInLeads()).contains("/spaces");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      /old/page.css  | text/css,*/*;q=0.1                          | style
      /old/page.css  | text/css,*/*;q=0.1                          |
      /old/icon.png  | image/avif,image/webp,image/apng,*/*;q=0.8  | image
      /old/icon.png  | image/avif,image/webp,image/apng,*/*;q=0.8  |
      /old/page.js   | */*                                         | script
      /old/page.map  | */*                                         | empty
      /old/app.json  | */*                                         | manifest
      /spaces        | */*                                         |
      /spaces        | application/json                            | empty
      /spaces        | text/html                                   | iframe
      /spaces        | text/html                                   | empty
      /spaces        | not a media type                            | document
      """)
  void whatIsNoPageIsForgotten(String address, String accept, String destination) throws Exception {
    var request = get(address).header("Accept", accept);
    if (destination != null) {
      request.header("Sec-Fetch-Dest", destination);
    }
    refused(request);

    assertThat(whereSigningInLeads()).isIn("/", "http://localhost/");
  }

  @Test
  void aFormThatWasSentWithoutSigningInIsNotSentAgain() throws Exception {
    refused(post("/spaces").with(csrf()).header("Accept", BROWSER));

    assertThat(whereSigningInLeads()).isIn("/", "http://localhost/");
  }

  @Test
  void whatAPageFetchesDoesNotTakeThePlaceOfThePage() throws Exception {
    refused(get("/spaces").header("Accept", BROWSER).header("Sec-Fetch-Dest", "document"));
    refused(get("/old/page.css").header("Accept", "text/css,*/*;q=0.1").header("Sec-Fetch-Dest", "style"));

    assertThat(whereSigningInLeads()).contains("/spaces");
  }

  private void refused(MockHttpServletRequestBuilder request) throws Exception {
    assertThat(web.perform(request.session(session)).andReturn().getResponse().getHeader("Location"))
        .endsWith("/login");
  }

  private String whereSigningInLeads() throws Exception {
    return String.valueOf(web.perform(post("/login").servletPath("/login").with(csrf()).session(session)
            .param("username", "bureau@demo.speelruimte.nl").param("password", "speelruimte")
            .with(request -> {
              request.setRemoteAddr("192.0.2.90");
              return request;
            }))
        .andReturn().getResponse().getHeader("Location"));
  }
}
