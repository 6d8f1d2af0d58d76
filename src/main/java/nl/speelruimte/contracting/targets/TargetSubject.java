package nl.speelruimte.contracting.targets;

/** What a target is on. */
public enum TargetSubject {
  CONTRACT("contract_id", "contracts/"),
  LOT("lot_id", "lots/"),
  PROVIDER("provider_id", "providers/"),
  MUNICIPALITY("municipality_id", "municipalities/");

  private final String column;
  private final String address;

  TargetSubject(String column, String address) {
    this.column = column;
    this.address = address;
  }

  String column() {
    return column;
  }

  /** The address of the page of one of these. */
  public String address(int id) {
    return address + id;
  }
}
