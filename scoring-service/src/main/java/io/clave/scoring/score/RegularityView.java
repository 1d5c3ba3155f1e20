package io.clave.scoring.score;

import io.clave.scoring.model.History;
import io.clave.scoring.model.Regularity;
import io.clave.scoring.model.RegularityClass;
import io.clave.scoring.model.RegularityRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How evenly the revenue of an account comes (XYZ analysis). */
record RegularityView(
        RegularityClass regularityClass,

        @Schema(
                description = "standard deviation / mean of the revenue per period; null if nothing can be said",
                examples = "0.41")
        @Nullable
        Double coefficientOfVariation,

        @Schema(description = "a month, or the median interval if that is longer", examples = "30.4369")
        double periodDays,

        @Schema(description = "periods compared", examples = "60")
        int periods) {

    static RegularityView of(History history, RegularityRules rules) {
        Regularity regularity = Regularity.of(history, rules);
        return new RegularityView(
                regularity.regularityClass(),
                Rounded.ratio(regularity.coefficientOfVariation()),
                Rounded.figure(regularity.periodDays()),
                regularity.periods());
    }
}
