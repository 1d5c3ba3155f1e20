package io.clave.scoring.keyaccount;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody said of an account. */
@Schema(name = "KeyAccountRating")
record Rating(
        UUID id,
        UUID accountId,
        @Schema(examples = "shareOfWallet") String criterion,
        @Schema(description = "0 to 10", examples = "7.50") BigDecimal score,
        LocalDate ratedOn,
        @Schema(examples = "customer survey 2026") String source,

        @Schema(description = "subject of the token it was entered with")
        String author,

        Instant recordedAt) {}
