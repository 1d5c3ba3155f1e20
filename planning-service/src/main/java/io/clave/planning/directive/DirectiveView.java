package io.clave.planning.directive;

import io.clave.planning.account.Account;
import io.clave.planning.account.ExternalId;
import io.clave.planning.valuechain.ValueChainActivity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A directive as others see it, over HTTP and in events. */
record DirectiveView(
        UUID directiveId,
        UUID accountId,
        @Schema(examples = "Nordwind GmbH") String accountName,

        @Schema(description = "names of the account in other systems, such as the ERP that carries this out")
        List<ExternalId> externalIds,

        ValueChainActivity activity,

        @Schema(examples = "Protect 10 pieces a month for this account.")
        String instruction,

        DirectivePriority priority,
        @Schema(description = "first day on which it holds") LocalDate validFrom,
        @Schema(description = "last day on which it holds") LocalDate validUntil,
        @Nullable QuantityPerPeriod quantityPerPeriod,
        DirectiveStatus status,

        @Schema(description = "subject of the author's token", examples = "ada")
        String issuedBy,

        Instant issuedAt,

        @Schema(description = "the answer of the function") @Nullable
        Step answered,

        @Nullable Step withdrawn,
        @Nullable Instant expiredAt,

        @Schema(description = "grows with every step", examples = "1")
        long version) {

    static DirectiveView of(Directive directive, Account account) {
        Instruction instruction = directive.instruction();
        return new DirectiveView(
                directive.directiveId(),
                instruction.accountId(),
                account.name(),
                account.externalIds(),
                instruction.activity(),
                instruction.text(),
                instruction.priority(),
                instruction.timeBox().validFrom(),
                instruction.timeBox().validUntil(),
                instruction.quantityPerPeriod(),
                directive.status(),
                directive.issued().by(),
                directive.issued().at(),
                directive.answered(),
                directive.withdrawn(),
                directive.expiredAt(),
                directive.version());
    }
}
