package io.clave.scoring.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Accounts that went from one class to another, or stayed: a cell of the matrix of classes.
 *
 * @param fromClass null for accounts that came
 * @param toClass null for accounts that went
 */
public record ClassMove(
        @Nullable CustomerClass fromClass, @Nullable CustomerClass toClass, long accounts) {

    private record Cell(
            @Nullable CustomerClass from, @Nullable CustomerClass to) {}

    /** The cells that are not 0, in the order of the classes. */
    public static List<ClassMove> between(Map<UUID, CustomerClass> then, Map<UUID, CustomerClass> later) {
        Set<UUID> everybody = new HashSet<>(then.keySet());
        everybody.addAll(later.keySet());
        Map<Cell, Long> cells = everybody.stream()
                .collect(Collectors.groupingBy(id -> new Cell(then.get(id), later.get(id)), Collectors.counting()));
        List<@Nullable CustomerClass> classes = new ArrayList<>(Arrays.asList(CustomerClass.values()));
        classes.add(null);
        List<ClassMove> moves = new ArrayList<>();
        for (CustomerClass from : classes) {
            for (CustomerClass to : classes) {
                moves.add(new ClassMove(from, to, cells.getOrDefault(new Cell(from, to), 0L)));
            }
        }
        return moves.stream().filter(move -> move.accounts() > 0).toList();
    }

    /** Accounts in the matrix. */
    public static long accounts(List<ClassMove> moves) {
        return moves.stream().mapToLong(ClassMove::accounts).sum();
    }

    /** Accounts whose class is another one; who came or went is not counted. */
    public static long changed(List<ClassMove> moves) {
        return moves.stream()
                .filter(move -> move.fromClass() != null && move.toClass() != null)
                .filter(move -> move.fromClass() != move.toClass())
                .mapToLong(ClassMove::accounts)
                .sum();
    }
}
