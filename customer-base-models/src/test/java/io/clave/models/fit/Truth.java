package io.clave.models.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.clave.models.Cohort;
import io.clave.models.Family;
import io.clave.models.OrderHistory;
import io.clave.models.testing.Customers;
import io.clave.models.testing.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVRecord;

/** A published or independently computed optimum, with its standard errors. */
record Truth(String name, List<CSVRecord> rows) {

    static final double PARAMETER_PERCENT = 0.01;
    static final double ERROR_PERCENT = 0.1;
    static final double LIKELIHOOD = 1e-5;

    private static final Map<String, Supplier<List<OrderHistory>>> BASES = Map.of(
            "cdnow", Customers::cdnow,
            "grocery", Customers::grocery,
            "online_retail", Customers::wholesaler);

    static Truth of(String name) {
        return new Truth(
                name,
                Table.truth("truth_fits.csv").stream()
                        .filter(row -> row.get("fit").equals(name))
                        .toList());
    }

    Family family() {
        String model = name.substring(name.lastIndexOf('_') + 1);
        int k = model.contains("cnbd") ? model.charAt(model.length() - 1) - '0' : 1;
        return switch (model.replaceAll("\\d", "")) {
            case "pnbd" -> Family.PARETO_NBD;
            case "bgnbd" -> Family.BG_NBD;
            case "mbgnbd" -> Family.MBG_NBD;
            case "bgcnbd" -> Family.bgCnbd(k);
            case "mbgcnbd" -> Family.mbgCnbd(k);
            default -> throw new IllegalArgumentException(model);
        };
    }

    Cohort cohort() {
        return Cohort.of(Objects.requireNonNull(BASES.get(name.substring(0, name.lastIndexOf('_'))))
                .get());
    }

    void assertFound(Fit fit) {
        assertThat(fit.logLikelihood()).isCloseTo(logLikelihood(), within(LIKELIHOOD));
        Map<String, Double> found = fit.model().namedParameters();
        for (CSVRecord row : rows) {
            assertThat(found.get(row.get("param")))
                    .as(row.get("param"))
                    .isCloseTo(Table.number(row, "mle"), withinPercentage(PARAMETER_PERCENT));
            assertThat(fit.uncertainty()
                            .standardError(fit.model().family().parameterNames().indexOf(row.get("param"))))
                    .as("standard error of " + row.get("param"))
                    .isCloseTo(Table.number(row, "se"), withinPercentage(ERROR_PERCENT));
        }
    }

    double logLikelihood() {
        return Table.number(rows.get(0), "loglik");
    }
}
