package io.clave.cli.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English names of countries as ISO 3166-1 codes. */
final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The code; null for what is no country, such as Unspecified or European Community. */
    static @Nullable String code(String name) {
        return CODES.get(name);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        Arrays.stream(Locale.getISOCountries())
                .forEach(code -> codes.put(new Locale("", code).getDisplayCountry(Locale.ENGLISH), code));
        codes.putAll(Map.of("EIRE", "IE", "RSA", "ZA", "USA", "US", "Czech Republic", "CZ", "Hong Kong", "HK"));
        return codes;
    }
}
