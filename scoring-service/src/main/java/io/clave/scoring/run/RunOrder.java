package io.clave.scoring.run;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param asOf the last day whose orders count
 * @param calibrationEnd the last day that the candidates see; two thirds of the observed span if null
 */
record RunOrder(
        LocalDate asOf, FamilyChoice family, @Nullable LocalDate calibrationEnd) {}
