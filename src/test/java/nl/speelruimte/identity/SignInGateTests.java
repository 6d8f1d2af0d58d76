package nl.speelruimte.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SignInGateTests {

  private final SignInGate gate = new SignInGate(new SignInThrottle());
  private final AtomicInteger looked = new AtomicInteger();

  @Test
  void guessesMadeAtOnceAreNoMoreThanGuessesOneByOne() throws Exception {
    var started = new CountDownLatch(5);
    FilterChain wrong = (_, response) -> {
      looked.incrementAndGet();
      started.countDown();
      try {
        started.await(5, TimeUnit.SECONDS);
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
      ((HttpServletResponse) response).sendRedirect("/login?error");
    };
    try (var people = Executors.newFixedThreadPool(24)) {
      IntStream.range(0, 24).forEach(each -> people.submit(() -> sent("bureau@example.nl", wrong)));
    }

    assertThat(looked).hasValue(5);
  }

  @Test
  void aNameThatNoAccountCanHaveIsWrongAtOnceAndRememberedNowhere() throws Exception {
    var name = "n".repeat(201);
    for (var attempt = 0; attempt < 40; attempt++) {
      assertThat(sent(name, (_, _) -> looked.incrementAndGet())).isEqualTo("/login?error");
    }

    assertThat(looked).hasValue(0);
    assertThat(sent("bureau@example.nl", (_, response) -> ((HttpServletResponse) response).sendRedirect("/")))
        .isEqualTo("/");
  }

  @Test
  void rightPasswordsCostNothing() throws Exception {
    for (var attempt = 0; attempt < 40; attempt++) {
      assertThat(sent("bureau@example.nl", (_, response) -> ((HttpServletResponse) response).sendRedirect("/")))
          .isEqualTo("/");
    }
  }

  private String sent(String name, FilterChain chain) throws Exception {
    var request = new MockHttpServletRequest("POST", "/login");
    request.setServletPath("/login");
    request.setParameter("username", name);
    var response = new MockHttpServletResponse();
    gate.doFilter(request, response, chain);
    return response.getHeader("Location");
  }
}
