package nl.speelruimte.contracting;

/** The external code lists the portal shows labels of; the codes themselves stand in the database. */
public enum CodeList {
  PRODUCT_CATEGORY("JZ020"),
  UNIT("WJ756"),
  FREQUENCY("WMO757"),
  END_REASON("JZ588"),
  CHANGE_REASON("JZ002"),
  REQUEST_REASON("WJ758"),
  REJECTION_REASON("WJ759"),
  REQUEST_ANSWER("WJ760"),
  REFERRER("COD327"),
  DEBIT_CREDIT("COD043"),
  DELIVERY_STATUS("COD467"),
  RETURN_CODE("RETOURCODE");

  private final String standardName;

  CodeList(String standardName) {
    this.standardName = standardName;
  }

  /** The name in the standard. */
  public String standardName() {
    return standardName;
  }
}
