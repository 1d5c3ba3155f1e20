package io.clave.accounts.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a line that reached the customer on a day. */
public record OrderDelivery(
        @Schema(description = "the day it reached the customer")
        LocalDate deliveredOn,

        @Schema(description = "units, above 0", examples = "6")
        BigDecimal quantity) {}
