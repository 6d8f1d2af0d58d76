package nl.speelruimte.exchange.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One element of a message that is read, with the elements inside it that are read; everything else is passed over
 * with all that it holds. Namespaces do not matter, only local names do.
 */
final class Element {

  /** What the reader does at an element. */
  enum Role {
    /** Only holds others. */
    GROUP,
    /** A value of the head of the message or claim. */
    HEAD_VALUE,
    /** A value of a line, or of what holds the lines of one client. */
    LINE_VALUE,
    /** The client number: goes into the pseudonym and nowhere else. */
    CLIENT_NUMBER,
    /** Starts a client: forgets the previous one. */
    CLIENT,
    /** A line: reported at its end. */
    LINE
  }

  private final Role role;
  private final @Nullable Field field;
  private final Map<String, Element> inside = new HashMap<>();

  private Element(Role role, @Nullable Field field) {
    this.role = role;
    this.field = field;
  }

  static Element group() {
    return new Element(Role.GROUP, null);
  }

  static Element client() {
    return new Element(Role.CLIENT, null);
  }

  static Element line() {
    return new Element(Role.LINE, null);
  }

  Element head(String name, Field value) {
    return with(name, new Element(Role.HEAD_VALUE, value));
  }

  Element value(String name, Field value) {
    return with(name, new Element(Role.LINE_VALUE, value));
  }

  Element value(Field value) {
    return value(value.column(), value);
  }

  Element clientNumber(String name) {
    return with(name, new Element(Role.CLIENT_NUMBER, null));
  }

  Element with(String name, Element element) {
    inside.put(name, element);
    return this;
  }

  Role role() {
    return role;
  }

  @Nullable Element inside(String name) {
    return inside.get(name);
  }

  Field field() {
    if (field == null) {
      throw new IllegalStateException("An element without a value");
    }
    return field;
  }
}
