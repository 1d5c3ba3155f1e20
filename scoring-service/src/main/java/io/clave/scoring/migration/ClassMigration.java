package io.clave.scoring.migration;

import io.clave.scoring.model.CustomerClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How accounts moved between the classes from the end of one day to the end of another, as it was known on these days. */
record ClassMigration(
        LocalDate from,
        LocalDate to,

        @Schema(description = "accounts counted: each that had a score on one of the two days", examples = "400")
        long accounts,

        @Schema(description = "accounts whose class is another one; who came or went is not counted", examples = "17")
        long changed,

        @Schema(description = "the cells of the matrix that are not 0, in the order of the classes")
        List<ClassMove> moves) {

    private record Cell(
            @Nullable CustomerClass from, @Nullable CustomerClass to) {}

    static ClassMigration between(
            LocalDate from, Map<UUID, CustomerClass> then, LocalDate to, Map<UUID, CustomerClass> later) {
        Set<UUID> everybody = new HashSet<>(then.keySet());
        everybody.addAll(later.keySet());
        Map<Cell, Long> cells = everybody.stream()
                .collect(Collectors.groupingBy(id -> new Cell(then.get(id), later.get(id)), Collectors.counting()));
        long changed = cells.entrySet().stream()
                .filter(cell -> cell.getKey().from() != null && cell.getKey().to() != null)
                .filter(cell -> cell.getKey().from() != cell.getKey().to())
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new ClassMigration(from, to, everybody.size(), changed, inOrder(cells));
    }

    private static List<ClassMove> inOrder(Map<Cell, Long> cells) {
        List<@Nullable CustomerClass> classes = new ArrayList<>(Arrays.asList(CustomerClass.values()));
        classes.add(null);
        Function<Cell, Long> count = cell -> cells.getOrDefault(cell, 0L);
        List<ClassMove> moves = new ArrayList<>();
        for (CustomerClass from : classes) {
            for (CustomerClass to : classes) {
                moves.add(new ClassMove(from, to, count.apply(new Cell(from, to))));
            }
        }
        return moves.stream().filter(move -> move.accounts() > 0).toList();
    }
}
