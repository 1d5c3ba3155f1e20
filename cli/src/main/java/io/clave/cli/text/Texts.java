package io.clave.cli.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values as people read them. */
public final class Texts {

    private static final Pattern NUMERIC = Pattern.compile("-|[-+]?[0-9][0-9,]*(\\.[0-9]+)?( ?[%a-zA-Z/]{1,8})?");

    private Texts() {}

    /** 541909 as 541,909. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** An amount with thousands grouped and every decimal it has, two at least. */
    public static String amount(BigDecimal value) {
        BigDecimal shown = value.scale() < 2 ? value.setScale(2) : value;
        return String.format(Locale.ROOT, "%,." + shown.scale() + "f", shown);
    }

    public static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** 83.4 s or 250 ms. */
    public static String duration(Duration value) {
        return value.compareTo(Duration.ofSeconds(1)) < 0
                ? value.toMillis() + " ms"
                : String.format(Locale.ROOT, "%.1f s", value.toMillis() / 1000.0);
    }

    /** ON_CADENCE as on cadence. */
    public static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        if (value instanceof Integer || value instanceof Long) {
            return count(((Number) value).longValue());
        }
        return value instanceof BigDecimal decimal ? amount(decimal) : value.toString();
    }

    static boolean looksNumeric(String cell) {
        return NUMERIC.matcher(cell).matches();
    }
}
