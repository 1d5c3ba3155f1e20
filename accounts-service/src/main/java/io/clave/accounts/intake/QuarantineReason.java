package io.clave.accounts.intake;

import java.util.Locale;

/** Why a sound document could not be booked. */
public enum QuarantineReason {
    UNKNOWN_ACCOUNT("No account has this identifier; the order is booked as soon as one does."),
    REVISION_CONFLICT("This revision was pushed before with another content; the first one stands."),
    ACCOUNT_CHANGED("The order belongs to another account; cancel it there and push a new order.");

    private final String detail;

    QuarantineReason(String detail) {
        this.detail = detail;
    }

    String detail() {
        return detail;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
