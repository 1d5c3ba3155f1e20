package io.clave.planning.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The four customer classes by profitability and duration, in rising order of worth, and the lack of one.
 *
 * <p>Source: Reinartz and Kumar, The Mismanagement of Customer Loyalty, HBR July 2002.
 */
@Schema(
        description =
                "class by profitability and duration: TRUE_FRIEND high and long, BUTTERFLY high and short, BARNACLE low and long, STRANGER low and short")
public enum CustomerClass {
    UNCLASSIFIED("unclassified"),
    STRANGER("stranger"),
    BARNACLE("barnacle"),
    BUTTERFLY("butterfly"),
    TRUE_FRIEND("true friend");

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
        return compareTo(other) < 0;
    }
}
