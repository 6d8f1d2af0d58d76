package nl.speelruimte.plans.frameworks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new framework as somebody fills it in; it begins as a concept.
 *
 * @param request chosen by the form, so that sending it twice makes one framework
 * @param explanation for whom and when it is meant; may be left empty
 * @param copyOf the version whose criteria it begins with; null for none
 * @param criteria what it begins with besides those, such as a {@link StandardFramework}
 */
public record FrameworkDraft(UUID request, @Nullable FrameworkPurpose purpose, @Nullable String name,
    @Nullable String explanation, @Nullable FrameworkVersionId copyOf, List<CriterionDraft> criteria) {

  public static final int LONGEST_NAME = 200;
  public static final int LONGEST_EXPLANATION = 4_000;

  public FrameworkDraft {
    criteria = List.copyOf(criteria);
  }
}
