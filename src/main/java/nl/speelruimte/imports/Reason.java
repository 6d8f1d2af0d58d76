package nl.speelruimte.imports;

import java.util.Arrays;
import java.util.List;

/** Why a line or file was refused or flagged, in a form that any language can say. Never holds personal data. */
public record Reason(String key, List<String> arguments) {

  private static final int LONGEST_ARGUMENT = 60;

  public Reason {
    arguments = arguments.stream().map(Reason::shortened).toList();
  }

  public static Reason of(String key, Object... arguments) {
    return new Reason(key, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  private static String shortened(String argument) {
    return argument.length() <= LONGEST_ARGUMENT ? argument : argument.substring(0, LONGEST_ARGUMENT - 1) + "…";
  }
}
