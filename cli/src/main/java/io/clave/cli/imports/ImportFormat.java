package io.clave.cli.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The layouts of a file of orders. */
enum ImportFormat {
    CLAVE_NDJSON,
    CLAVE_CSV,
    ONLINE_RETAIL;

    /** As it stands on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word on the command line. */
    static final class Converter implements ITypeConverter<ImportFormat> {

        @Override
        public ImportFormat convert(String word) {
            List<String> words = Arrays.stream(values()).map(ImportFormat::word).toList();
            if (!words.contains(word)) {
                throw new TypeConversionException("'" + word + "' is none of " + String.join(", ", words));
            }
            return values()[words.indexOf(word)];
        }
    }
}
