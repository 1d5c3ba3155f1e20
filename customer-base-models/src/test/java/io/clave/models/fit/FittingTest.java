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
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fits against the optimum of an independent implementation in log space (scoring-model.md, 2.2). */
class FittingTest {

    private static final double PARAMETER_PERCENT = 0.01;
    private static final double ERROR_PERCENT = 0.1;
    private static final double LIKELIHOOD = 1e-5;

    private static final Map<String, Supplier<List<OrderHistory>>> BASES = Map.of(
            "cdnow", Customers::cdnow,
            "grocery", Customers::grocery,
            "online_retail", Customers::wholesaler);

    static Stream<String> optima() {
        return Stream.of(
                "cdnow_pnbd",
                "cdnow_bgnbd",
                "cdnow_mbgnbd",
                "cdnow_bgcnbd2",
                "cdnow_bgcnbd3",
                "cdnow_mbgcnbd2",
                "cdnow_mbgcnbd3",
                "grocery_pnbd",
                "grocery_bgnbd",
                "grocery_mbgnbd",
                "grocery_bgcnbd2",
                "grocery_bgcnbd3",
                "grocery_bgcnbd4",
                "grocery_mbgcnbd2",
                "grocery_mbgcnbd3",
                "grocery_mbgcnbd4",
                "online_retail_bgcnbd2",
                "online_retail_bgcnbd3",
                "online_retail_mbgcnbd2",
                "online_retail_mbgcnbd3");
    }

    @ParameterizedTest
    @MethodSource("optima")
    void everyPublishedOptimumIsFound(String name) {
        Truth truth = Truth.of(name);

        Fit fit = Fitting.fit(truth.family(), truth.cohort());

        truth.assertFound(fit);
        assertThat(fit.dropoutIdentifiable()).isTrue();
    }

    record Truth(String name, List<CSVRecord> rows) {

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
                                .standardError(
                                        fit.model().family().parameterNames().indexOf(row.get("param"))))
                        .as("standard error of " + row.get("param"))
                        .isCloseTo(Table.number(row, "se"), withinPercentage(ERROR_PERCENT));
            }
        }

        double logLikelihood() {
            return Table.number(rows.get(0), "loglik");
        }
    }
}
