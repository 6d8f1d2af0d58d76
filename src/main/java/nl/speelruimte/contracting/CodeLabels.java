package nl.speelruimte.contracting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The labels of the external codes, in memory and unchanging. */
public final class CodeLabels {

  private final Map<String, List<Entry>> lists;

  CodeLabels(List<Entry> entries) {
    this.lists = entries.stream().collect(Collectors.groupingBy(Entry::list));
  }

  /** What a code means; the code itself when the list does not know it. */
  public String label(CodeList list, String code, Locale locale) {
    return lists.getOrDefault(list.standardName(), List.of()).stream()
        .filter(entry -> entry.code.equals(code))
        .map(entry -> entry.label(locale))
        .findFirst().orElse(code);
  }

  /** The codes of a list in their own order. */
  public List<String> codes(CodeList list) {
    return lists.getOrDefault(list.standardName(), List.of()).stream()
        .map(Entry::code).distinct().sorted(Comparator.naturalOrder()).toList();
  }

  public boolean knows(CodeList list, String code) {
    return lists.getOrDefault(list.standardName(), List.of()).stream().anyMatch(entry -> entry.code.equals(code));
  }

  record Entry(String list, String code, String dutch, String english) {

    String label(Locale locale) {
      return "en".equals(locale.getLanguage()) ? english : dutch;
    }
  }
}
