package io.clave.cli.models;

import io.clave.cli.text.Refusal;
import io.clave.models.Family;
import io.clave.models.ModelKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What may be asked for by {@code --model}. */
enum ModelName {
    AUTO(null),
    NBD(ModelKind.NBD),
    PARETO_NBD(ModelKind.PARETO_NBD),
    BG_NBD(ModelKind.BG_NBD),
    MBG_NBD(ModelKind.MBG_NBD),
    BG_CNBD_K(ModelKind.BG_CNBD_K),
    MBG_CNBD_K(ModelKind.MBG_CNBD_K),
    GAMMA_GAMMA(null);

    static final String WORDS = "auto, nbd, pareto-nbd, bg-nbd, mbg-nbd, bg-cnbd-k, mbg-cnbd-k or gamma-gamma";
    private static final int LEAST_REGULAR = 2;

    private final @Nullable ModelKind kind;

    ModelName(@Nullable ModelKind kind) {
        this.kind = kind;
    }

    /** As it stands on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the k of the model is the one given, and no other is to be tried. */
    void require(@Nullable Integer k) {
        if (k == null) {
            return;
        }
        if (this == AUTO) {
            throw new Refusal("--k does not go with auto, which tries every k.");
        }
        if (kind != null && kind.regular() && (k < 1 || k > Family.MOST_REGULAR)) {
            throw new Refusal("--k must be a whole number from 1 to %d, but is %d.".formatted(Family.MOST_REGULAR, k));
        }
        if ((kind == null || !kind.regular()) && k != 1) {
            throw new Refusal("--k must be 1 for %s, but is %d.".formatted(word(), k));
        }
    }

    /** The families to be tried; the regular ones with every k from 2 unless one is given. */
    List<Family> families(@Nullable Integer k) {
        if (kind == null) {
            return this == AUTO ? Family.all() : List.of();
        }
        if (kind.regular() && k == null) {
            return IntStream.rangeClosed(LEAST_REGULAR, Family.MOST_REGULAR)
                    .mapToObj(each -> new Family(kind, each))
                    .toList();
        }
        return List.of(new Family(kind, k == null ? 1 : k));
    }

    /** Reads the word on the command line. */
    static final class Converter implements ITypeConverter<ModelName> {

        @Override
        public ModelName convert(String word) {
            return Arrays.stream(values())
                    .filter(name -> name.word().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + WORDS));
        }
    }
}
