package io.clave.accounts.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import io.clave.platform.problem.Invalid;
import java.util.Arrays;

/** The layouts of a file of orders. */
enum ImportFormat {
    /** An order document a line, contract {@code erp-order.v1}. */
    NDJSON("clave-ndjson"),
    /** An order line a row, the rows of one order together. */
    CSV("clave-csv");

    private final String word;

    ImportFormat(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    static ImportFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElseThrow(
                        () -> Invalid.parameter("format", "invalid-value", "A format is clave-ndjson or clave-csv."));
    }
}
