package io.clave.accounts.intake;

import java.util.Locale;

/** Why a sound document could not be booked. */
public enum QuarantineReason {
    UNKNOWN_ACCOUNT("No account has this identifier; the order is booked as soon as one does."),
    MISSING_RATE("No exchange rate holds for the currency on the day of the order; it is booked as soon as one does."),
    REVISION_CONFLICT("This revision was pushed before with another content; the first one stands."),
    ACCOUNT_CHANGED("The order belongs to another account; cancel it there and push a new order.");

    private final String detail;

    QuarantineReason(String detail) {
        this.detail = detail;
    }

    String detail() {
        return detail;
    }

    /** Whether the document needs nothing but time; the others need somebody to look at them. */
    boolean passesByItself() {
        return this == UNKNOWN_ACCOUNT || this == MISSING_RATE;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
