package io.clave.scoring.migration;

import io.clave.scoring.model.ClassMove;
import io.clave.scoring.model.CustomerClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How accounts moved between the classes from the end of one day to the end of another, as it was known on these days. */
record ClassMigration(
        LocalDate from,
        LocalDate to,

        @Schema(description = "accounts counted: each that had a score on one of the two days", examples = "400")
        long accounts,

        @Schema(description = "accounts whose class is another one; who came or went is not counted", examples = "17")
        long changed,

        @Schema(
                description =
                        "the cells of the matrix that are not 0, in the order of the classes; fromClass is null for"
                                + " accounts that came later, toClass for those that had gone")
        List<ClassMove> moves) {

    static ClassMigration between(
            LocalDate from, Map<UUID, CustomerClass> then, LocalDate to, Map<UUID, CustomerClass> later) {
        List<ClassMove> moves = ClassMove.between(then, later);
        return new ClassMigration(from, to, ClassMove.accounts(moves), ClassMove.changed(moves), moves);
    }
}
