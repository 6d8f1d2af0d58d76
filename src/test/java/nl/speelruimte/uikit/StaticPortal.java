package nl.speelruimte.uikit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves the front end of the repository, the WebJars and the test pages, without the application. */
final class StaticPortal implements AutoCloseable {

  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html; charset=utf-8", "js", "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8");
  private final HttpServer server;

  StaticPortal() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var content = content(path);
      var type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(content == null ? 404 : 200, content == null ? -1 : content.length);
      if (content != null) {
        exchange.getResponseBody().write(content);
      }
    }
  }

  private static byte[] content(String path) throws IOException {
    if (path.startsWith("/portal/")) {
      var file = Path.of("frontend", path.substring("/portal/".length()));
      return Files.exists(file) ? Files.readAllBytes(file) : null;
    }
    var resource = path.startsWith("/pages/")
        ? "/uikit/" + path.substring("/pages/".length())
        : "/META-INF/resources" + path;
    try (var stream = StaticPortal.class.getResourceAsStream(resource)) {
      return stream == null ? null : stream.readAllBytes();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
