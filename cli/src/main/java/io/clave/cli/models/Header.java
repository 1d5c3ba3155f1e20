package io.clave.cli.models;

import io.clave.cli.files.UnusableFile;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds what; the others are none of our business. */
final class Header {

    private static final Set<String> IDS = Set.of("id", "cust", "customer", "account");

    private final Path file;
    private final List<String> names;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final @Nullable Integer id;

    /** @param idColumn the column of the identifiers; null takes the first that looks like one */
    Header(Path file, List<String> names, @Nullable String idColumn) {
        this.file = file;
        this.names = names.stream().map(String::strip).toList();
        for (Column column : Column.values()) {
            place(column).ifPresent(place -> places.put(column, place));
        }
        this.id = idColumn == null ? likelyId() : id(idColumn);
    }

    int size() {
        return names.size();
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    int placeOf(Column column) {
        return Objects.requireNonNull(places.get(column));
    }

    @Nullable
    Integer placeOfId() {
        return id;
    }

    void require(List<Column> needed) {
        List<Column> missing = needed.stream().filter(column -> !has(column)).toList();
        if (!missing.isEmpty()) {
            throw new UnusableFile("%s has no column %s; the model needs the columns %s."
                    .formatted(file, Column.listed(missing), Column.listed(needed)));
        }
    }

    private Optional<Integer> place(Column column) {
        int[] found = IntStream.range(0, names.size())
                .filter(place -> column.isCalled(names.get(place)))
                .toArray();
        if (found.length > 1) {
            throw new UnusableFile(file + " has more than one column " + column + ".");
        }
        return found.length == 0 ? Optional.empty() : Optional.of(found[0]);
    }

    private Integer id(String column) {
        return IntStream.range(0, names.size())
                .filter(place -> names.get(place).equalsIgnoreCase(column))
                .boxed()
                .findFirst()
                .orElseThrow(() -> new UnusableFile(file + " has no column " + column + ", which --id asks for."));
    }

    private @Nullable Integer likelyId() {
        return IntStream.range(0, names.size())
                .filter(place -> looksLikeId(names.get(place).toLowerCase(Locale.ROOT)))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private static boolean looksLikeId(String name) {
        return IDS.contains(name) || name.endsWith("_id");
    }
}
