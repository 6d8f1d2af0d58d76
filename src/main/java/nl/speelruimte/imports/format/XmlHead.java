package nl.speelruimte.imports.format;

import java.util.Map;

/**
 * The beginning of an XML file.
 *
 * @param root local name of the root element
 * @param namespace of the root element; empty when it has none
 * @param texts the texts of the leaves inside the root's first child element, by local name
 */
public record XmlHead(String root, String namespace, Map<String, String> texts) implements FileHead {

  public XmlHead {
    texts = Map.copyOf(texts);
  }
}
