package nl.speelruimte.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** A program in a JVM of its own, with what it says kept in a file below target/logs. */
public final class OtherJvm implements AutoCloseable {

  private static final List<String> SMALL_AND_SOON = List.of("-Xmx640m", "-XX:TieredStopAtLevel=1");
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private final Process process;
  private final Path log;

  private OtherJvm(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts a main class on the class path of the tests. */
  public static OtherJvm start(String name, Class<?> main, List<String> arguments) {
    return start(name, main, SMALL_AND_SOON, arguments);
  }

  /** Starts a main class on the class path of the tests in a JVM with options of its own. */
  public static OtherJvm start(String name, Class<?> main, List<String> options, List<String> arguments) {
    return start(name, options, main, classPath(entry -> true), arguments);
  }

  /** Starts a main class on the class path of the application, without the classes of the tests. */
  public static OtherJvm startWithoutTests(String name, Class<?> main, List<String> arguments) {
    var tests = Path.of("target", "test-classes").toAbsolutePath();
    return start(name, SMALL_AND_SOON, main, classPath(entry -> !Path.of(entry).toAbsolutePath().equals(tests)),
        arguments);
  }

  /** An entry without a name would be the folder we are in. */
  private static String classPath(Predicate<String> wanted) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.isBlank()).filter(wanted).collect(Collectors.joining(File.pathSeparator));
  }

  private static OtherJvm start(String name, List<String> options, Class<?> main, String classPath,
      List<String> arguments) {
    try {
      var log = Files.createDirectories(Path.of("target", "logs")).resolve(name + ".log");
      var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
      command.addAll(options);
      command.add(main.getName());
      command.addAll(arguments);
      var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().put("CLASSPATH", classPath);
      return new OtherJvm(builder.start(), log);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Waits until the program says something that matches, and returns the match. */
  public MatchResult awaitSaying(String pattern) {
    var searched = Pattern.compile(pattern);
    Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200))
        .failFast(() -> assertThat(process.isAlive() || searched.matcher(said()).find())
            .as("It ended without saying %s:%n%s", pattern, said()).isTrue())
        .until(() -> searched.matcher(said()).find());
    var matcher = searched.matcher(said());
    matcher.find();
    return matcher.toMatchResult();
  }

  /** Waits until the program ends by itself and returns its exit code. */
  public int awaitEnd() {
    Awaitility.await().atMost(PATIENCE).until(() -> !process.isAlive());
    return process.exitValue();
  }

  public String said() {
    try {
      return Files.readString(log);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Ends the program without a word, as {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Asks the program to stop and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(90, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
