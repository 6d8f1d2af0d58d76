package nl.speelruimte.contracting.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractScopes;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.dossier.DocumentRow.Edition;
import nl.speelruimte.contracting.versions.Recorded;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a contract with their editions, for whoever may see the contract. */
@Service
@Transactional(readOnly = true)
public class ContractDocuments {

  private static final int LONGEST_TITLE = 200;
  private static final SortColumns SORT = new SortColumns(Map.of("title", "d.title"),
      "COALESCE(e.valid_until, '9999-12-31'), e.recorded_at DESC, e.id");
  private static final String FROM = "\n" + """
      FROM contracting_document d JOIN contracting_contract c ON c.id = d.contract_id
       JOIN contracting_document_edition e ON e.document_id = d.id WHERE c.id = :contract AND (%s) AND\s""";
  private final Dossier dossier;
  private final Attachments attachments;

  ContractDocuments(Dossier dossier, Attachments attachments) {
    this.dossier = dossier;
    this.attachments = attachments;
  }

  /**
   * By kind and title, each with its latest edition first.
   *
   * @param asOf from where one looks back; null for now
   */
  public List<DocumentRow> documents(Viewer viewer, ContractId contract, @Nullable AsOf asOf) {
    var recorded = new Recorded(asOf);
    var found = new LinkedHashMap<Integer, List<Found>>();
    dossier.ask(viewer, contract, recorded, "SELECT d.id AS document, d.kind, d.title, e.*" + FROM
            + recorded.written("e.recorded_at") + " ORDER BY d.kind, d.title, d.id, e.number DESC")
        .query((row, _) -> found(row)).list()
        .forEach(each -> found.computeIfAbsent(each.document, _ -> new ArrayList<>()).add(each));
    return found.values().stream().map(editions -> new DocumentRow(editions.getFirst().document,
        editions.getFirst().kind, editions.getFirst().title, editions.stream().map(Found::edition).toList())).toList();
  }

  /**
   * The documents of the contracts of a provider that run or wait for a signature, each with its latest edition; what runs
   * out first comes first.
   */
  public List<ProviderDocument> documents(Viewer viewer, ProviderId provider, Pageable page) {
    var mine = ContractScopes.contracts(viewer.scope(), dossier.today());
    return dossier.sql().sql("""
            SELECT d.id AS document, d.kind, d.title, e.*, c.id AS contract, c.number AS contract_number
              FROM contracting_contract c JOIN contracting_document d ON d.contract_id = c.id
              JOIN contracting_document_edition e ON e.document_id = d.id AND e.number = (
                   SELECT MAX(l.number) FROM contracting_document_edition l WHERE l.document_id = d.id)
             WHERE c.provider_id = :provider AND c.status IN ('IN_SIGNING', 'ACTIVE', 'SUSPENDED')
               AND %s >= :today AND (%s)""".formatted(Contracts.LAST_DAY, mine.sql()) + SORT.of(page))
        .param("provider", provider.value()).param("today", dossier.today()).params(mine.parameters())
        .query((row, _) -> {
          var found = found(row);
          return new ProviderDocument(new ContractId(row.getInt("contract")), row.getString("contract_number"),
              new DocumentRow(found.document, found.kind, found.title, List.of(found.edition)));
        }).list();
  }

  /**
   * The file of an edition.
   *
   * @throws NotHere when there is no such edition for this viewer
   */
  public byte[] file(Viewer viewer, ContractId contract, long edition) {
    var file = dossier.ask(viewer, contract, new Recorded(null), "SELECT e.file_id" + FROM + "e.id = :edition")
        .param("edition", edition).query(UUID.class).optional()
        .orElseThrow(() -> new NotHere("document", edition));
    return attachments.content(viewer, file);
  }

  /**
   * Adds a document with its first edition.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when something is missing, the file is of no kind that may be attached, or it is there already
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void add(Viewer viewer, ContractId contract, DocumentDraft draft) {
    var held = dossier.hold(viewer, contract);
    var kind = Given.required("kind", draft.kind());
    var title = Given.words("title", draft.title(), LONGEST_TITLE);
    var reason = Given.reason(draft.reason());
    var file = stored(viewer, draft.file());
    requireNew(contract, file);
    var document = dossier.sql().sql("""
            INSERT INTO contracting_document (contract_id, kind, title) VALUES (?, ?, ?) RETURNING id""")
        .params(contract.value(), kind.name(), title).query(Integer.class).single();
    edition(viewer, document, 1, file, draft.validUntil(), reason);
    dossier.trace(viewer, held, "contracting.action.document-added", null,
        new Kept(kind, title, file.name(), draft.validUntil()), reason);
  }

  /**
   * Follows the latest edition of a document with another; what was stays.
   *
   * @throws NotHere for whoever does not keep the register, and when the contract has no such document
   * @throws RuleBroken when somebody else was first, something is missing, or the file is of no kind that may be attached
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void follow(Viewer viewer, ContractId contract, int document, EditionDraft draft) {
    var held = dossier.hold(viewer, contract);
    var known = documents(viewer, contract, null).stream().filter(each -> each.id() == document).findFirst()
        .orElseThrow(() -> new NotHere("document", document));
    if (known.latest().number() != draft.follows()) {
      throw RuleBroken.changedMeanwhile("contracting.changed.document", known.latest().actor());
    }
    var reason = Given.reason(draft.reason());
    var file = stored(viewer, draft.file());
    edition(viewer, document, draft.follows() + 1, file, draft.validUntil(), reason);
    dossier.trace(viewer, held, "contracting.action.document-followed",
        new Kept(known.kind(), known.title(), known.latest().fileName(), known.latest().validUntil()),
        new Kept(known.kind(), known.title(), file.name(), draft.validUntil()), reason);
  }

  private void edition(Viewer viewer, int document, int number, Attachment file, @Nullable LocalDate validUntil,
      String reason) {
    dossier.sql().sql("""
            INSERT INTO contracting_document_edition (document_id, number, file_id, file_name, sha256, valid_until,
              reason, recorded_at, actor, actor_organisation)
            VALUES (:document, :number, :file, :name, :sha, :until, :reason, :now, :actor, :organisation)""")
        .param("document", document).param("number", number).param("file", file.id()).param("name", file.name())
        .param("sha", file.sha256()).param("until", validUntil).param("reason", reason).param("now", dossier.now())
        .param("actor", viewer.name()).param("organisation", viewer.organisation()).update();
  }

  /** The same file once more is a second press on the same button. */
  private void requireNew(ContractId contract, Attachment file) {
    dossier.sql().sql("""
            SELECT d.title FROM contracting_document d JOIN contracting_document_edition e ON e.document_id = d.id
             WHERE d.contract_id = ? AND e.sha256 = ? LIMIT 1""")
        .params(contract.value(), file.sha256()).query(String.class).optional().ifPresent(title -> {
          throw RuleBroken.at("file", "contracting.rule.document-known", title);
        });
  }

  private Attachment stored(Viewer viewer, @Nullable FileDraft file) {
    var given = Given.required("file", file);
    try {
      return attachments.store(viewer, given.name(), given.content());
    } catch (RuleBroken no) {
      throw no.about("file");
    }
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(row.getInt("document"), DocumentKind.valueOf(row.getString("kind")), row.getString("title"),
        new Edition(row.getLong("id"), row.getInt("number"), row.getString("file_name"),
            row.getObject("valid_until", LocalDate.class), row.getString("reason"),
            Moments.of(row, "recorded_at"), row.getString("actor"),
            row.getString("actor_organisation")));
  }

  /** What the trail keeps of a document. */
  record Kept(DocumentKind kind, String title, String fileName, @Nullable LocalDate validUntil) {}

  private record Found(int document, DocumentKind kind, String title, Edition edition) {}
}
