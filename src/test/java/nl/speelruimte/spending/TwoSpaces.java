package nl.speelruimte.spending;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.SomeViewer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A provider with a space that is used far above its notice at one municipality, and a calm one at another. */
@DatabaseTest
@LivesOn("2026-11-22")
public abstract class TwoSpaces {

  protected static final Viewer BUREAU = SomeViewer.bureau();
  @Autowired protected JdbcClient jdbc;
  @Autowired protected SpendingSpaces spaces;
  @Autowired protected SpaceFacts facts;
  @Autowired protected AttentionPoints points;
  @Autowired protected AuditTrail trail;
  @Autowired protected Recalculation recalculation;
  @Autowired private BeanFactory beans;
  protected ProviderId wilg;
  protected ProviderId linde;
  protected MunicipalityId duin;
  protected MunicipalityId veen;
  protected SpaceId tight;
  protected SpaceId calm;
  protected Viewer provider;
  protected Viewer municipality;

  @BeforeEach
  void twoSpaces() {
    var region = TightRegion.make(beans);
    wilg = region.wilg();
    linde = region.linde();
    duin = region.duin();
    veen = region.veen();
    tight = region.tight();
    calm = region.calm();
    provider = SomeViewer.provider(wilg);
    municipality = SomeViewer.municipality(duin);
  }

  /** The municipality of the tight space lets the bureau no longer act for it. */
  protected void takeMandateBack() {
    CareRegion.mandate(jdbc, duin, false, LocalDate.of(2026, 11, 1));
  }

  protected static void as(Viewer viewer, Runnable work) {
    AsViewer.run(viewer, work);
  }

  protected static <T> T as(Viewer viewer, Supplier<T> work) {
    return AsViewer.call(viewer, work);
  }

  /** The open point of that kind about the provider here, as this viewer sees it; null without one. */
  protected PointRow point(Viewer viewer, String kind) {
    return points.rows(viewer, new AttentionFilter(wilg, null, kind, false), Pageable.unpaged()).stream()
        .filter(row -> row.kind().equals(kind)).findFirst().orElse(null);
  }

  protected static String text(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
