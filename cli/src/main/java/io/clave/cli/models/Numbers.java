package io.clave.cli.models;

import java.util.Locale;
import java.util.Set;

/** Numbers as a table has them: finite, with a decimal point, and nothing that only Java takes for one. */
final class Numbers {

    private static final Set<String> NOT_FINITE = Set.of("nan", "inf", "infinity");
    private static final String CHARACTERS = "0123456789+-.eE";
    private static final int LONGEST_QUOTE = 40;

    private Numbers() {}

    /** The exception says what the text is instead of a number. */
    static double finite(String text) {
        if (text.isEmpty()) {
            throw new NumberFormatException("is empty");
        }
        double value = number(text);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException("must be a finite number, but is " + quoted(text));
        }
        return value;
    }

    private static double number(String text) {
        if (NOT_FINITE.contains(text.replaceFirst("^[+-]", "").toLowerCase(Locale.ROOT))) {
            return Double.NaN;
        }
        for (int i = 0; i < text.length(); i++) {
            if (CHARACTERS.indexOf(text.charAt(i)) < 0) {
                throw notNumber(text);
            }
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw notNumber(text);
        }
    }

    private static NumberFormatException notNumber(String text) {
        return new NumberFormatException(
                "must be a number" + (text.contains(",") ? " with a decimal point" : "") + ", but is " + quoted(text));
    }

    private static String quoted(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", "?");
        return "'"
                + (printable.length() > LONGEST_QUOTE ? printable.substring(0, LONGEST_QUOTE) + "..." : printable)
                + "'";
    }
}
