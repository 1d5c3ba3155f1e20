package io.clave.cli.demo;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.text.TextTable;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the ranking into an instruction to operations, once, and shows it. */
final class DirectiveReport {

    private static final String INSTRUCTION = "Protect %d units a month of the production slot for %s."
            .formatted(SeedPair.REGULAR_UNITS, SeedPair.REGULAR.name());
    private static final int MONTHS = 3;
    private static final Set<String> IN_FORCE = Set.of("ISSUED", "ACKNOWLEDGED");

    private final ClaveApi kam;
    private final String accountId;
    private final LocalDate today;

    DirectiveReport(ClaveApi kam, String accountId, LocalDate today) {
        this.kam = kam;
        this.accountId = accountId;
        this.today = today;
    }

    void print(PrintWriter out) {
        Listed.Directive directive = inForce().stream().findFirst().orElseGet(this::issue);
        TextTable table = TextTable.of("to", "instruction", "priority", "from", "until", "state", "issued by");
        table.row(
                Texts.words(directive.activity()),
                directive.instruction(),
                Texts.words(directive.priority()),
                directive.validFrom(),
                directive.validUntil(),
                Texts.words(directive.status()),
                directive.issuedBy());
        table.print(out);
    }

    private List<Listed.Directive> inForce() {
        return kam
                .list("/directives?limit=200&activity=OPERATIONS&accountId=" + accountId, Listed.Directive.class)
                .stream()
                .filter(directive -> IN_FORCE.contains(directive.status())
                        && directive.instruction().equals(INSTRUCTION))
                .toList();
    }

    private Listed.Directive issue() {
        Map<String, Object> request = Map.of(
                "accountId",
                accountId,
                "activity",
                "OPERATIONS",
                "instruction",
                INSTRUCTION,
                "priority",
                "HIGH",
                "validFrom",
                today,
                "validUntil",
                today.plusMonths(MONTHS),
                "quantityPerPeriod",
                Map.of(
                        "quantity", BigDecimal.valueOf(SeedPair.REGULAR_UNITS),
                        "unit", "pcs",
                        "period", "MONTH"));
        return kam.post("/directives", request).as(Listed.Directive.class);
    }
}
