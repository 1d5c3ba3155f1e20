package io.clave.accounts.imports;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many rows have something in which unknown column; names beyond a bound are left out, for a file may have any number. */
final class UnknownNames {

    static final int MOST = 100;
    private static final int LONGEST = 64;

    private final Map<String, Long> rows = new TreeMap<>();

    void addRow(Set<String> names) {
        for (String name : names) {
            String shown = readable(name.substring(0, Math.min(LONGEST, name.length())));
            if (rows.size() < MOST || rows.containsKey(shown)) {
                rows.merge(shown, 1L, Long::sum);
            }
        }
    }

    Map<String, Long> rows() {
        return rows;
    }

    /** The text without control characters. */
    static String readable(String text) {
        return text.codePoints().noneMatch(Character::isISOControl) ? text : text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
