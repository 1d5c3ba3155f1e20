package io.clave.planning.account;

/**
 * The four customer classes by profitability and duration, in falling order of worth, and the lack of one.
 *
 * <p>Source: Reinartz and Kumar, The Mismanagement of Customer Loyalty, HBR July 2002.
 */
public enum CustomerClass {
    TRUE_FRIEND("true friend"),
    BUTTERFLY("butterfly"),
    BARNACLE("barnacle"),
    STRANGER("stranger"),
    UNCLASSIFIED("unclassified");

    private final String words;

    CustomerClass(String words) {
        this.words = words;
    }

    /** The class as it is said in a sentence. */
    public String words() {
        return words;
    }

    public boolean isKnown() {
        return this != UNCLASSIFIED;
    }

    public boolean isWorthLessThan(CustomerClass other) {
        return compareTo(other) > 0;
    }
}
