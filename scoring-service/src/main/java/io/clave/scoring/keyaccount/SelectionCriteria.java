package io.clave.scoring.keyaccount;

import io.clave.platform.problem.Invalid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The criteria of both axes, from which score on an axis counts as high, and how much must be known. */
record SelectionCriteria(
        @NotNull @Size(min = 2, max = 40) List<@Valid @NotNull Criterion> criteria,

        @Schema(description = "0 to 10; from it on an account is attractive", examples = "5.00")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 2)
        BigDecimal attractivenessThreshold,

        @Schema(description = "0 to 10; from it on our position is strong", examples = "5.00")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 2)
        BigDecimal strengthThreshold,

        @Schema(
                description = "the part of the weights of an axis whose scores must be known, or the axis has no score",
                examples = "0.60")
        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 4)
        BigDecimal minimumCoverage) {

    List<Criterion> of(SelectionAxis axis) {
        return criteria.stream().filter(criterion -> criterion.axis() == axis).toList();
    }

    BigDecimal threshold(SelectionAxis axis) {
        return axis == SelectionAxis.ATTRACTIVENESS ? attractivenessThreshold : strengthThreshold;
    }

    /** Each name once, and criteria on both axes. */
    void check() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            if (!names.add(criteria.get(i).name())) {
                throw Invalid.at("/criteria/" + i + "/name", "duplicate", "Each criterion has a name of its own.");
            }
        }
        for (SelectionAxis axis : SelectionAxis.values()) {
            if (of(axis).isEmpty()) {
                throw Invalid.at("/criteria", "axis-missing", "There must be a criterion of " + axis + ".");
            }
        }
    }
}
